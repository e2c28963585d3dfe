import type { Span, Understanding } from '@tradewind/schema/contracts/understanding'
import { spansOf } from '../findings.ts'
import type { Utterance } from './expectation.ts'
import { FIELDS, type Field, type Items, itemsExpected, itemsFound } from './items.ts'

/** Right, wrongly found, missed. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export interface Miss {
  readonly text: string
  readonly field: Field
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

export interface Score {
  readonly fields: Readonly<Record<Field, Counts>>
  readonly total: Counts
  readonly misses: readonly Miss[]
}

export const precision = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 1 : right / (right + wrong))
export const recall = ({ right, missed }: Counts): number => (right + missed === 0 ? 1 : right / (right + missed))
export function f1(counts: Counts): number {
  const both = 2 * counts.right + counts.wrong + counts.missed
  return both === 0 ? 1 : (2 * counts.right) / both
}

const NOTHING: Counts = { right: 0, wrong: 0, missed: 0 }
const sum = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
})

/** How the readings of utterances compare with what was to be understood. */
export function scoreReadings(cases: readonly (readonly [Utterance, Understanding])[], today: string): Score {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, NOTHING])) as Record<Field, Counts>
  const misses: Miss[] = []
  for (const [utterance, read] of cases) {
    for (const [field, compared] of Object.entries(compare(utterance, read, today)) as [Field, Compared][]) {
      fields[field] = sum(fields[field], compared)
      if (compared.wrong + compared.missed > 0) {
        misses.push({ text: utterance.text, field, wrong: compared.wrongItems, missed: compared.missedItems })
      }
    }
  }
  return { fields, total: FIELDS.map((field) => fields[field]).reduce(sum, NOTHING), misses }
}

interface Compared extends Counts {
  readonly wrongItems: readonly string[]
  readonly missedItems: readonly string[]
}

function compare(utterance: Utterance, read: Understanding, today: string): Readonly<Partial<Record<Field, Compared>>> {
  const found = itemsFound(read, today)
  const expected = itemsExpected(utterance.expect, today)
  const compared: Partial<Record<Field, Compared>> = {}
  for (const field of FIELDS) {
    if (field === 'language' && utterance.expect.language === undefined) continue
    if (field === 'unrecognised' || field === 'spans') continue
    compared[field] =
      field === 'intent' ? compareIntents(found, expected) : compareSets(found[field] ?? [], expected[field] ?? [])
  }
  compared.unrecognised = compareUnrecognised(utterance, read)
  compared.spans = compareSpans(utterance, read)
  return compared
}

function compareSets(found: readonly string[], expected: readonly string[]): Compared {
  const wrongItems = found.filter((item) => !expected.includes(item))
  const missedItems = expected.filter((item) => !found.includes(item))
  return {
    right: expected.length - missedItems.length,
    wrong: wrongItems.length,
    missed: missedItems.length,
    wrongItems,
    missedItems,
  }
}

/** The main intent must be among those expected, each expected one must be found; further ones do no harm. */
function compareIntents(found: Items, expected: Items): Compared {
  const wanted = expected.intent ?? []
  if (wanted.length === 0) return compareSets([], [])
  const [main = '', ...others] = found.intent ?? []
  return compareSets([main, ...others.filter((code) => wanted.includes(code))], wanted)
}

function compareUnrecognised({ expect }: Utterance, { unrecognised }: Understanding): Compared {
  const wanted = expect.unrecognised ?? []
  const missedItems = wanted.filter(
    (word) => !unrecognised.some(({ text }) => text.includes(word) || word.includes(text)),
  )
  return {
    right: wanted.length - missedItems.length,
    wrong: 0,
    missed: missedItems.length,
    wrongItems: [],
    missedItems,
  }
}

/** A span counts when it and the one found overlap by at least half of the longer. */
function compareSpans(utterance: Utterance, read: Understanding): Compared {
  const parameters = (utterance.expect.parameters ?? []).flatMap(({ parameter, span }) =>
    span === undefined ? [] : [[parameter, span] as const],
  )
  const wanted = [...parameters, ...Object.entries(utterance.spans ?? {})]
  const spans = spansOf(read)
  const missedItems = wanted.flatMap(([field, text]) => {
    const start = utterance.text.indexOf(text)
    const isFound = start >= 0 && spans.some((span) => isHalfOf(span, { start, end: start + text.length }))
    return isFound ? [] : [`${field} ${text}`]
  })
  return {
    right: wanted.length - missedItems.length,
    wrong: 0,
    missed: missedItems.length,
    wrongItems: [],
    missedItems,
  }
}

function isHalfOf(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start)
}
