export const words = `
el la los las lo un una unos unas y e o u ni pero sino mas si que como cuando donde porque pues aunque yo me
mí mi mis tú te ti tu tus él ella ello ellos ellas se sí su sus nos nosotros nuestro nuestra nuestros nuestras
vosotros os vuestro usted ustedes le les este esta esto estos estas ese esa eso esos esas aquel aquella
aquello aquellos aquellas es son era eran fue fueron ser sido siendo sea sean sería serían soy somos está
están estaba estaban estuvo estar estado ha han he había habían haber habido hay hubo hubiera tiene tienen
tenía tenían tuvo tener puede pueden podía podían pudo poder podría debe deben debía deber hace hacen hizo
hacer de del a al en con por para sin sobre entre hasta desde hacia según durante ante bajo contra tras
mediante qué cuál cuáles cuánto cuánta cuántos cuántas quién quiénes cómo cuándo dónde cual cuales quien
quienes cuyo cuya cuanto cuanta cuantos cuantas no muy más menos también tan tanto ya aún todavía sólo solo todo toda todos todas
otro otra otros otras alguno alguna algunos algunas algún ningún ninguna mucho mucha muchos muchas poco cada
mismo misma así favor
necesito necesita necesitamos necesitan quiero queremos puedo podemos debo
`
