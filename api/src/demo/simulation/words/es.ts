import type { HistoryWords } from './words-of-history.ts'

export const ES: HistoryWords = {
  inquiries: [
    'Nos interesa el {product} para una línea nueva, unas {quantity} unidades. ¿Nos indican precio y plazo de entrega?',
    '¿Pueden enviarnos la ficha técnica del {product} con certificado de calibración? Empezaríamos con {quantity} unidades.',
    'Nuestras herramientas actuales no aguantan más de dos años. ¿Sirve el {product} para tres turnos? Tenemos {quantity} puestos.',
  ],
  urgent: 'Necesitamos {quantity} unidades del {product} en planta dentro de {weeks} semanas como máximo. ¿Es posible?',
  mailSubject: 'Su consulta sobre el {product}',
  reached: [
    'Hablamos del rango de par y del tiempo de ciclo. {quantity} puestos; quiere datos del {product}.',
    'Atendió el jefe de montaje. El {product} encaja; falta sumar a compras.',
    'Expliqué la diferencia entre el {product} y lo que usan hoy. Hay interés.',
  ],
  notReached: 'Sin respuesta; dejé recado en recepción.',
  meeting: 'Videollamada con ingeniería y compras sobre el {product}.',
  visit: 'Visita a la línea y medición de las uniones. {quantity} puestos para el {product}.',
  demo: 'Demostración del {product} en su propia unión.',
  followUp: 'Pregunté cómo avanza la decisión.',
  callTask: 'Llamar a {company}',
  quoteTask: 'Dar seguimiento a la cotización de {company}',
  lostByRep: {
    price: 'Les pareció caro; pedían bastante menos.',
    delivery_time: 'No podíamos entregar en la fecha que necesitaban.',
    function_mismatch: 'Nuestra herramienta no cubre su caso de apriete.',
    competitor: 'Se fueron con el otro proveedor.',
    slow_follow_up: 'No reaccionamos con la rapidez necesaria.',
    budget: 'Aplazaron la inversión al año próximo.',
    no_decision: 'No volvieron a dar señales.',
    other: 'El proyecto pasó a una empresa del grupo.',
  },
  lostByBuyer: {
    price: 'Su oferta superaba con claridad lo previsto por puesto.',
    delivery_time: 'El plazo no encajaba con nuestro arranque de producción.',
    function_mismatch: 'La herramienta no alcanza el par ni el espacio que necesitamos.',
    competitor: 'Elegimos a un proveedor con el que ya trabajamos.',
    slow_follow_up: 'Tardaron demasiado en contestarnos.',
    budget: 'El proyecto se aplazó; este año no hay presupuesto.',
    no_decision: 'No hemos decidido cambiar nada.',
    other: 'Ahora el grupo compra de forma centralizada.',
  },
  customerLost: 'No se llegó a hacer negocio',
}
