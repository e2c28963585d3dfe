import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const es: ArticleText = {
  title: 'Cómo elegir la capacidad de par: unión rígida o unión elástica',
  summary:
    'El par del plano no basta para elegir la herramienta. Mida el ángulo de la unión, aplique la reserva adecuada y compruebe la fuerza de reacción.',
  seoTitle: 'Elegir la capacidad de par: unión rígida o elástica',
  seoDescription:
    'Qué ángulo define una unión rígida o elástica, qué reserva de par añadir y cómo calcular la reacción. Ejemplo resuelto con 110 N·m.',
  body: [
    paragraph(
      'En el plano pone 110 N·m y nada más. Sin embargo, un soporte de acero y un silentblock apretados a ese mismo par piden herramientas distintas. Lo que decide es cuántos grados gira el tornillo desde que asienta la cabeza hasta que llega al par final.',
    ),
    heading('Primero, medir la unión'),
    paragraph(
      'Intercale un transductor rotativo entre la herramienta y el vaso, apriete diez tornillos y registre la curva par-ángulo. La norma ISO 5393 cuenta el ángulo entre el 10 % y el 100 % del par: hasta 27° es una unión de ensayo rígida; desde 324°, elástica. Las uniones de producción suelen quedar en medio.',
    ),
    table(
      ['Unión', 'Ángulo hasta el par final', 'Dónde aparece', 'Fallo habitual'],
      [
        ['Rígida', 'hasta unos 30°', 'Acero contra acero, sombreretes', 'Sobrepar: la herramienta no frena a tiempo'],
        ['Intermedia', 'de 30° a 360°', 'Soportes, chapa pintada', 'Dispersión entre operarios'],
        ['Elástica', 'más de 360°', 'Juntas, silentblocks, manguitos', 'Corte prematuro y calentamiento'],
      ],
    ),
    heading('Después, añadir la reserva'),
    paragraph(
      'Divida el par objetivo T por el factor que corresponda y obtendrá el par máximo que debe ofrecer la herramienta. Son reglas de nuestro departamento de aplicaciones, no valores normativos.',
    ),
    list(
      'Unión rígida o intermedia: T ÷ 0,85. Con 110 N·m salen 129 N·m: BP-150',
      'Unión elástica con atornillador eléctrico: T ÷ 0,80. Salen 138 N·m: DN-150',
      'Unión elástica con herramienta de impulsos: T ÷ 0,65. Salen 169 N·m: BP-200',
    ),
    paragraph(
      'Sobredimensionar tampoco ayuda: por debajo del 40 % del par máximo empeora la repetibilidad y el operario carga con un peso que no necesita.',
    ),
    heading('La reacción también cuenta'),
    paragraph(
      'La herramienta de impulsos apenas transmite reacción a la mano. El atornillador angular la transmite entera: fuerza = par ÷ brazo. Con 110 N·m y la mano a 0,50 m del eje son 220 N en cada apriete. A partir de 200 N hace falta una barra o un brazo de reacción, y conviene incluirlo en la evaluación ergonómica del puesto.',
    ),
    heading('Datos que necesitamos para responderle'),
    list(
      'Par y tolerancia, por ejemplo 110 N·m ±10 %',
      'Ángulo desde el asiento, medido o estimado',
      'Métrica, clase de resistencia según UNE-EN ISO 898-1 y croquis de acceso',
      'Aprietes por hora y turnos',
      'Registro exigido: ninguno, OK/NOK o curva completa',
    ),
  ],
}
