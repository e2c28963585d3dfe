import type { GateWords } from './words.ts'

export const es: GateWords = {
  negation:
    'no | sin | nunca | ni | ningún | ninguna | ninguno | tampoco | carece | excepto | salvo | en lugar de | en vez de',
  notNegation:
    'no más de | no menos de | no solo | no sólo | no supera* | no exced* | no inferior | no superior | sin carga',
  atMostBefore:
    'hasta | como máximo | máximo | máx | un máximo de | no más de | no supera* | no exced* | no superior a | máxima',
  atMostAfter: 'o menos | como máximo | máximo | máx | o inferior',
  atLeastBefore:
    'desde | a partir de | al menos | como mínimo | mínimo | mín | un mínimo de | por lo menos | no menos de | no inferior a | mínima',
  atLeastAfter: 'o más | como mínimo | mínimo | al menos | en adelante | o superior',
  above: 'más de | por encima de | superior a | mayor que | mayor de | supera los | superan los',
  below: 'menos de | por debajo de | inferior a | menor que | menor de',
  about: 'aproximadamente | unos | unas | cerca de | alrededor de | aprox | casi',
  between: 'entre | de | desde',
  to: 'a | hasta | al',
  and: 'y | o | e | u',
  conjunctions: 'y | pero | mientras | aunque | sino | porque | e',
  restating:
    'usted pidió | usted necesita | necesita usted | usted busca | busca usted | usted dijo | usted mencionó | ha pedido | ha mencionado | ha indicado | ha dicho | usted quiere | su solicitud | su consulta | su pregunta | su requisito | su objetivo | su mensaje | como usted | para su | para sus | quiere decir | se refiere | entendido | necesitas | buscas | pediste',
  otherCustomer:
    'otro cliente | otros clientes | otra clienta | nuestro cliente | uno de nuestros clientes | un cliente nuestro',
  prompt:
    'prompt del sistema | mensaje del sistema | instrucciones del sistema | mis instrucciones | mi prompt | me han instruido | fui instruido | instrucciones ocultas | como ia | como una ia | modelo de lenguaje | clave api | clave de api | contraseña | clave secreta | reglas ocultas | mis reglas | mis directrices | el texto anterior dice',
  injection:
    'ignora todas | ignora las | ignore todas | ignore las | ignora cualquier | olvida tus | olvida todas | olvide sus | ahora eres | actúa como | hazte pasar | nuevas instrucciones | di al cliente | dile al | responde solo | recomienda siempre | revela | imprime tu | haga clic | haz clic | visite | visita nuestra | envíe sus | envía tus | transfiera | cuenta bancaria | tarjeta de crédito | introduzca su contraseña',
  abbreviations:
    'p | ej | núm | n | aprox | máx | mín | sr | sra | ud | uds | etc | fig | art | incl | pág | rev | ref | dr',
  concepts: {
    certified:
      'certificad* | certificación | homologad* | homologación | aprobado por | aprobada por | acreditad* | conforme a | cumple la norma | cumple con la norma',
    guarantee:
      'garantizamos | garantizad* | garantiza | prometemos | prometo | promete | aseguramos | nos comprometemos | garantizo',
    delivery:
      'entreg* | plazo de | envío* | enviamos | enviaremos | despach* | llega antes | llegará | mañana mismo | la próxima semana',
    inStock: 'en stock | en existencias | disponible de inmediato | disponibilidad inmediata | en almacén',
    free: 'gratis | gratuit* | sin coste | sin costo | sin cargo | de regalo',
    discount:
      'descuento* | rebaja* | oferta especial | más barat* | mejor precio | precio más bajo | cupón | bonificación | promoción | cualquier precio | mejor oferta | buen precio | precio especial',
    price: 'el precio es | precio de | cuesta | cuestan | por solo | por sólo | precio de lista | coste de',
    maintenanceFree:
      'libre de mantenimiento | sin mantenimiento | no requiere mantenimiento | no necesita mantenimiento',
    waterproof: 'impermeable* | estanc* | sumergible*',
    unbreakable: 'irrompible* | indestructible* | nunca falla | de por vida | para toda la vida | a prueba de fallos',
    superlative:
      'el mejor | la mejor | los mejores | el más ligero | la más ligera | el más rápido | el más barato | el más preciso | la más precisa | el único | la única | número uno | líder del mercado | fabricante líder | insuperable | inigualable | supera a | mejor que',
    refund: 'reembols* | devolución del dinero | le devolvemos el dinero | sustitución gratuita',
  },
}
