import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Sensores y analizadores de par',
  summary:
    'Sensores rotativos de ±0,25 %, estáticos de ±0,2 % y analizadores de banco de ±0,5 %, de 0,2 a 1000 N·m, todos con certificado de calibración.',
  intro:
    'La herramienta dice lo que ha hecho; el sensor dice si es verdad. Los TS rotativos van entre herramienta y vaso y miden en la unión real, de 0,5 a 500 N·m, par y ángulo a 10 000 muestras por segundo. Los TS estáticos se fijan a un banco y reciben la llave, de 2,5 a 1000 N·m. Los analizadores de banco TS-10B y TS-200B incluyen amplificador, pantalla táctil, 200 programas de ensayo y 50 000 resultados, y admiten otro sensor en su segundo canal. La precisión se da sobre la lectura, en el rango de la tabla; la opción ISO/IEC 17025 la reduce a la mitad. Cada sensor lleva su fecha de calibración, que vence a los doce meses.',
  scenes: [
    {
      title: 'Validación de un puesto nuevo',
      text: 'Sensor rotativo en el atornillador, 25 aprietes en la unión original, Cm y Cmk antes del primer coche. Par y ángulo salen del mismo eje, así que también se ve la rigidez de la unión.',
    },
    {
      title: 'Control de llaves antes del turno',
      text: 'Un TS-200B junto al pañol: tres tirones, verde o rojo, y el resultado queda con el número de serie de la llave. Un minuto, en vez de una retirada de producto.',
    },
    {
      title: 'Sala de calibración',
      text: 'TS-50S, TS-250S y TS-1000S cubren de 2,5 a 1000 N·m con ±0,2 %; con calibración ISO/IEC 17025, ±0,1 %, sirven de referencia para llaves según ISO 6789-2.',
    },
  ],
  operatingConditions:
    'Sensores de 5 a 50 °C, analizadores de 5 a 40 °C, humedad hasta el 80 %, almacenamiento de −20 a 60 °C. Rotativos IP50, estáticos IP65, analizadores IP40. Sobrecarga: rotativos y de banco hasta el 200 % del par máximo, estáticos hasta el 150 %. Respete la velocidad máxima de los rotativos, de 2500 a 5000 rpm. Alimentación de 5 a 12 V; analizadores, de 100 a 240 V.',
  faq: [
    {
      question: '¿Rotativo, estático o de banco?',
      answer:
        'Rotativo para medir una herramienta en su unión. Estático para comprobar llaves o montar un banco. Analizador cuando hacen falta a la vez pantalla, memoria y evaluación: es un sensor con todo lo que va detrás.',
    },
    {
      question: '¿Puedo medir herramientas de impulsos?',
      answer:
        'Sí. Un impulso dura unos milisegundos y 10 000 muestras por segundo lo resuelven. Si la velocidad en vacío supera el límite del sensor, redúzcala en el programa o arranque con la unión ya asentada.',
    },
    {
      question: '¿Qué rango elijo?',
      answer:
        'El par de trabajo debe quedar entre el 20 y el 80 % del par máximo del sensor. Para 60 N·m, el TS-75R; si es una unión rígida con herramienta de impulsos, mejor el TS-180R.',
    },
    {
      question: '¿Qué señales entregan?',
      answer:
        'Los rotativos y estáticos dan ±10 V y RS-232 y se conectan sin más a un analizador TS. Los analizadores ofrecen USB, RS-232, Modbus TCP y Open Protocol.',
    },
  ],
  seoTitle: 'Sensores y analizadores de par | Corvane Torque',
  seoDescription:
    'Sensores de par rotativos, estáticos y de banco de 0,2 a 1000 N·m: de ±0,2 a ±0,5 %, calibración ISO/IEC 17025, planos, precios y plazo.',
} satisfies FamilyInLanguage
