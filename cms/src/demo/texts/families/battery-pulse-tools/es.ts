import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Atornilladores de impulsos a batería',
  summary:
    'Atornilladores de impulsos sin cable para uniones de M5 a M16. Par máximo de 12 a 200 N·m según modelo, casi sin reacción en la muñeca, sin manguera ni compresor.',
  intro:
    'Un atornillador de impulsos aplica el par con golpes hidráulicos muy cortos. Entre golpe y golpe, la propia masa de la herramienta absorbe el retroceso: a 80 N·m el operario apenas la nota y no necesita barra de reacción. La gama BP mide cada impulso y para el motor al alcanzar el par ajustado. Son diez modelos, de 12 a 200 N·m, con dos plataformas de batería, 18 V y 36 V; dentro de cada una, cualquier batería sirve para cualquier herramienta. El BP-25C envía por radio cada apriete a un controlador y el BP-80A lleva cabezal angular para los sitios donde no cabe una pistola. El impulso rinde mejor en uniones rígidas; si la suya es elástica, envíenosla y la ensayamos.',
  scenes: [
    {
      title: 'Línea de guarnecidos, automóvil',
      text: 'Guías de asiento, anclajes de cinturón, asideros de techo: un operario, varios pares y una carrocería que no se detiene. Sin manguera ni cable, la herramienta acompaña al coche por todo el puesto y nada roza la pintura.',
    },
    {
      title: 'Cabinas y bastidores de maquinaria de obra',
      text: 'Uniones de M12 a M16 repartidas por seis metros de bastidor. Poner un equilibrador y una toma de aire en cada una costaría más que la herramienta; un BP-200 se lleva en la mano hasta la unión.',
    },
    {
      title: 'Retrabajo y preseries',
      text: 'En la zona de retrabajo no hay aire ni secuencia fija. Se ajusta el par en la herramienta, se aprieta y se comprueba una muestra con un analizador TS; a ritmo de retrabajo, la batería dura todo el turno.',
    },
  ],
  operatingConditions:
    'De −5 a 45 °C, humedad hasta el 90 %, almacenamiento de −20 a 60 °C. IP42; desde el BP-110, IP44: ni lluvia ni lavado a chorro. Ciclo de trabajo del 60 %, desde el BP-110 del 50 %. Ruido de 75 a 83 dB(A) y vibración de 2,1 a 5,4 m/s²: planifique el tiempo de exposición en los modelos grandes. No apto para atmósferas explosivas.',
  faq: [
    {
      question: '¿Sirve un atornillador de impulsos para una unión crítica para la seguridad?',
      answer:
        'Si un fallo pone en peligro la vida (clase A de VDI/VDE 2862), elija un atornillador DN. Por debajo de esa clase, si hay que registrar cada resultado, elija el BP-25C: su transductor mide par y ángulo con ±5 % y guarda 20 000 resultados. Los demás modelos paran según el impulso, con ±8 %, y admiten transductor como opción. Para tolerancias más estrechas, elija un atornillador DN.',
    },
    {
      question: '¿Por qué obtengo menos par en una unión elástica?',
      answer:
        'Cada impulso gira más una unión elástica y pierde más energía en ella, así que hacen falta más impulsos para el mismo par. Calcule con el 65 % del par máximo como mucho y verifíquelo con un sensor rotativo en la unión real.',
    },
    {
      question: '¿Qué batería necesito?',
      answer:
        'Compare los aprietes por carga de la tabla de parámetros con las uniones por turno. Con dos baterías por herramienta y un cargador doble AC-CHG-2 se trabaja sin paradas.',
    },
    {
      question: '¿Cada cuánto se revisa la unidad de impulsos?',
      answer:
        'El intervalo, en número de aprietes, figura en la tabla de cada modelo. La revisión incluye aceite y juntas nuevos y un nuevo certificado de calibración; se hace en Ningbo o en un taller colaborador.',
    },
  ],
  seoTitle: 'Atornilladores de impulsos a batería | Corvane Torque',
  seoDescription:
    'Diez atornilladores de impulsos sin cable, de BP-12 a BP-200: rango de par, precisión, peso, aprietes por carga, planos, precios y plazo.',
} satisfies FamilyInLanguage
