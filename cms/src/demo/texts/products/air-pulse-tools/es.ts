import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AP-15': {
    name: 'Atornillador de impulsos neumático AP-15',
    summary:
      'De 7 a 15 N·m con parada automática para M5 y M6, 0,78 kg: la herramienta motorizada más ligera que fabricamos.',
    sellingPoints: [
      '290 l/min por una manguera de 6,5 mm, tan fina que no tira de la mano',
      'Portapuntas hexagonal de ¼″; cuadradillo de ⅜″ bajo pedido',
      '76 dB(A), 73 dB(A) con el silenciador de escape',
    ],
  },
  'AP-30': {
    name: 'Atornillador de impulsos neumático AP-30',
    summary: 'De 13 a 30 N·m con parada automática para M6 a M8, 0,92 kg.',
    sellingPoints: [
      'Un M8 con brida a 25 N·m en unión rígida en 0,6 s y sin reacción apreciable',
      '360 l/min a 6,3 bar, manguera de 8 mm, entrada G¼',
      '148 mm de largo, 24 mm del eje al costado',
    ],
  },
  'AP-50': {
    name: 'Atornillador de impulsos neumático AP-50',
    summary: 'De 24 a 50 N·m con parada automática para uniones M8 de alta resistencia, 1,12 kg.',
    sellingPoints: [
      'Pensado para una sola métrica: los M8 de clase 8.8 a 12.9 caen dentro de su rango',
      '0,6 s por unión con ciclo del 80 %, 440 l/min',
      'Vibración de 3,5 m/s²: 4 horas de gatillo hasta el valor de acción de la UE, 2,5 m/s²',
    ],
  },
  'AP-50A': {
    name: 'Atornillador de impulsos neumático angular AP-50A',
    summary: 'De 24 a 50 N·m con un cabezal angular de 40 mm de altura y 18,5 mm del eje al costado.',
    sellingPoints: [
      'Colectores de escape y soportes junto al motor, donde la pistola de 158 mm no gira',
      '318 mm de largo, 1,58 kg, se guía con las dos manos',
      '460 l/min: el engranaje angular solo cuesta 20 l/min más que el AP-50',
    ],
  },
  'AP-80': {
    name: 'Atornillador de impulsos neumático AP-80',
    summary: 'De 42 a 80 N·m con parada automática para M8 y M10, 1,42 kg.',
    sellingPoints: [
      '0,28 kg menos que el BP-80 y nunca en el cargador',
      '0,8 s por unión, 540 l/min por manguera de 10 mm',
      'Cuadradillo de ½″; husillo de ⅜″ bajo pedido',
    ],
  },
  'AP-130': {
    name: 'Atornillador de impulsos neumático AP-130',
    summary: 'De 70 a 130 N·m con parada automática para M10 y M12, 1,95 kg.',
    sellingPoints: [
      'Un M12 de clase 8.8 en 0,8 s, con una mano y sin barra de reacción',
      '680 l/min con entrada G¼: el mayor AP que trabaja con manguera de 10 mm',
      '82 dB(A); con silenciador 79 dB(A), por debajo del valor de acción de la UE de 80 dB(A)',
    ],
  },
  'AP-200': {
    name: 'Atornillador de impulsos neumático AP-200',
    summary: 'De 115 a 200 N·m con parada automática para M12 y M14, cuadradillo de ¾″, 2,65 kg.',
    sellingPoints: [
      'Carcasa de aluminio, para bastidores y bogies, donde la herramienta se apoya sobre acero',
      '860 l/min, entrada G⅜, manguera de 13 mm, 1,1 s por unión',
      'Cuadradillo de ½″ o de 1″ bajo pedido',
    ],
  },
  'AP-300': {
    name: 'Atornillador de impulsos neumático AP-300',
    summary: 'De 175 a 300 N·m con parada automática para M14 a M18, cuadradillo de ¾″, 3,7 kg.',
    sellingPoints: [
      'El mayor par de todos los atornilladores de impulsos Corvane, también sin brazo de reacción',
      '1120 l/min: un AC-FRL-38, con 2400 l/min, alimenta dos',
      '86 dB(A) y 6,7 m/s²: protección auditiva y 1,1 horas de gatillo hasta el valor de acción de la UE, 2,5 m/s²',
    ],
  },
} satisfies ProductsInLanguage
