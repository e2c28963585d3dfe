import type { TermsInLanguage } from './texts.ts'

export const es: TermsInLanguage = {
  validity: {
    title: 'Validez',
    text: 'La oferta es válida 30 días desde su fecha. Los precios son netos, sin impuestos, y para las cantidades indicadas.',
  },
  delivery: {
    title: 'Entrega',
    text: 'Según la regla Incoterms 2020 y el lugar indicados en la oferta. El plazo cuenta desde la confirmación del pedido y el cobro del anticipo, si lo hay.',
  },
  payment: {
    title: 'Pago',
    text: 'En la forma indicada y sin gastos bancarios para el vendedor. Reserva de dominio hasta el pago total, en la medida en que la ley local la admita. Los aranceles e impuestos de importación son del comprador, salvo en DDP.',
  },
  acceptance: {
    title: 'Inspección',
    text: 'Los daños visibles de transporte se comunican en 7 días y las faltas en 14 días desde la llegada, con fotografías; pasado el plazo, la mercancía se da por aceptada en ese aspecto.',
  },
  warranty: {
    title: 'Garantía',
    text: 'Por el plazo de la ficha técnica desde la entrega, sobre material y fabricación. Se excluyen piezas de desgaste, pérdida normal de capacidad de las baterías y uso indebido.',
  },
  calibration: {
    title: 'Calibración',
    text: 'Cada llave se entrega con su certificado según ISO 6789-2 y cada sensor con su certificado de calibración. Una calibración adicional según ISO/IEC 17025 se incluye cuando figura como opción en la oferta.',
  },
  'export-control': {
    title: 'Control de exportación',
    text: 'La entrega depende de las licencias y de la normativa de sanciones. El comprador identificará al usuario final si se le pide.',
  },
  law: {
    title: 'Ley y arbitraje',
    text: 'Convención de Viena de 1980 sobre compraventa (CISG); arbitraje en Singapur según el reglamento SIAC, en inglés. Las condiciones del comprador solo rigen si se confirman por escrito.',
  },
}
