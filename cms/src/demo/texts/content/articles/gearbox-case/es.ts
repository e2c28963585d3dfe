import { heading, list, paragraph, quote, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const es: ArticleText = {
  title: 'Caso de ejemplo: el retrabajo de una línea de reductores baja del 3,1 % al 0,6 %',
  summary:
    'Un ejemplo calculado, no la referencia de un cliente: 14 tornillos por carcasa, el olvido como causa principal y una amortización de 13,1 meses paso a paso.',
  seoTitle: 'Caso de ejemplo: menos retrabajo en reductores',
  seoDescription:
    'Ejemplo calculado: por qué se retrabajaba el 3,1 % de los reductores, qué cambia con conteo y ventana de ángulo y cómo sale la amortización.',
  body: [
    quote(
      'Caso de ejemplo. La planta y sus cifras son inventadas para mostrar el método; no corresponden a ningún cliente. Salarios y precios son los de España; las ediciones en otros idiomas calculan con los de su mercado y dan otros plazos de amortización.',
    ),
    heading('El puesto'),
    paragraph(
      'La tapa se cierra con 14 tornillos M8 de brida a 25 N·m ±10 %. Se montan 400 reductores al día en dos turnos. Dos atornilladores neumáticos de corte, sin conteo. En la prueba de estanqueidad vuelve el 3,1 %, unas 12 unidades diarias, y cada una cuesta 18 minutos.',
    ),
    heading('Qué tenían en común los rechazos'),
    table(
      ['Causa', 'Peso', '¿Basta con una herramienta mejor?'],
      [
        ['Tornillo olvidado', '48 %', 'No, hace falta contar'],
        ['Par bajo en el lado de la junta', '31 %', 'Sí, con lazo cerrado'],
        ['Secuencia sin respetar', '13 %', 'No, hace falta guiado'],
        ['Rosca cruzada', '8 %', 'Sí, con límites de ángulo'],
      ],
    ),
    paragraph(
      'Seis de cada diez rechazos no tenían que ver con la precisión. Comprar una herramienta más exacta sin dispositivo antierror los habría dejado igual.',
    ),
    heading('Qué se cambió'),
    list(
      'Dos atornilladores DN-40 con brazo de reacción AC-ARM-30 y un controlador CX-2 para ambos',
      'Lote de 14 por unidad: el útil no se abre hasta contar 14 OK',
      'Dos etapas: aproximación a 8 N·m y apriete a 25 N·m en cruz',
      'Ventana de ángulo de 20° a 75° desde 8 N·m, fijada con 50 aprietes registrados con un TS-75R',
      'Verificación diaria: tres lecturas por herramienta',
    ),
    heading('Resultado y cuentas'),
    paragraph(
      'A las ocho semanas, en el ejemplo, el retrabajo queda en el 0,6 %. El ciclo se alarga 2 segundos, dentro del margen de la línea.',
    ),
    list(
      'Unidades evitadas: 400 × (3,1 − 0,6) % = 10 al día',
      'Tiempo: 10 × 18 min = 3 horas al día; × 225 días = 675 horas',
      'Valor a 31 €/h de coste laboral: 20.925 € al año',
      'Inversión con integración y formación: 22.800 €',
      'Amortización: 22.800 ÷ 20.925 × 12 = 13,1 meses',
    ),
    heading('Lo que queda sin resolver'),
    paragraph(
      'El 0,6 % restante viene de la fundición y de las juntas, y eso no lo arregla ningún atornillador. Antes de copiar el caso, clasifique sus rechazos durante dos semanas: si los olvidos no llegan al 20 %, las cuentas cambian.',
    ),
  ],
}
