import type { TimeWords } from '../../lexicon/locale-lexicon.ts'

export const time: TimeWords = {
  months: [
    'enero | ene',
    'febrero | feb',
    'marzo | mar',
    'abril | abr',
    'mayo | may',
    'junio | jun',
    'julio | jul',
    'agosto | ago',
    'septiembre | setiembre | sept | sep',
    'octubre | oct',
    'noviembre | nov',
    'diciembre | dic',
  ],
  quarters: [
    'q1 | primer trimestre | 1t',
    'q2 | segundo trimestre | 2t',
    'q3 | tercer trimestre | 3t',
    'q4 | cuarto trimestre | último trimestre | 4t',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  units: {
    day: 'día(s) | días naturales | dia(s) | días corridos',
    week: 'semana(s)',
    month: 'mes(es)',
    year: 'año(s)',
    workday: 'días hábiles | días laborables | día hábil | día laborable | días de trabajo',
  },
  days: { 0: 'hoy', 1: 'mañana', 2: 'pasado mañana' },
}
