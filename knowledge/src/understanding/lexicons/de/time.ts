import type { TimeWords } from '../../lexicon/locale-lexicon.ts'

export const time: TimeWords = {
  months: [
    'januar | jänner | jan',
    'februar | feber | feb',
    'märz | mrz',
    'april | apr',
    'mai',
    'juni | juno | jun',
    'juli | julei | jul',
    'august | aug',
    'september | sept | sep',
    'oktober | okt',
    'november | nov',
    'dezember | dez',
  ],
  quarters: [
    'q1 | erstes quartal | ersten quartal | 1. quartal | ersten quartals',
    'q2 | zweites quartal | zweiten quartal | 2. quartal | zweiten quartals',
    'q3 | drittes quartal | dritten quartal | 3. quartal | dritten quartals',
    'q4 | viertes quartal | vierten quartal | 4. quartal | vierten quartals',
  ],
  weekdays: ['montag(s)', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag | sonnabend', 'sonntag'],
  units: {
    day: 'tag(e/en/s) | kalendertag(e/en)',
    week: 'woche(n) | wo | kw | kalenderwoche',
    month: 'monat(e/en/s)',
    year: 'jahr(e/en/es/s)',
    workday: 'werktag(e/en) | arbeitstag(e/en)',
  },
  days: { 0: 'heute', 1: 'morgen', 2: 'übermorgen' },
}
