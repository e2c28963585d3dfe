import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AC-BAT18-25': {
    name: 'Batería AC-BAT18-25 de 18 V y 2,5 Ah',
    summary:
      'Batería de iones de litio de 18 V y 2,5 Ah, 0,42 kg: de serie del BP-12 al BP-40, sirve en todos los BP hasta el BP-110.',
    sellingPoints: [
      '0,28 kg menos que la de 5 Ah: se nota al final del turno',
      '45 Wh, indicador de carga de cuatro niveles',
      'Trabaja de −5 a 45 °C, IP44',
    ],
  },
  'AC-BAT18-50': {
    name: 'Batería AC-BAT18-50 de 18 V y 5 Ah',
    summary:
      'Batería de iones de litio de 18 V y 5 Ah, 0,7 kg: de serie del BP-60 al BP-110, de larga duración en los pequeños.',
    sellingPoints: [
      'Duplica los aprietes por carga de BP-12 a BP-40',
      '90 Wh: con una herramienta en la caja, bajo el límite aéreo de 100 Wh',
      'La misma base que la de 2,5 Ah, 20 mm más alta',
    ],
  },
  'AC-BAT36-40': {
    name: 'Batería AC-BAT36-40 de 36 V y 4 Ah',
    summary: 'Batería de iones de litio de 36 V y 4 Ah, 1,05 kg, para BP-150 y BP-200.',
    sellingPoints: [
      '144 Wh: 850 aprietes con el BP-150 y 640 con el BP-200',
      'Se carga en el mismo AC-CHG-2 que las de 18 V',
      'Viaja como mercancía peligrosa de clase 9, con la documentación incluida',
    ],
  },
  'AC-CHG-2': {
    name: 'Cargador doble AC-CHG-2',
    summary: 'Carga una batería de 18 o 36 V en 40 minutos, o dos a la vez, 240 W.',
    sellingPoints: [
      'Admite las tres baterías en cualquier combinación y las reconoce',
      'Dos a la vez comparten los 240 W: dos de 2,5 Ah, 40 minutos; dos de 5 Ah, 50; dos de 36 V, 80',
      'De 100 a 240 V, con el enchufe de su país',
      '1,4 kg, se atornilla a la pared o al carro',
    ],
  },
  'AC-SKT-38': {
    name: 'Juego de vasos AC-SKT-38 de ⅜″',
    summary: 'Vasos resistentes al impacto con cuadradillo de ⅜″ para M5 a M12, 0,72 kg en su regleta.',
    sellingPoints: [
      'Para BP-25 a BP-60, DN-20, DN-40, AP-30, AP-50 y las llaves TW pequeñas',
      'Poca holgura en el cuadradillo: el par llega al tornillo',
      'Acero fosfatado, sin cromo que salte sobre la pintura',
    ],
  },
  'AC-SKT-12': {
    name: 'Juego de vasos AC-SKT-12 de ½″',
    summary: 'Vasos resistentes al impacto con cuadradillo de ½″ para M6 a M18, 1,65 kg en su regleta.',
    sellingPoints: [
      'Para BP-80, BP-110, BP-150, DN-75, DN-150, AP-80, AP-130 y llaves TW hasta 340 N·m',
      'Medida grabada en dos caras, legible con aceite',
      'Combina con la alargadera AC-EXT-12',
    ],
  },
  'AC-EXT-12': {
    name: 'Alargadera AC-EXT-12 de ½″',
    summary: 'Alargadera con cuadradillo de ½″, 125 mm de largo, 0,24 kg, resistente al impacto.',
    sellingPoints: [
      'Lleva el vaso más allá de bridas y nervios, para M6 a M18',
      'Vástago de 18 mm: cabe junto a la cabeza de un tornillo',
      'Con herramientas de impulsos, compruebe el par con la alargadera puesta: resta energía a cada impulso',
    ],
  },
  'AC-CBL-5': {
    name: 'Cable de herramienta AC-CBL-5 de 5 m',
    summary: 'Cable de 5 m entre controlador CX y herramienta DN, conectores IP65, 0,95 kg.',
    sellingPoints: [
      'Potencia y señal del transductor en una sola cubierta de 11 mm',
      'De −20 a 80 °C, resistente al aceite',
      'Se cambia a mano; la calibración está en la herramienta y no hay que reconfigurar',
    ],
  },
  'AC-CBL-10': {
    name: 'Cable de herramienta AC-CBL-10 de 10 m',
    summary: 'Cable de 10 m entre controlador CX y herramienta DN, para puestos largos y tendidos aéreos, 1,75 kg.',
    sellingPoints: [
      'Alcanza una herramienta en carro suspendido a lo largo de todo un coche',
      'Sin pérdida de precisión: la señal se digitaliza en la herramienta',
      'Conectores IP65, de −20 a 80 °C',
    ],
  },
  'AC-ARM-30': {
    name: 'Brazo de reacción AC-ARM-30',
    summary: 'Absorbe la reacción de herramientas de 1 a 50 N·m con 920 mm de alcance, 6,8 kg.',
    sellingPoints: [
      'Lleva de DN-8 a DN-40 y los mantiene verticales sobre cada tornillo',
      'Sobrecarga del 150 %: un tornillo gripado no dobla nada',
      'Aluminio, ESD, atornillado al borde de la mesa',
    ],
  },
  'AC-BAL-20': {
    name: 'Equilibrador de muelle AC-BAL-20',
    summary: 'Equilibrador con 2 m de cable y solo 0,9 kg de peso propio; deja la herramienta a la altura de trabajo.',
    sellingPoints: [
      'La herramienta se queda donde usted la suelta',
      'Para DN y AP con anilla de suspensión',
      'Carcasa de aluminio, de −10 a 60 °C; funda protectora opcional',
    ],
  },
  'AC-FRL-38': {
    name: 'Filtro regulador AC-FRL-38',
    summary: 'Filtra y regula hasta 2400 l/min con un máximo de 10 bar, G⅜, 1,3 kg.',
    sellingPoints: [
      'Alimenta a la vez dos AP-300 o cinco AP-50',
      'Mantiene 6,3 bar estables y, con ellos, el par de las neumáticas',
      'Protector de vaso y mando con bloqueo: nadie sube la presión',
    ],
  },
  'AC-CASE-TW': {
    name: 'Maletín para llaves AC-CASE-TW',
    summary: 'Maletín para llaves dinamométricas de hasta 700 mm, IP54, 2,1 kg.',
    sellingPoints: [
      'Caben todas las TW hasta 340 N·m, con vasos y certificado',
      'La espuma a medida evita los golpes que arruinan una calibración',
      'Se puede precintar y apilar, de −20 a 60 °C',
    ],
  },
} satisfies ProductsInLanguage
