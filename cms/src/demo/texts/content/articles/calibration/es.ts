import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const es: ArticleText = {
  title: 'Calibración de llaves dinamométricas según UNE-EN ISO 6789: qué se ensaya y cada cuánto',
  summary:
    'La parte 1 respalda una declaración de conformidad; la parte 2, un certificado de calibración con incertidumbre. El plazo por defecto es 12 meses o 5000 ciclos.',
  seoTitle: 'Calibrar llaves dinamométricas: UNE-EN ISO 6789',
  seoDescription:
    'Desviación admisible, puntos de ensayo, diferencia entre parte 1 y parte 2, ENAC y EMA, y cómo calcular el plazo de recalibración.',
  body: [
    paragraph(
      'Una llave desajustada sigue haciendo clic. Por eso la pregunta del auditor no es si la llave suena bien, sino cuándo se calibró, con qué patrón y con qué incertidumbre.',
    ),
    heading('Dos partes, dos documentos'),
    list(
      'UNE-EN ISO 6789-1: diseño y conformidad. Su documento es una declaración de conformidad y no indica incertidumbre.',
      'UNE-EN ISO 6789-2: calibración con presupuesto de incertidumbre; cada llave TW trae este certificado. Para demostrar trazabilidad, acuda a un laboratorio acreditado según ISO/IEC 17025: por ENAC en España, por la EMA en México (NMX-EC-17025-IMNC), con patrones trazables al CEM o al CENAM.',
    ),
    heading('Qué se ensaya'),
    table(
      ['Aspecto', 'Requisito'],
      [
        ['Puntos de ensayo', 'Valor mínimo de la escala, 60 % y 100 % del máximo'],
        ['Desviación, máximo superior a 10 N·m', '±4 % en llaves de salto y electrónicas'],
        ['Desviación, máximo hasta 10 N·m', '±6 %'],
        ['Límite propio de Corvane para las TW, más estricto', '±3 % en llaves de salto, ±1 % en digitales'],
        ['Ambiente', 'De 18 a 28 °C, estable en ±1 °C'],
        ['Precarga', 'Cinco cargas al máximo en llaves de salto, en el sentido ensayado'],
      ],
    ),
    paragraph(
      'Desviación = (valor ajustado − valor de referencia) ÷ valor de referencia × 100 %. Una TW-60C ajustada a 60 N·m que en el banco da 58,4 N·m se desvía un 2,7 %: apta según la norma y según nuestro ±3 %. Si da 57,2 N·m, se desvía un 4,9 %: hay que ajustarla, repetir el ensayo y revisar lo montado desde la última verificación correcta. Entre el 3 y el 4 %, una llave de salto cumple ISO 6789 pero ya no su ficha técnica: hágala ajustar.',
    ),
    heading('Cada cuánto'),
    paragraph(
      'Si la empresa no tiene un procedimiento propio, rige lo primero que se cumpla: 12 meses o 5000 ciclos. Con 70 aprietes al día, los 5000 llegan en 71 días laborables, unos tres meses y medio. Tras una caída, una sobrecarga o una reparación, se calibra sin esperar.',
    ),
    heading('Entre calibraciones'),
    list(
      'Verificación diaria en un analizador de banco TS-200B: tres disparos al par de trabajo, anotados.',
      'Al terminar, la llave de salto vuelve al mínimo de la escala, nunca por debajo.',
      'Una ficha por número de serie: tres lecturas seguidas en la misma dirección obligan a adelantar la calibración.',
    ),
    paragraph(
      'En documentos para México exprese el par en N·m, conforme a la NOM-008-SE; el kgf·m, entre paréntesis si hace falta. Las herramientas motorizadas quedan fuera de esta norma: se ensayan según ISO 5393.',
    ),
  ],
}
