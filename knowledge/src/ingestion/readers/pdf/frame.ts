import { commonest, type Line } from './line.ts'

/** How many lines at either edge of a page may be its head or foot. */
const EDGE_LINES = 3
/** As a share of the page's height: the frame is not further in. */
const FRAME = 0.12
/** On at least this many pages, and on this share of them, a line at the edge is no content. */
const FEWEST_PAGES = 3
const LEAST_SHARE = 0.4

const PAGE_NUMBER =
  /^[\s\-–—|.]*(?:\p{L}{1,8}\.?\s*)?\p{Nd}{1,4}(?:\s*(?:\/|of|von|de|من|／)\s*\p{Nd}{1,4})?[\s\-–—|.]*$/u

/** The pages without their running heads, feet and page numbers. */
export function withoutFrame(pages: readonly (readonly Line[])[]): Line[][] {
  const body = commonest(pages.flat().map((line) => [line.size, line.text.length]))
  const seen = new Map<string, number>()
  for (const lines of pages) {
    const edges = [...fromHead(lines).slice(0, EDGE_LINES), ...fromFoot(lines).slice(0, EDGE_LINES)]
    for (const key of new Set(edges.map((line) => keyOf(line, body)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const filled = pages.filter((lines) => lines.length > 0).length
  const enough = Math.max(FEWEST_PAGES, filled * LEAST_SHARE)
  const runs = (line: Line): boolean =>
    line.fromEdge <= FRAME && (PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line, body)) ?? 0) >= enough)
  return pages.map((lines) => {
    const dropped = new Set([...outermost(fromHead(lines), runs), ...outermost(fromFoot(lines), runs)])
    return lines.filter((line) => !dropped.has(line))
  })
}

const fromHead = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => b.y - a.y)
const fromFoot = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => a.y - b.y)

/** Lines of the frame from the edge inwards: the first that is content ends it. */
function outermost(lines: readonly Line[], runs: (line: Line) => boolean): Line[] {
  const first = lines.slice(0, EDGE_LINES).findIndex((line) => !runs(line))
  return lines.slice(0, first < 0 ? EDGE_LINES : first)
}

/** A running line is the same but for its numbers and stands at the same height; headings differ by their numbers. */
function keyOf(line: Line, body: number): string {
  const text = line.size > body ? line.text : line.text.replace(/\p{Nd}+/gu, '#')
  return `${text.replace(/\s+/g, ' ')}@${Math.round(line.y / 4)}`
}
