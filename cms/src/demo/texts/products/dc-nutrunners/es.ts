import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'DN-8': {
    name: 'Atornillador eléctrico DC DN-8',
    summary: 'De 1,2 a 8 N·m para M4 y M5, ±3 % con transductor, 0,85 kg en la mano.',
    sellingPoints: [
      'Resuelve 0,01 N·m: un tornillo de 2 N·m en plástico puede llevar límites con sentido',
      'Carcasa ESD y portapuntas hexagonal de ¼″ para cajas de centralitas y pantallas',
      '66 dB(A) y 1,2 m/s², muy por debajo de los valores de acción de la UE en turno completo',
    ],
  },
  'DN-20': {
    name: 'Atornillador eléctrico DC DN-20',
    summary: 'De 3 a 20 N·m para M5 y M6, ±3 % con transductor, 1 kg justo.',
    sellingPoints: [
      'Airbag y columna de dirección con par y ángulo registrados',
      'Carcasa ESD de serie: sirve también para cerrar tapas de batería',
      '1480 rpm en el roscado, resolución de 0,01 N·m, 1,2 s por unión',
    ],
  },
  'DN-40': {
    name: 'Atornillador eléctrico DC DN-40',
    summary: 'De 6 a 40 N·m para M6 a M8, ±3 % con transductor, 1,25 kg.',
    sellingPoints: [
      'La mayor pistola que admite el brazo AC-ARM-30, que aguanta hasta 50 N·m',
      'A 40 N·m, en el AC-ARM-30 o con barra de reacción; la barra, la carcasa ESD y el cuadradillo de ½″ son opciones',
      '1060 rpm en vacío, 70 dB(A)',
    ],
  },
  'DN-40A': {
    name: 'Atornillador eléctrico DC angular DN-40A',
    summary: 'De 6 a 40 N·m con un cabezal angular de 36 mm de altura y 16 mm del eje al costado.',
    sellingPoints: [
      'Entra bajo la traviesa del salpicadero o junto a un tubo, donde la pistola pide 202 mm',
      'Sus 412 mm son la palanca que sujeta la reacción: 40 N·m son unos 100 N en la empuñadura',
      'Par con el mismo ±3 % que la pistola, ángulo con resolución de 1°, 880 rpm',
    ],
  },
  'DN-75': {
    name: 'Atornillador eléctrico DC DN-75',
    summary: 'De 12 a 75 N·m para M8 y M10, ±3 % con transductor, 1,6 kg.',
    sellingPoints: [
      'Asiento, cinturón, soportes de chasis: un M10 de clase 8.8 pide 54 N·m y queda holgado en su rango',
      'Desde 40 N·m, con barra de reacción, que se pide como opción: así un operario sujeta 75 N·m todo el turno',
      'Resolución de 0,05 N·m, 640 rpm, 1,8 s por unión',
    ],
  },
  'DN-75A': {
    name: 'Atornillador eléctrico DC angular DN-75A',
    summary: 'De 12 a 75 N·m con un cabezal angular de 44 mm de altura y 19,5 mm del eje al costado.',
    sellingPoints: [
      'Brazos de suspensión y estabilizadoras: el cabezal entra entre el brazo y el subchasis',
      '468 mm de largo: 75 N·m son unos 160 N en la empuñadura, sin barra de reacción',
      '2,2 kg, 520 rpm, cuadradillo de ½″; de ⅜″ y ¾″ bajo pedido',
    ],
  },
  'DN-150': {
    name: 'Atornillador eléctrico DC DN-150',
    summary: 'De 25 a 150 N·m para M10 a M14, ±3 % con transductor, 2,5 kg.',
    sellingPoints: [
      'Tornillos de rueda y de eje a mano; desde 40 N·m, siempre con la barra de reacción, que se pide como opción',
      'Resolución de 0,1 N·m y 1°: par más ángulo hasta el límite elástico',
      '330 rpm, 1,8 s por unión; cuadradillo de ½″, de ⅜″ o ¾″ bajo pedido',
    ],
  },
  'DN-250': {
    name: 'Atornillador eléctrico DC DN-250',
    summary: 'De 40 a 250 N·m para M12 a M16, el DN manual de mayor par, 3,6 kg.',
    sellingPoints: [
      'Ejes de camión, bogies, coronas de giro: registro para uniones que se hacían con llave',
      'Cuadradillo de ¾″, de 1″ bajo pedido; trabájelo con la barra de reacción, opcional, y un equilibrador',
      '205 rpm, 2,6 s por unión, repetibilidad de ±1,5 %',
    ],
  },
  'DN-150F': {
    name: 'Husillo de apriete fijo DN-150F',
    summary: 'De 25 a 150 N·m como husillo para máquina, repetibilidad de ±1 %, IP54.',
    sellingPoints: [
      'Cuerpo de 58 mm: varios husillos caben alrededor de un mismo buje',
      '2 000 000 de aprietes entre revisiones, el doble que un DN manual',
      '460 rpm con motor de 900 W, ciclo del 70 %, resolución angular de 0,5°',
      'Sincronizado con hasta siete husillos más en un CX-8',
    ],
  },
  'DN-400F': {
    name: 'Husillo de apriete fijo DN-400F',
    summary: 'De 70 a 400 N·m como husillo para máquina, para M14 a M20, repetibilidad de ±1 %.',
    sellingPoints: [
      'Bancadas, tuercas de rueda de camión, coronas: 400 N·m en un cuerpo de 80 mm',
      'Motor de 1400 W, 240 rpm, 2,6 s por unión con ciclo del 70 %',
      '8,8 kg con carcasa de acero, IP54; cuadradillo de ¾″, de 1″ bajo pedido',
    ],
  },
} satisfies ProductsInLanguage
