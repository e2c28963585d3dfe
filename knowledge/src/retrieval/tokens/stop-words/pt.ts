export const words = `
o a os as um uma uns umas e ou nem mas porém se que como quando onde porque pois embora eu me mim meu minha
meus minhas tu te ti teu tua ele ela eles elas lhe lhes si seu sua seus suas nós nos nosso nossa nossos nossas
vós vos você vocês este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas
é são era eram foi foram ser sido sendo seja sejam seria seriam sou somos está estão estava estavam esteve
estar estado há houve haver havia haviam tem têm tinha tinham teve ter tendo pode podem podia poder poderia
deve devem devia dever faz fazem fez fazer de do da dos das em no na nas num numa por pelo pela pelos pelas
para pra com sem sobre entre até desde segundo durante ante sob contra após mediante ao aos à às dum duma
neste nesta nesse nessa deste desta desse dessa qual quais quanto quanta quantos quantas quem quê cujo cuja
não muito mais menos também tão tanto já ainda só somente apenas todo toda todos todas outro outra outros
outras algum alguma alguns algumas nenhum nenhuma muita muitos muitas pouco cada mesmo mesma assim favor
preciso precisa precisamos precisam quero queremos posso podemos devo
`
