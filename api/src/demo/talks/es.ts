import type { Talk } from './talk.ts'

export const TALKS_ES: readonly Talk[] = [
  {
    key: 'es-taller',
    at: [13, 400],
    page: '/products/bp-150',
    lines: [
      {
        buyer: 'Armamos bombas, tornillos M12, 120 Nm, con batería',
        advisor: 'La BP-150 cubre esos 120 N·m: {BP-150.torqueRange}, {BP-150.weight} [1]. ¿Cuántas necesita?',
        step: 'recommendation',
        wants: [
          { code: 'torqueRange', said: '120 Nm', min: 120, max: 120, unit: 'Nm' },
          { code: 'powerSource', said: 'batería', values: ['battery'] },
        ],
        shows: ['BP-150', 'BP-200'],
      },
      {
        buyer: '¿Tienen taller de reparación en México?',
        advisor: 'No lo encuentro en nuestros documentos. He anotado la pregunta para un compañero.',
        step: 'recommendation',
        country: ['MX', 'México'],
        answer: ['unknown', 'company'],
      },
      {
        buyer: '¿Qué garantía tiene la BP-150?',
        advisor: 'La garantía de la BP-150 es de {BP-150.warranty} [1].',
        step: 'recommendation',
        answer: ['answered', 'maintenance'],
        thumb: 'up',
      },
    ],
  },
  {
    key: 'es-taller-otra',
    at: [6, 720],
    page: '/contact',
    lines: [
      {
        buyer: '¿Hay un taller de reparación en México?',
        advisor: 'No lo encuentro en nuestros documentos. He anotado la pregunta para un compañero.',
        step: 'industry',
        country: ['MX', 'México'],
        answer: ['unknown', 'company'],
        thumb: 'down',
      },
      {
        buyer: 'Prefiero hablar con una persona',
        advisor: 'Un compañero se hará cargo. Si deja su contacto, la respuesta le llegará también por correo.',
        step: 'contact',
        form: 'hand_off',
      },
    ],
  },
  {
    key: 'es-ciclos',
    at: [5, 610],
    page: '/products/ac-bat36-40',
    lines: [
      {
        buyer: '¿Cuántos ciclos de carga aguanta la batería?',
        advisor: 'No encuentro ese dato. He anotado la pregunta para un compañero.',
        step: 'industry',
        wants: [{ code: 'powerSource', said: 'batería', values: ['battery'] }],
        answer: ['unknown', 'reliability'],
      },
      {
        buyer: 'Es para mantenimiento de vías, 180 Nm',
        advisor:
          'Entonces la BP-200: {BP-200.torqueRange} [1]. En vía se trabaja con lluvia; su grado de protección es {BP-200.ipClass}.',
        step: 'recommendation',
        industry: ['rail', 'vías'],
        wants: [{ code: 'torqueRange', said: '180 Nm', min: 180, max: 180, unit: 'Nm' }],
        shows: ['BP-200'],
      },
    ],
  },
  {
    key: 'es-lluvia',
    at: [4, 910],
    page: '/selector',
    lines: [
      {
        buyer: 'Necesito un atornillador de batería IP67 de 60 Nm para obra',
        advisor:
          'Ninguno cumple IP67. La BP-60 tiene {BP-60.ipClass} y llega a {BP-60.torqueRange} [1]; la BP-110 ya tiene {BP-110.ipClass} [2].',
        step: 'details',
        industry: ['construction-machinery', 'obra'],
        wants: [
          { code: 'torqueRange', said: '60 Nm', min: 60, max: 60, unit: 'Nm' },
          { code: 'ipClass', said: 'IP67', values: ['IP67'] },
        ],
        unserved: ['ipClass'],
      },
      {
        buyer: 'IP44 nos sirve con funda',
        advisor: 'Entonces la BP-110: {BP-110.torqueRange}, {BP-110.ipClass}, {BP-110.weight} [1].',
        step: 'recommendation',
        wants: [{ code: 'ipClass', said: 'IP44', values: ['IP44'] }],
        shows: ['BP-110'],
      },
      {
        buyer: 'Cotíceme 10 para Chile',
        advisor: 'Con gusto: 10 BP-110 a Chile. ¿A nombre de quién va la cotización?',
        step: 'contact',
        quantity: [10, '10'],
        country: ['CL', 'Chile'],
        form: 'quotation',
      },
    ],
  },
  {
    key: 'es-aire',
    at: [2, 250],
    page: '/products/ap-80',
    lines: [
      {
        buyer: '¿Cuánto aire consume la AP-80?',
        advisor: 'La AP-80 consume {AP-80.airConsumption} [1].',
        step: 'need',
        answer: ['answered', 'specification'],
      },
      {
        buyer: 'Con cinco a la vez, ¿qué compresor?',
        advisor:
          'Multiplique por cinco lo que consume una: {AP-80.airConsumption} [1]. Al compresor conviene dejarle una reserva.',
        step: 'calculation',
        answer: ['partly', 'principle'],
        removed: [{ text: 'Bastaría un compresor de 30 kW.', reason: 'number', token: '30 kW' }],
      },
    ],
  },
]
