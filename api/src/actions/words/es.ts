import type { RuleWords } from './types.ts'

export const es: RuleWords = {
  'answer-inquiry': {
    title: 'Responder a la consulta de {company}',
    reason: 'Consultó hace {days} días y aún no ha sabido de nosotros.',
  },
  'write-quote': {
    title: 'Preparar la cotización para {company}',
    reason: 'Pidió una cotización hace {days} días; no ha salido ninguna.',
  },
  'follow-up-quote': {
    title: 'Llamar a {company} por la cotización {quote_number}',
    reason: 'La cotización por {quote_total} lleva {days} días sin respuesta.',
  },
  'rescue-quote': {
    title: 'Recuperar a {company}: escribir por la cotización {quote_number}',
    reason:
      'Sin respuesta desde hace {days} días sobre {quote_total}; pasada una semana se pierden más de las que se ganan.',
  },
  'quote-expiring': {
    title: 'Recordar a {company}: vence la cotización {quote_number}',
    reason: 'Vale hasta el {valid_until}, {days} días más.',
  },
  'answer-question': {
    title: 'Responder lo que {company} preguntó al asesor',
    reason: 'El asesor no tenía fuente para una pregunta de hace {days} días.',
  },
  'counter-competitor': {
    title: 'Enviar a {company} la lista de diferencias',
    reason: 'Mencionó a un competidor: {competitor}.',
  },
  'first-call': {
    title: 'Primera llamada a {company}',
    reason: 'Un contacto prometedor, conocido desde hace {days} días, al que nadie ha llamado.',
  },
  'offer-quote': {
    title: 'Ofrecer una cotización a {company}',
    reason: 'Consultó precios {count} veces en una semana y no tiene cotización.',
  },
  'rescue-silent': {
    title: 'Retomar el contacto con {company}',
    reason: 'Sin señales desde hace {days} días, en plena decisión.',
  },
  'stuck-deal': {
    title: 'Desatascar la oportunidad de {company}',
    reason: 'Lleva {days} días en su etapa, más del límite.',
  },
  'reach-decision-maker': {
    title: 'Llegar a quien decide en {company}',
    reason: 'No se conoce a nadie que decida en esta oportunidad.',
  },
  'send-requirements': {
    title: 'Enviar a {company} la lista de requisitos',
    reason: 'Leyó documentos técnicos hace {days} días; nadie lo ha retomado.',
  },
  'after-sales': {
    title: 'Paquete posventa para {company}',
    reason: 'Ganado hace {days} días y sin contacto desde entonces.',
  },
  'stay-in-touch': {
    title: 'Mantener el contacto con {company}',
    reason: 'Nadie de nosotros ha contactado desde hace {days} días.',
  },
}
