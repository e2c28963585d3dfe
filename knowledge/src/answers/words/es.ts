import type { AnswerWords } from './words.ts'

export const es: AnswerWords = {
  signs: {
    principle:
      'cómo funciona | como funciona | funcionamiento | principio | estructura | qué es | que es | qué son | qué significa | significa | por qué | explica* | tipos de | en qué consiste',
    difference:
      'diferencia* | diferencian | comparar | comparación | compara | versus | vs | mejor | frente a | cuál de',
    industry:
      'industria* | sector* | se usa | se utiliza | aplicación | aplicaciones | adecuad* | apto para | sirve para | automoción | automotriz | aeronáutic* | ferroviari* | energía',
    maintenance:
      'mantenimiento | mantener | limpi* | lubric* | aceite | grasa | cambiar | cambio de | reemplaz* | sustitu* | repar* | almacen* | guardar | calibr* | error | alarma | fallo | avería* | no arranca | fuga* | repuesto* | recambio* | cargar | carga | revis* | engras* | se cambia* | recalibr*',
    reliability:
      'fiabilidad | fiable* | vida útil | dura | duración | durab* | garantía | desgaste | falla* | mtbf | aguanta*',
    competitor:
      'competencia | competidor* | alternativa a | comparado con | en comparación con | sustituto de | equivalente* | atlas copco | desoutter | ingersoll',
    certificate: 'certific* | homolog* | aprobación | atex | ce | ul | csa | iecex | iso | norma | normas | conform*',
    company:
      'su empresa | vuestra empresa | corvane | fundad* | empleados | sede | dirección | dónde están | quiénes son | contact* | a qué países | su fábrica | condiciones de pago | incoterm* | condiciones de venta | horario | cuántos países | entregan',
    listing:
      'qué herramientas | qué herramienta | qué productos | qué producto | qué modelos | qué modelo | cuáles de | cuáles son | tienen alguna | tienen algún | ofrecen | hay alguna | lista de | todas las herramientas | muéstreme',
    price: 'precio* | cuesta | cuestan | cuánto vale',
    howTo:
      'cómo puedo | cómo se | cómo debo | cómo hago | qué hago | qué debo hacer | pasos | procedimiento | cada cuánto | con qué frecuencia | cómo ajusto | cómo cambio | cómo limpio | cómo conecto | cómo guardo | cómo compruebo | cómo calibro | cómo cargo | cómo monto',
  },
  refusal: {
    discount:
      'descuento* | rebaja* | más barato | bajar el precio | precio especial | mejor precio | por ciento menos | negociar | regatear',
    margin:
      'margen de beneficio* | margen de ganancia* | margen comercial | margen tienen | margen ganan | margen sacan | margen hay en | precio de coste | precio de costo | coste de fabricación | costo de fabricación | cuánto ganan ustedes | cuánto ganáis',
    prompt:
      'prompt del sistema | tu prompt | su prompt | tus instrucciones | sus instrucciones | ignora | ignore todas | ignore las | instrucciones ocultas | ahora eres | hazte pasar | clave api | tus reglas | sus reglas | repite el texto | contraseña de administrador | contraseña del administrador | contraseña de su | contraseña de tu',
    customers:
      'otros clientes | otro cliente | quién compró | quién más | lista de clientes | datos de clientes | pedidos de | cuánto pagó | correos de',
    abuse: 'idiota* | estúpid* | cállate | mierda | gilipollas | imbécil* | cabrón | estafa*',
  },
  undisclosed: {
    money:
      'facturación | facturó | facturaron | factura al año | volumen de negocio | ingresos anuales | ventas anuales | beneficio neto',
    head: 'director general | directora general | gerente | consejero delegado',
    owners: 'accionista* | de quién es la empresa',
    pay: 'salario* | sueldo*',
  },
  yesNo:
    'tiene | tienen | es | son | puede | pueden | hay | soporta | admite | cumple | habla | llega | alcanza | está',
  definition:
    'qué es una | qué es un | qué es | que es | qué son | qué significa | qué quiere decir | significado de | define',
  defining: 'es un | es una | es el | es la | son | significa | se llama | consiste en | se refiere',
  wantsFigure:
    'cuánto* | cuánta* | cada cuánto | cuándo | qué par | qué presión | qué temperatura | a qué | qué peso | cómo de',
  say: {
    specification: (label, sku, value) => `${label} de ${sku}: ${value}`,
    yes: 'Sí.',
    no: 'No.',
    notListed: (sku, value) => `La ficha técnica de ${sku} no incluye ${value}`,
    notStated: (sku, label) => `La ficha técnica de ${sku} no lo indica: ${label}`,
    differences: (skus, labels) => `${skus} se diferencian en: ${labels}`,
    listing: (count, isOne, condition, skus) =>
      `${count} ${isOne ? 'producto' : 'productos'} con ${condition}: ${skus}`,
    more: (count) => `y ${count} más`,
    noneListed: (condition) => `Ninguna de nuestras fichas técnicas incluye ${condition}.`,
    competitor: (name, label, value) => `${name}: ${label}: ${value}`,
    competitorSource: (name, date) => `Fuente: ${name}, a fecha de ${date}`,
    price: (sku, price) => `Precio de lista de ${sku}: ${price}.`,
    priceNote: 'La oferta indica el precio para su cantidad y su país.',
    original: {
      en: 'Del original en inglés:',
      zh: 'Del original en chino:',
      es: 'Del original en español:',
      ar: 'Del original en árabe:',
      ja: 'Del original en japonés:',
      de: 'Del original en alemán:',
      pt: 'Del original en portugués:',
    },
    keywords: 'En palabras clave:',
    unknown: 'No lo encuentro en nuestra documentación y no quiero adivinar.',
    unknownModel: (name) => `No conozco ningún producto llamado ${name}.`,
    unknownBrand: (name) => `No tengo datos publicados de ${name}.`,
    uncovered: (words) => `Nuestra documentación no dice nada sobre: ${words}.`,
    handOff: 'Un compañero puede responder; ¿le paso la pregunta?',
    refused: {
      discount: 'Los precios y descuentos los decide una persona, no yo. Con gusto paso su deseo a un compañero.',
      margin: 'Cómo calculamos nuestros precios queda en casa. Sobre productos le ayudo con gusto.',
      prompt: 'No hablo de cómo estoy configurado. Con herramientas de apriete le ayudo con gusto.',
      customers: 'Lo que atañe a otros clientes se queda con ellos. Sobre productos le ayudo con gusto.',
      abuse: 'Sigamos con el tema. ¿Qué desea saber de nuestras herramientas?',
    },
  },
  property: 'Propiedad',
}
