export const words = `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber
denn sondern doch wenn dann als wie so dass daß ob weil da damit ich mich mir mein meine meinen meinem meiner
meines du dich dir dein deine er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer
ihres es wir uns unser unsere unseren ihnen man sich dieser diese dieses diesen diesem jener jene jenes jede
jeder jedes jeden jedem alle allen aller alles einige manche solche welcher welche welches welchen welchem ist
sind war waren bin bist seid sei wäre wären gewesen wird werden wurde wurden worden würde würden hat haben
hatte hatten habe gehabt hätte kann können konnte konnten könnte muss müssen musste mussten soll sollen sollte
sollten darf dürfen durfte will wollen wollte mag möchte möchten in im an am auf aus bei beim mit nach von vom
zu zum zur über unter vor hinter zwischen durch für gegen ohne um bis seit während wegen pro je ab ins ans was
wer wen wem wessen wann wo woher wohin warum weshalb wieso womit wofür wodurch worin woraus worauf wieviel
wieviele viel viele nicht nur auch noch schon sehr mehr etwa hier dort dabei dazu daran darauf daraus davon
dafür dagegen etwas nichts selbst bitte gibt gab geben sagen zeigen
brauche braucht brauchen benötige benötigt benötigen
`
