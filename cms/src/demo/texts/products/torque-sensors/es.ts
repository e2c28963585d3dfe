import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TS-5R': {
    name: 'Sensor de par rotativo TS-5R',
    summary: 'De 0,5 a 5 N·m con ±0,25 %, hexágono de ¼″, para destornilladores en electrónica y productos sanitarios.',
    sellingPoints: [
      'Resuelve 0,001 N·m hasta 5000 rpm',
      '82 mm y 0,28 kg: el destornillador conserva su equilibrio',
      'Soporta 10 N·m, el doble de su rango, sin perder el cero',
    ],
  },
  'TS-20R': {
    name: 'Sensor de par rotativo TS-20R',
    summary: 'De 2 a 20 N·m con ±0,25 %, cuadradillo de ¼″, ángulo de 0,25°.',
    sellingPoints: [
      'La pareja del DN-20, y del DN-8 desde 2 N·m, en estudios de capacidad',
      '86 mm y 0,31 kg entre la herramienta y el vaso',
      '10 000 muestras por segundo, hasta 5000 rpm',
    ],
  },
  'TS-75R': {
    name: 'Sensor de par rotativo TS-75R',
    summary: 'De 7,5 a 75 N·m con ±0,25 %, cuadradillo de ⅜″, el rango habitual en montaje de automóviles.',
    sellingPoints: [
      'Un solo sensor para el DN-75 y, desde 7,5 N·m, también para el DN-40',
      '92 mm de largo, 0,42 kg, acero inoxidable',
      'Hasta 4000 rpm, ángulo de 0,25°',
    ],
  },
  'TS-180R': {
    name: 'Sensor de par rotativo TS-180R',
    summary: 'De 18 a 180 N·m con ±0,25 %, cuadradillo de ½″, para chasis y ruedas.',
    sellingPoints: [
      'Para el DN-150 y las herramientas de impulsos de 80 a 150 N·m; el BP-80, desde 18 N·m',
      'Sobrecarga hasta 360 N·m, para los picos de impulso en uniones rígidas',
      '104 mm, 0,58 kg; hasta 3500 rpm',
    ],
  },
  'TS-500R': {
    name: 'Sensor de par rotativo TS-500R',
    summary: 'De 50 a 500 N·m con ±0,25 %, cuadradillo de ¾″, para ejes, bogies y coronas.',
    sellingPoints: [
      'Mide en la unión original el DN-400F y, desde 50 N·m, el DN-250',
      '1,25 kg y 132 mm, IP50',
      'Hasta 2500 rpm, sobrecarga hasta el 200 %',
    ],
  },
  'TS-50S': {
    name: 'Sensor de par estático TS-50S',
    summary: 'De 2,5 a 50 N·m con ±0,2 %, cuadradillo de ⅜″, IP65, para comprobar llaves y montar bancos.',
    sellingPoints: [
      'Rango 1:20: con uno se comprueban la TW-25C y, desde 2,5 N·m, la TW-30D',
      'IP65: una salpicadura de taladrina no le afecta',
      'Base de 96 mm, 1,1 kg',
    ],
  },
  'TS-250S': {
    name: 'Sensor de par estático TS-250S',
    summary: 'De 12,5 a 250 N·m con ±0,2 %, cuadradillo de ½″, IP65, el rango de casi todas las llaves de taller.',
    sellingPoints: [
      'Desde 12,5 N·m admite de TW-60C a TW-210C y de TW-85D a TW-200D',
      'Resuelve 0,05 N·m; ±0,1 % con calibración ISO/IEC 17025',
      'Base de 110 mm, 1,7 kg, sobrecarga hasta 375 N·m',
    ],
  },
  'TS-1000S': {
    name: 'Sensor de par estático TS-1000S',
    summary: 'De 50 a 1000 N·m con ±0,2 %, cuadradillo de 1″, IP65, para las palancas largas.',
    sellingPoints: [
      'Admite TW-340C, TW-800C, TW-1000D y, desde 50 N·m, TW-340D',
      'Sobrecarga del 150 %: 1500 N·m sin perder el cero',
      '4,6 kg con base de 150 mm; fíjelo a la cimentación, no a la mesa',
    ],
  },
  'TS-10B': {
    name: 'Analizador de par de banco TS-10B',
    summary: 'De 0,2 a 10 N·m con ±0,5 %, pantalla táctil, 50 000 resultados y 20 000 muestras por segundo.',
    sellingPoints: [
      'Resuelve 0,001 N·m: destornilladores eléctricos y prefijados, tapones',
      'Segundo canal para un sensor rotativo en la línea',
      '3,4 kg, de 100 a 240 V, en cualquier país',
      '200 programas de ensayo con límites, datos del certificado por USB',
    ],
  },
  'TS-200B': {
    name: 'Analizador de par de banco TS-200B',
    summary: 'De 4 a 200 N·m con ±0,5 % y pantalla táctil, para el control diario de llaves y herramientas.',
    sellingPoints: [
      'Verde o rojo en un segundo, guardado con el número de serie de la llave',
      '50 000 resultados por USB, Modbus TCP u Open Protocol',
      'Segundo canal: TS-50S por debajo y TS-250S por encima de su rango',
      '5,9 kg; ±0,25 % con calibración ISO/IEC 17025',
    ],
  },
} satisfies ProductsInLanguage
