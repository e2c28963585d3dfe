import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Atornilladores eléctricos DC',
  summary:
    'Atornilladores eléctricos con transductor, de 1,2 a 400 N·m, manuales y fijos. ±3 % en todo el rango y registro de par y ángulo de cada unión.',
  intro:
    'Un atornillador DC mide lo que aprieta. El transductor va entre el reductor y el cuadradillo y se lee 4000 veces por segundo; con esa curva el controlador gobierna el motor y termina en el par objetivo, en un ángulo o en el límite elástico. El resultado: ±3 % en todo el rango, ±2 % con calibración ISO/IEC 17025, y un registro por unión. Seis pistolas cubren de 1,2 a 250 N·m, dos modelos angulares llegan donde la pistola no entra y dos husillos se integran en máquina, hasta 400 N·m. Todos trabajan a 48 V desde un controlador CX, por un solo cable. La reacción pasa a la mano: en las pistolas, desde 40 N·m, use barra de reacción.',
  scenes: [
    {
      title: 'Airbag, dirección, asiento: uniones de seguridad',
      text: 'La hoja de proceso pide par y ángulo dentro de límites y conservar el registro durante años. Un DN-20 o un DN-40 con un CX-1 libera la línea solo cuando la última unión está dentro de su ventana.',
    },
    {
      title: 'Baterías para vehículo eléctrico',
      text: 'Noventa uniones M6 en una tapa, todas iguales, todas por demostrar. Con el brazo AC-ARM-30 el operario no nota la reacción y la herramienta queda siempre vertical; los modelos ESD de serie llegan a 20 N·m.',
    },
    {
      title: 'Buje y culata: varios husillos a la vez',
      text: 'Cuatro DN-150F en un CX-4 alcanzan juntos el par umbral y terminan juntos, y la brida asienta por igual. La resolución de 0,5° y el ciclo del 70 % se ajustan al ritmo de una máquina.',
    },
  ],
  operatingConditions:
    'De 0 a 50 °C, humedad hasta el 85 %, almacenamiento de −20 a 70 °C. Manuales: IP42 y ciclo de trabajo del 50 %; husillos fijos: IP54 y 70 %. Cable de 5 m, 10 m como opción. Ruido de 66 a 74 dB(A), vibración de 1,2 a 2,3 m/s². Requieren siempre un controlador CX: no funcionan solos. No aptos para atmósferas explosivas.',
  faq: [
    {
      question: '¿Qué controlador corresponde a cada herramienta?',
      answer:
        'Los DN manuales trabajan con CX-1, CX-2 o CX-4; los husillos DN-150F y DN-400F, con CX-2, CX-4 o CX-8. La herramienta lleva consigo sus valores de calibración: al cambiarla, el controlador los lee.',
    },
    {
      question: '¿En qué se diferencian aquí precisión y repetibilidad?',
      answer:
        '±3 % es lo que la lectura puede apartarse del par real en cualquier punto del rango. La repetibilidad, ±1,5 % en los manuales y ±1 % en los fijos, es la dispersión en una misma unión. Para un estudio de capacidad cuenta la segunda.',
    },
    {
      question: '¿Cómo demuestro la capacidad en mi unión?',
      answer:
        'Monte un sensor rotativo TS entre la herramienta y el vaso, apriete al menos 25 uniones y compare. Las herramientas están ensayadas según VDI/VDE 2647; el informe se envía con el equipo.',
    },
    {
      question: '¿Cuál es el plazo de entrega?',
      answer:
        'Si no hay existencias suficientes, de tres semanas para los manuales pequeños a seis para el DN-400F. Cada ficha indica las unidades disponibles y los días.',
    },
  ],
  seoTitle: 'Atornilladores eléctricos DC 1,2–400 N·m | Corvane Torque',
  seoDescription:
    'Diez atornilladores DC, pistola, angular y fijo, de 1,2 a 400 N·m: precisión ±3 %, control de ángulo, controladores, planos, precios y plazo.',
} satisfies FamilyInLanguage
