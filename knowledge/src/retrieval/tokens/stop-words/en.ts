export const words = `
a an the and or but nor so yet if then than that this these those there here it its itself he him his himself
she her hers herself they them their theirs themselves we us our ours ourselves you your yours yourself i me
my mine myself is are was were be been being am do does did done doing have has had having will would shall
should can could may might must ought of in on at by for with without about against between into through
during before after above below to from up down out off over under again further once as per via what which
who whom whose when where why how not no only own same too very just also any some all both each few more most
other such don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn can't s t d ll m re ve
let please tell give show know want need like get got many much
`
