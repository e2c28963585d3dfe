import type { TimeWords } from '../../lexicon/locale-lexicon.ts'

export const time: TimeWords = {
  months: [
    'janeiro | jan',
    'fevereiro | fev',
    'março | mar',
    'abril | abr',
    'maio | mai',
    'junho | jun',
    'julho | jul',
    'agosto | ago',
    'setembro',
    'outubro',
    'novembro | nov',
    'dezembro',
  ],
  quarters: [
    'q1 | primeiro trimestre | 1º trimestre | 1t',
    'q2 | segundo trimestre | 2º trimestre | 2t',
    'q3 | terceiro trimestre | 3º trimestre | 3t',
    'q4 | quarto trimestre | último trimestre | 4º trimestre | 4t',
  ],
  weekdays: [
    'segunda-feira | segunda',
    'terça-feira | terça',
    'quarta-feira | quarta',
    'quinta-feira | quinta',
    'sexta-feira | sexta',
    'sábado',
    'domingo',
  ],
  units: {
    day: 'dia(s) | dias corridos',
    week: 'semana(s)',
    month: 'mês | meses',
    year: 'ano(s)',
    workday: 'dias úteis | dia útil',
  },
  days: { 0: 'hoje', 1: 'amanhã', 2: 'depois de amanhã' },
}
