import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'BP-12': {
    name: 'Atornillador de impulsos a batería BP-12',
    summary: 'El más pequeño de la gama: de 3 a 12 N·m para tornillos M5 y M6, 1,05 kg con la batería de 18 V.',
    sellingPoints: [
      '1400 aprietes por carga de 2,5 Ah: a tres tornillos por minuto, casi ocho horas',
      'Portapuntas hexagonal de ¼″: tornillos y tapas con la misma herramienta',
      'Carcasa ESD, apta junto a centralitas y placas de gestión de baterías',
      '5200 rpm en vacío y 75 dB(A), el más silencioso de la gama BP',
    ],
  },
  'BP-25': {
    name: 'Atornillador de impulsos a batería BP-25',
    summary: 'Para uniones de M6 a M8: de 6 a 25 N·m, 1,15 kg con batería y solo 156 mm de largo.',
    sellingPoints: [
      'Ocho programas de par: soportes, masas y guarnecidos desde un mismo puesto',
      '1150 aprietes por carga, 0,6 s por unión',
      'Carcasa ESD; batería de 2,5 Ah, también admite la de 5 Ah',
    ],
  },
  'BP-25C': {
    name: 'Atornillador de impulsos a batería conectado BP-25C',
    summary: 'De 6 a 25 N·m medidos por transductor con ±5 %; par y ángulo de cada unión salen por wifi.',
    sellingPoints: [
      'Guarda 20 000 resultados y los envía cuando vuelve la red: un corte de cobertura no borra nada',
      'Habla Open Protocol y MQTT, solo o a través de un CX-1W; alcance de radio de 40 m',
      '32 programas con ventanas de par y ángulo, resolución angular de 1° y OK/NOK en la pantalla OLED',
      '1,25 kg, apenas 0,1 kg más que el BP-25; 980 aprietes por carga',
    ],
  },
  'BP-40': {
    name: 'Atornillador de impulsos a batería BP-40',
    summary: 'De 8 a 40 N·m en 1,3 kg: uniones M8 sin barra de reacción.',
    sellingPoints: [
      'Un M8 de clase 8.8 pide unos 27 N·m, dos tercios de su par máximo: basta en uniones rígidas e intermedias; para las elásticas, el BP-60',
      '900 aprietes por carga, a 0,7 s cada uno',
      '27 mm del eje al costado: se arrima a una pared o a una brida',
    ],
  },
  'BP-60': {
    name: 'Atornillador de impulsos a batería BP-60',
    summary: 'De 12 a 60 N·m para M8 y M10, 1,55 kg con la batería de 5 Ah.',
    sellingPoints: [
      '1050 aprietes por carga: con 5 Ah rinde más que el BP-40, más ligero, con 2,5 Ah',
      'Cuadradillo de ⅜″; se puede pedir con husillo de ½″',
      '4700 rpm que acortan el roscado de los M10 largos: 0,8 s por unión',
    ],
  },
  'BP-80': {
    name: 'Atornillador de impulsos a batería BP-80',
    summary: 'De 15 a 80 N·m, con parada por impulso de ±8 % y 1,7 kg con batería.',
    sellingPoints: [
      'Anclajes de cinturón, guías de asiento, bisagras: casi toda la línea de guarnecidos con una herramienta',
      '900 aprietes por carga; segunda batería de 5 Ah como opción',
      'La opción de transductor mejora la precisión de ±8 % a ±5 % y añade el ángulo',
      'Vibración de 3,6 m/s²: 3,8 horas de gatillo antes de llegar al valor de acción de la UE, 2,5 m/s²',
    ],
  },
  'BP-80A': {
    name: 'Atornillador de impulsos a batería angular BP-80A',
    summary: 'De 20 a 80 N·m con un cabezal angular de 44 mm de altura y 21 mm del eje al costado.',
    sellingPoints: [
      'Llega a los tornillos entre la guía y el piso, donde no entra una pistola de 182 mm',
      'La misma batería de 18 V y 5 Ah que el BP-80, 760 aprietes por carga',
      '372 mm de largo con empuñadura recta: dos manos guían sus 2,15 kg',
    ],
  },
  'BP-110': {
    name: 'Atornillador de impulsos a batería BP-110',
    summary: 'De 25 a 110 N·m para M10 y M12, el de mayor par en la plataforma de 18 V, 2 kg con batería.',
    sellingPoints: [
      'En uniones M12 sustituye a una herramienta neumática de ½″ con su manguera, equilibrador y filtro',
      'IP44 en lugar de IP42: las salpicaduras desde cualquier lado no le afectan',
      '720 aprietes por carga, 1,0 s por unión, ciclo de trabajo del 50 %',
    ],
  },
  'BP-150': {
    name: 'Atornillador de impulsos a batería BP-150',
    summary: 'De 35 a 150 N·m con batería de 36 V, para M12 a M14, 2,55 kg.',
    sellingPoints: [
      'Plataforma de 36 V: 850 aprietes por carga, más que el BP-110 con 18 V',
      'Colgado de un equilibrador no pesa en la mano; la anilla de suspensión es opcional',
      'El par de un tornillo de rueda M14 en 1,2 s; comprobación final con una llave TW',
    ],
  },
  'BP-200': {
    name: 'Atornillador de impulsos a batería BP-200',
    summary: 'De 50 a 200 N·m con cuadradillo de ¾″, para M12 a M16 en bastidores, bogies y torres, 3,1 kg.',
    sellingPoints: [
      '200 N·m sin brazo de reacción: trabaja una sola persona donde un atornillador DC necesita apoyo',
      '640 aprietes por carga de 36 V; IP44 para montaje al aire libre en tiempo seco',
      'Vibración de 5,4 m/s²: 1,7 horas de gatillo hasta el valor de acción de la UE, 2,5 m/s²',
    ],
  },
} satisfies ProductsInLanguage
