import { LONGEST_CHUNK, type Section, type Unit } from './sections.ts'

/** A passage before it is known whose document it is of. */
export interface Passage {
  readonly headings: readonly string[]
  readonly text: string
  readonly page?: number
}

/** A passage shorter than this takes in what follows, as long as both stand under a common heading. */
const SHORTEST_CHUNK = 400

interface Draft {
  readonly headings: readonly string[]
  readonly lines: readonly string[]
  readonly page: number | undefined
}

const lengthOf = ({ lines }: Draft): number => lines.reduce((sum, line) => sum + line.length + 1, -1)

/**
 * Passages of 400 to 1,200 characters, as far as the document allows: a row is never cut, sections are not mixed unless
 * they are short neighbours, whose headings then stand in the text.
 * @param keepsSections every section stays on its own, as each question of an FAQ does
 */
export function passagesOf(sections: readonly Section[], keepsSections: boolean): Passage[] {
  const drafts: Draft[] = []
  for (const section of sections) {
    for (const draft of packed(section)) {
      const last = drafts.at(-1)
      const merged = last === undefined || keepsSections ? undefined : merge(last, draft)
      if (merged === undefined) drafts.push(draft)
      else drafts[drafts.length - 1] = merged
    }
  }
  return drafts.map(({ headings, lines, page }) => ({
    headings,
    text: lines.join('\n'),
    ...(page === undefined ? {} : { page }),
  }))
}

/** Units of one section, as many per draft as fit; a remainder too short to stand alone evens out with the one before. */
function packed({ headings, units }: Section): Draft[] {
  const total = units.reduce((sum, { text }) => sum + text.length + 1, -1)
  const count = Math.max(1, Math.ceil(total / LONGEST_CHUNK))
  // Filling evenly instead of to the brim leaves no crumb at the end.
  const aim = Math.max(SHORTEST_CHUNK, total / count)
  const drafts: Unit[][] = []
  let open: Unit[] = []
  let length = -1
  for (const unit of units) {
    const longer = length + unit.text.length + 1
    const isFull = longer > LONGEST_CHUNK || (length >= SHORTEST_CHUNK && longer > aim + unit.text.length / 2)
    if (open.length > 0 && isFull) {
      drafts.push(open)
      open = []
      length = -1
    }
    open.push(unit)
    length += unit.text.length + 1
  }
  if (open.length > 0) drafts.push(open)
  return drafts.map((part) => ({ headings, lines: part.map(({ text }) => text), page: part[0]?.page }))
}

/**
 * A passage that is too short together with what follows it: another short one, or one of the section it opens, under
 * the headings they share. Undefined when they belong apart.
 */
function merge(first: Draft, second: Draft): Draft | undefined {
  if (lengthOf(first) >= SHORTEST_CHUNK) return undefined
  const shared = common(first.headings, second.headings)
  const isWithin = shared.length === first.headings.length
  if (lengthOf(second) >= SHORTEST_CHUNK && !isWithin) return undefined
  const lines = [...labelled(first, shared.length), ...labelled(second, shared.length)]
  const merged = { headings: shared, lines, page: first.page }
  return lengthOf(merged) <= LONGEST_CHUNK ? merged : undefined
}

/** The lines under the headings that the merged passage no longer has above it. */
function labelled({ headings, lines }: Draft, shared: number): readonly string[] {
  const title = headings.slice(shared).join(' › ')
  return title === '' ? lines : [title, ...lines]
}

function common(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((heading, index) => heading !== b[index])
  return end < 0 ? a : a.slice(0, end)
}
