import type { TimeWords } from '../../lexicon/locale-lexicon.ts'

export const time: TimeWords = {
  months: [
    'january | jan',
    'february | feb | febuary',
    'march',
    'april | apr',
    'may',
    'june | jun',
    'july | jul',
    'august | aug',
    'september | sept | sep',
    'october | oct',
    'november | nov',
    'december | dec',
  ],
  quarters: [
    'q1 | first quarter | 1st quarter',
    'q2 | second quarter | 2nd quarter',
    'q3 | third quarter | 3rd quarter',
    'q4 | fourth quarter | 4th quarter | last quarter',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  units: {
    day: 'day | calendar day',
    week: 'week | wk | wks | weeks time',
    month: 'month',
    year: 'year',
    workday: 'working day | business day | work day | workday',
  },
  days: { 0: 'today | tonight', 1: 'tomorrow', 2: 'day after tomorrow | the day after tomorrow' },
}
