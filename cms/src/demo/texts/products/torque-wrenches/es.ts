import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TW-25C': {
    name: 'Llave dinamométrica de salto TW-25C',
    summary: 'De 5 a 25 N·m con ±3 %, escala de 0,25 N·m, 276 mm de largo y solo 0,48 kg.',
    sellingPoints: [
      'Para M5 a M8: bornes de batería, bujías, tapas de balancines',
      'La cabeza, de 26 mm de altura, entra entre tubos',
      'Certificado ISO 6789-2 a su número de serie en la caja',
    ],
  },
  'TW-60C': {
    name: 'Llave dinamométrica de salto TW-60C',
    summary: 'De 12 a 60 N·m con ±3 %, escala de 0,5 N·m, 0,78 kg.',
    sellingPoints: [
      'De M6 de clase 10.9 a M10 de clase 8.8: el tamaño más pedido en puestos de montaje',
      'Palanca de 352 mm: 170 N en la empuñadura a par máximo, basta una mano',
      'Cuadradillo de ⅜″; de ½″ bajo pedido',
    ],
  },
  'TW-120C': {
    name: 'Llave dinamométrica de salto TW-120C',
    summary: 'De 24 a 120 N·m con ±3 %, escala de 1 N·m, cuadradillo de ½″, 1,15 kg.',
    sellingPoints: [
      'Los 110 N·m de una rueda de turismo caen en el tercio superior de la escala, donde mejor se tira',
      '428 mm de largo: 280 N en la empuñadura a par máximo',
      'Versión a izquierdas como opción',
    ],
  },
  'TW-210C': {
    name: 'Llave dinamométrica de salto TW-210C',
    summary: 'De 42 a 210 N·m con ±3 %, escala de 1 N·m, cuadradillo de ½″, 1,48 kg.',
    sellingPoints: [
      'M10 a M14: ruedas de furgoneta y autocaravana, ejes y cajas de cambio',
      '512 mm de largo: 410 N en la empuñadura a par máximo, a dos manos',
      'Cabe en el maletín AC-CASE-TW junto con un juego de vasos',
    ],
  },
  'TW-340C': {
    name: 'Llave dinamométrica de salto TW-340C',
    summary: 'De 68 a 340 N·m con ±3 %, escala de 2 N·m, cuadradillo de ½″, 1,86 kg.',
    sellingPoints: [
      'La mayor de salto con cuadradillo de ½″ y la última que cabe en el maletín AC-CASE-TW',
      '628 mm de largo: 540 N en la empuñadura a par máximo',
      'Trabaja desde −10 °C: puestas en marcha al aire libre en invierno',
    ],
  },
  'TW-800C': {
    name: 'Llave dinamométrica de salto TW-800C',
    summary: 'De 160 a 800 N·m con ±3 %, escala de 5 N·m, cuadradillo de ¾″, 5,2 kg.',
    sellingPoints: [
      'M18 a M24 de clase 8.8 en bridas, ferrocarril y maquinaria de obra',
      'Palanca de 1090 mm: 730 N en la empuñadura a par máximo; siempre entre dos',
      'Cuadradillo de 1″ bajo pedido; admite sobrecarga del 125 %',
    ],
  },
  'TW-30D': {
    name: 'Llave dinamométrica digital TW-30D',
    summary: 'De 1,5 a 30 N·m con ±1 % en ambos sentidos, lectura de 0,01 N·m, 0,86 kg.',
    sellingPoints: [
      'Rango 1:20: de un M4 a 3 N·m a un M8 a 27 N·m con una sola llave',
      'Ángulo de 0,1° para ensayar el par residual en uniones pequeñas',
      '5000 resultados, por USB de serie, por wifi o Bluetooth como opción',
    ],
  },
  'TW-85D': {
    name: 'Llave dinamométrica digital TW-85D',
    summary: 'De 4,25 a 85 N·m con ±1 % en ambos sentidos, cuadradillo de ⅜″, 1,02 kg.',
    sellingPoints: [
      'Sustituye a TW-25C y TW-60C cuando hay que registrar el valor',
      '100 programas con límites; pantalla y luz en rojo o verde',
      '424 mm de largo: 200 N en la empuñadura a par máximo',
    ],
  },
  'TW-135D': {
    name: 'Llave dinamométrica digital TW-135D',
    summary: 'De 6,75 a 135 N·m con ±1 % y ángulo, cuadradillo de ½″, 1,24 kg: la llave de auditoría.',
    sellingPoints: [
      'De M6 a M12 sin cambiar de herramienta: una ronda, una llave',
      'Par de arranque y residual con 1000 muestras por segundo',
      '4000 medidas por carga, 5000 en memoria con programa y hora',
    ],
  },
  'TW-200D': {
    name: 'Llave dinamométrica digital TW-200D',
    summary: 'De 10 a 200 N·m con ±1 % y ángulo, lectura de 0,1 N·m, cuadradillo de ½″, 1,46 kg.',
    sellingPoints: [
      'Apriete a par y ángulo de M8 a M14 a mano, como pide el plano',
      '548 mm de largo: 365 N en la empuñadura a par máximo',
      'IP54 y cuerpo de acero: el aceite y las gotas de lluvia se limpian con un trapo',
    ],
  },
  'TW-340D': {
    name: 'Llave dinamométrica digital TW-340D',
    summary: 'De 17 a 340 N·m con ±1 % y ángulo, cuadradillo de ½″, 1,92 kg.',
    sellingPoints: [
      'Uniones de chasis y eje de M10 a M18, cada una con su registro',
      '662 mm de largo: 515 N en la empuñadura a par máximo',
      'Habla Open Protocol: con la opción wifi informa como un atornillador DC',
    ],
  },
  'TW-1000D': {
    name: 'Llave dinamométrica digital TW-1000D',
    summary: 'De 50 a 1000 N·m con ±1 % y ángulo, cuadradillo de ¾″, 6,1 kg.',
    sellingPoints: [
      'M18 a M27 en torres, turbinas y bogies, cada unión con valor y hora',
      'Palanca de 1280 mm: 780 N en la empuñadura a par máximo, entre dos personas',
      'Se comprueba en el TS-1000S, el sensor estático del mismo rango',
    ],
  },
} satisfies ProductsInLanguage
