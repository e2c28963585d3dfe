import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const es: ArticleText = {
  title: 'Herramientas a batería en la línea de montaje: turnos, carga y coste real',
  summary:
    'Cuántas baterías pide un puesto, cuánto cuestan al año y por qué el ahorro de explotación amortiza la herramienta en unos tres años y medio, no en uno.',
  seoTitle: 'Herramientas a batería en línea: turnos y coste',
  seoDescription:
    'Fórmulas para calcular baterías por puesto y coste anual. Ejemplo a dos turnos con BP-60 frente a una herramienta neumática, en euros.',
  body: [
    paragraph(
      'En todas las pruebas surgen las mismas dos preguntas: si la batería aguanta el turno y cuánto cuesta frente al aire. Las dos se responden con lápiz y papel antes de traer la herramienta.',
    ),
    heading('Cuántas baterías'),
    paragraph(
      'Para planificar, cuente con dos tercios del valor de la ficha: cubre el frío y el envejecimiento. La BP-60 declara 1050 aprietes por carga; tome 700. A 140 aprietes por hora, cada batería dura 5 horas. El cargador AC-CHG-2 llena una de 5 Ah en 40 minutos, y dos a la vez en 50.',
    ),
    list(
      'Baterías por herramienta = 1 + tiempo de carga ÷ tiempo de uso, redondeado hacia arriba',
      'Aquí: 1 + 40 min ÷ 300 min, redondeado = 2, más una de reserva por cada cinco herramientas',
    ),
    paragraph('Cámbielas en la pausa del bocadillo, no cuando el led ya está en rojo, y cárguelas entre 5 y 40 °C.'),
    heading('Cuánto cuesta un año'),
    paragraph(
      'Dos turnos de 8 horas y 225 días: 504.000 aprietes, es decir, 720 cargas. Hipótesis: 800 cargas de vida útil, 0,09 kWh por carga, rendimiento del cargador del 85 %, electricidad a 0,14 €/kWh y aire comprimido a 0,12 kWh/m³.',
    ),
    table(
      ['Por puesto y año', 'Batería (BP-60)', 'Aire (AP-50)'],
      [
        ['Energía', '76 kWh: 11 €', '703 kWh: 98 €'],
        ['Baterías: 720 ÷ 800 × 120 €', '108 €', '–'],
        ['Cargador de 135 € en 5 años', '27 €', '–'],
        ['Mangueras, filtro y lubricador', '–', '160 €'],
        ['Bajante de aire de 1100 € en 8 años', '–', '138 €'],
        ['Total', '146 €', '396 €'],
      ],
    ),
    paragraph(
      'El aire sale de 440 L/min durante un segundo por apriete (3696 m³) y de una fuga de 10 L/min en el enchufe rápido durante 3600 horas (2160 m³). Más de un tercio de la factura es fuga: repárela aunque no cambie de herramienta.',
    ),
    heading('Cómo leer el resultado'),
    paragraph(
      'El ahorro ronda los 250 € al año. Con la segunda batería, la BP-60 cuesta unos 890 € más, así que se amortiza en 3,6 años. Lo que acorta el plazo suele estar fuera de la tabla:',
    ),
    list(
      'Cada cambio de layout obliga a tender un bajante; el puesto a batería se traslada sin obra.',
      'Sin manguera sobre la carrocería no hay arañazos que retocar.',
      'La versión conectada cuenta los aprietes y evita olvidos.',
    ),
    paragraph(
      'Los precios son valores de cálculo redondeados para España, no una oferta; las ediciones en otros idiomas usan los precios y turnos de su mercado y dan otros plazos.',
    ),
  ],
}
