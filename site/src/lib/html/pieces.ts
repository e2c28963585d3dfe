import { once } from '../cache/once.ts'
import { type Markup, markup } from './html.ts'

/**
 * Parts of a page that are the same for many readers are kept as the bytes they are sent as: joining and encoding
 * their text anew for every page was a third of the time a product page took. The template writes a mark in their
 * place, and when the page is rendered the bytes go where the marks are. No text can forge a mark: `<` is escaped.
 */
const MARK = '<!--piece '
const END = '-->'

/** What was kept for one page, in the order of its marks. */
export type Pieces = Buffer[]

/**
 * Keeps what `make` writes for as long as `document` is held, and places it in the page.
 * @param key names everything else it depends on; never anything of one visitor alone
 */
export function keep(
  { pieces }: { readonly pieces: Pieces },
  document: object,
  key: string,
  make: () => Markup,
): Markup {
  pieces.push(once(document, `piece ${key}`, () => bytesOf(make())))
  return markAt(pieces.length - 1)
}

function bytesOf(written: Markup): Buffer {
  const text = written.toString()
  if (text.includes(MARK)) throw new Error('a kept piece of a page cannot hold another one')
  return Buffer.from(text)
}

const marks: Markup[] = []

function markAt(place: number): Markup {
  const mark = marks[place] ?? markup(`${MARK}${place}${END}`)
  marks[place] = mark
  return mark
}

/** The page with its pieces in the places of their marks. */
export function assemble(page: Buffer, pieces: Pieces): Buffer {
  const parts: Buffer[] = []
  let from = 0
  for (let at = page.indexOf(MARK); at >= 0; at = page.indexOf(MARK, from)) {
    const end = page.indexOf(END, at)
    const piece = pieces[Number(page.toString('latin1', at + MARK.length, end))]
    if (piece === undefined) throw new Error('a page has a mark without a piece')
    parts.push(page.subarray(from, at), piece)
    from = end + END.length
  }
  return parts.length === 0 ? page : Buffer.concat([...parts, page.subarray(from)])
}
