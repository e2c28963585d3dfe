import { type Block, tidy } from '../../blocks.ts'
import { joinLines } from './join-lines.ts'
import { commonest, type Line } from './line.ts'
import { tableAt } from './tables.ts'

/** A line this much larger than the body is a heading. */
const HEADING_SIZE = 1.12
const LONGEST_HEADING = 140
/** As a share of the size: more space between two lines begins a new paragraph. */
const PARAGRAPH_GAP = 1.75
/** As a share of the longest line: a shorter one may be the last of its paragraph. */
const SHORT_LINE = 0.75

const NUMBERED = /^(\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,3})\.?\s+\p{L}/u
const BULLET = /^(?:[•●▪■◦‣–—*·-]|\(?(?:\p{Nd}{1,2}[.)]|[a-z]\)))\s+/u
const SENTENCE_END = /[.!?:。！？：؟]["'”’)\]]?$/u
/** No heading ends like this. */
const NO_HEADING_END = /[.!?:;,。！？：；،؟]["'”’)\]]?$/u

/** Blocks of all pages in reading order; headings by size and numbering, broken words and sentences joined again. */
export function blocksOf(pages: readonly (readonly Line[])[]): Block[] {
  const lines = pages.flat()
  const body = commonest(lines.map((line) => [line.size, line.text.length]))
  const sizes = headingSizes(lines, body)
  const width = Math.max(0, ...lines.map((line) => line.end - line.x))
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    const [first] = open
    if (first !== undefined) blocks.push(...paragraphOf(open))
    open = []
  }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line
    const table = tableAt(lines, index)
    if (table !== undefined) {
      close()
      blocks.push(table.block)
      index += table.lines - 1
      continue
    }
    const level = headingLevel(line, lines[index - 1], lines[index + 1], body, sizes)
    if (level !== undefined) {
      close()
      const last = blocks.at(-1)
      const previous = lines[index - 1]
      // A heading that runs over two lines is one heading.
      if (
        last?.kind === 'heading' &&
        last.level === level &&
        previous !== undefined &&
        isNext(previous, line) &&
        !NUMBERED.test(line.text)
      ) {
        blocks[blocks.length - 1] = { ...last, text: tidy(joinLines([last.text, line.text])) }
      } else blocks.push({ kind: 'heading', level, text: tidy(line.text), page: line.page })
      continue
    }
    const previous = open.at(-1)
    if (previous !== undefined && !goesOn(previous, line, width)) close()
    open.push(line)
  }
  close()
  return blocks
}

/** Sizes of headings, largest first: each is a level. */
function headingSizes(lines: readonly Line[], body: number): readonly number[] {
  const sizes = lines.filter((line) => line.size >= body * HEADING_SIZE && line.text.length <= LONGEST_HEADING)
  return [...new Set(sizes.map(({ size }) => size))].sort((a, b) => b - a)
}

function headingLevel(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  body: number,
  sizes: readonly number[],
): number | undefined {
  if (line.text.length > LONGEST_HEADING || line.cells.length > 1 || !/\p{L}/u.test(line.text)) return undefined
  const rank = sizes.indexOf(line.size)
  if (rank >= 0) return Math.min(rank + 1, 6)
  const number = NUMBERED.exec(line.text)?.[1]
  if (number === undefined || NO_HEADING_END.test(line.text)) return undefined
  // A numbered line of the body's size is a heading when it stands alone; in a list the next number follows at once.
  const stands = (other: Line | undefined): boolean => other === undefined || !isNext(other, line)
  const isList = number.split('.').length === 1 && after !== undefined && NUMBERED.test(after.text)
  if (!stands(before) || isList || line.size < body) return undefined
  return Math.min(sizes.length + number.split('.').length, 6)
}

/** True when two lines follow each other with no more space than lines of a paragraph have. */
function isNext(a: Line, b: Line): boolean {
  return a.page === b.page && Math.abs(a.y - b.y) <= PARAGRAPH_GAP * Math.max(a.size, b.size)
}

function goesOn(previous: Line, line: Line, width: number): boolean {
  if (BULLET.test(line.text) || Math.abs(previous.size - line.size) > 0.6) return false
  const isOpen = !SENTENCE_END.test(previous.text)
  // Over the foot of a page only a sentence that is plainly not over goes on.
  if (previous.page !== line.page)
    return isOpen && previous.end - previous.x > width * SHORT_LINE && /^\p{Ll}/u.test(line.text)
  if (!isNext(previous, line)) return false
  return isOpen || previous.end - previous.x > width * SHORT_LINE
}

function paragraphOf(lines: readonly Line[]): Block[] {
  const text = tidy(joinLines(lines.map((line) => line.text)))
  const page = lines[0]?.page ?? 1
  if (text === '') return []
  return BULLET.test(text)
    ? [{ kind: 'item', text: text.replace(BULLET_SIGN, ''), page }]
    : [{ kind: 'paragraph', text, page }]
}

/** A sign is decoration; a number or letter is content. */
const BULLET_SIGN = /^[•●▪■◦‣–—*·-]\s+/u
