import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const es: ArticleText = {
  title: '¿Herramienta de impulsos o atornillador eléctrico? Riesgo, registro y reacción',
  summary:
    'La de impulsos es rápida y cuida la muñeca; el atornillador eléctrico mide y documenta. Tres preguntas resuelven casi todos los puestos.',
  seoTitle: 'Herramienta de impulsos o atornillador eléctrico',
  seoDescription:
    'Comparativa de reacción, dispersión, trazabilidad, ruido y coste entre herramientas de impulsos a batería y atornilladores eléctricos DC.',
  body: [
    paragraph(
      'Las dos llegan a 60 N·m. Una lo hace con una serie de golpes hidráulicos muy cortos; la otra, con un giro continuo controlado por un transductor. De ahí sale todo lo demás: precisión, esfuerzo del operario, datos y precio.',
    ),
    heading('Frente a frente'),
    table(
      ['Criterio', 'Impulsos a batería (BP)', 'Atornillador eléctrico (DN)'],
      [
        ['Cómo genera el par', 'Impulsos hidráulicos, corte al llegar', 'Giro continuo en lazo cerrado'],
        ['Dispersión típica en producción', '±10 % en uniones mixtas', 'de ±3 a ±5 % en uniones mixtas'],
        ['Reacción en la mano', 'Baja, con una sola mano', 'Total: par ÷ brazo'],
        ['Uniones elásticas', 'Pierde energía, pide más capacidad', 'Buen comportamiento, velocidad por etapas'],
        [
          'Registro de par y ángulo',
          'Estimado; medido con transductor (BP-25C; en las demás, opción)',
          'Medido y con curva',
        ],
        ['Ruido y vibración', 'Calcular la exposición por turno', 'Bajos'],
        ['Libertad de movimiento', 'Sin cable ni manguera', 'Cable hasta el controlador'],
        ['Inversión', 'Herramienta, dos baterías, cargador', 'Herramienta, cable, controlador'],
      ],
    ),
    paragraph(
      'La dispersión indicada es la habitual del tipo de herramienta. Para un modelo concreto mandan su ficha técnica y un estudio de capacidad sobre su propia pieza.',
    ),
    heading('Tres preguntas que deciden'),
    list(
      '¿Un tornillo flojo puede herir a alguien? Mida par y ángulo: atornillador eléctrico. Si solo puede parar el vehículo, también se admite una de impulsos con transductor.',
      '¿El cliente pide el valor de cada tornillo? Eléctrico o una de impulsos con transductor, que mide con ±5 %: hasta 25 N·m, la BP-25C conectada; por encima, una BP con el transductor opcional. ¿Le basta con contar? Sirve cualquiera de impulsos.',
      '¿Se trabaja con una mano, por encima de la cabeza o con más de 10 N·m sin brazo de reacción? Ventaja para los impulsos.',
    ),
    heading('Lo normal es combinar'),
    paragraph(
      'En una línea de 30 puestos, un reparto habitual son seis puestos eléctricos en las uniones de seguridad y 24 de impulsos en el resto, todos con la misma familia de controladores. Así una sola secuencia cubre ambos tipos y el puesto siguiente no se libera si falta un apriete.',
    ),
    heading('Antes de firmar el pedido'),
    list(
      'Haga 50 aprietes con sus piezas y mire media y desviación típica, no el mejor valor.',
      'Calcule la exposición diaria A(8): el Real Decreto 1311/2005 fija 2,5 m/s² como valor de acción y 5 m/s² como límite.',
      'Verifique el par residual con una llave digital TW a los diez minutos: con juntas, cae en los dos casos.',
    ),
  ],
}
