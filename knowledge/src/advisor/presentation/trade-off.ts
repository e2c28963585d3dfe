import type { CompareResponse, Match } from '@tradewind/schema/contracts/selector'
import { isolate } from '@tradewind/schema/units'
import { quoted } from '../../selector/presentation/audience.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { Audience } from './fact-text.ts'

/** What decides between two tools, most telling first; what is not here decides nothing. */
const TELLING = [
  'torqueAccuracy',
  'weight',
  'noiseLevel',
  'vibration',
  'cycleTime',
  'tighteningsPerCharge',
  'ipClass',
  'channels',
  'freeSpeed',
  'resultMemory',
  'airConsumption',
  'calibrationInterval',
  'warranty',
]

interface Lead {
  readonly label: string
  readonly own: string
  readonly other: string
}

function priceLead(first: Match, second: Match, who: 0 | 1, label: string, locale: Audience['locale']): Lead[] {
  const [a, b] = who === 0 ? [first.priceFrom, second.priceFrom] : [second.priceFrom, first.priceFrom]
  if (a === undefined || b === undefined || a.currency !== b.currency || Number(a.amount) >= Number(b.amount)) return []
  return [{ label, own: isolate(a.text, locale), other: isolate(b.text, locale) }]
}

function leads(rows: CompareResponse['rows'], who: 0 | 1): Lead[] {
  return TELLING.flatMap((code) => {
    const row = rows.find(({ parameter }) => parameter === code)
    const [own, other] = [row?.cells[who], row?.cells[who === 0 ? 1 : 0]]
    if (row === undefined || own?.best !== true || own.text === undefined) return []
    if (other?.text === undefined || other.text === own.text) return []
    return [{ label: row.label, own: own.text, other: other.text }]
  })
}

/** In one sentence what speaks for the first and what for the second product. */
export function tradeOffText(first: Match, second: Match, rows: CompareResponse['rows'], { locale }: Audience): string {
  const phrases = advisorPhrases(locale)
  const [a, b] = [quoted(first.sku, locale), quoted(second.sku, locale)]
  const price = phrases.price
  const mine = [
    ...leads(rows, 0).slice(0, 1),
    ...priceLead(first, second, 0, price, locale),
    ...leads(rows, 0).slice(1),
  ][0]
  const theirs = [
    ...leads(rows, 1).slice(0, 1),
    ...priceLead(first, second, 1, price, locale),
    ...leads(rows, 1).slice(1),
  ][0]
  if (mine !== undefined && theirs !== undefined) {
    return phrases.tradeOff({
      first: a,
      second: b,
      firstLabel: mine.label,
      firstValue: mine.own,
      firstAgainst: mine.other,
      secondLabel: theirs.label,
      secondValue: theirs.own,
      secondAgainst: theirs.other,
    })
  }
  if (mine !== undefined) return phrases.advantage(a, b, mine.label, mine.own, mine.other)
  if (theirs !== undefined) return phrases.advantage(b, a, theirs.label, theirs.own, theirs.other)
  return phrases.noAdvantage(a, b)
}
