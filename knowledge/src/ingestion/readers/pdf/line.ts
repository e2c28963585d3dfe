/** A run of text as the PDF places it; lengths in points, y upwards from the foot of the page. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly isRightToLeft: boolean
}

/** Runs on one line that belong together; a gap wider than a blank begins a new cell. */
export interface Cell {
  readonly text: string
  readonly x: number
  readonly end: number
}

export interface Line {
  readonly page: number
  readonly y: number
  /** Distance to the nearer of head and foot of the page, as a share of its height: 0 at the edge, 0.5 in the middle. */
  readonly fromEdge: number
  /** Size of most of its letters. */
  readonly size: number
  readonly cells: readonly Cell[]
  readonly text: string
  /** Where it begins and ends, left to right. */
  readonly x: number
  readonly end: number
}

/** As a share of the size: runs within it stand on one line. */
const SAME_LINE = 0.45
/** As a share of the size: a gap this wide separates cells of a table whatever stands around it … */
const WIDE_GAP = 1.6
/** … one this wide only when it stands out: in a justified line all gaps are alike. */
const CELL_GAP = 0.85
const LIKE = 1.8
const WORD_GAP = 0.12

/**
 * Lines of a page in the order the PDF writes them, which is the order of reading, columns included.
 * @param height of the page, in points
 */
export function linesOf(runs: readonly TextRun[], page: number, height: number): Line[] {
  const lines: Line[] = []
  let open: TextRun[] = []
  const close = (): void => {
    const line = lineOf(open, page, height)
    if (line !== undefined) lines.push(line)
    open = []
  }
  for (const run of runs) {
    if (run.text.trim() === '') continue
    const last = open.at(-1)
    if (last !== undefined && Math.abs(last.y - run.y) > SAME_LINE * Math.max(last.size, run.size, 1)) close()
    open.push(run)
  }
  close()
  return lines
}

function lineOf(runs: readonly TextRun[], page: number, height: number): Line | undefined {
  const [first] = runs
  if (first === undefined) return undefined
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length * 2 > runs.length
  const inOrder = [...runs].sort((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x))
  const gaps = inOrder.slice(1).map((run, index) => {
    const before = inOrder[index] as TextRun
    return isRightToLeft ? before.x - run.x - run.width : run.x - before.x - before.width
  })
  const narrowest = Math.min(...gaps.filter((gap) => gap > 0))
  const isCellGap = (gap: number, size: number): boolean =>
    gap > WIDE_GAP * size || (gap > CELL_GAP * size && (gaps.length === 1 || gap > LIKE * narrowest))
  const cells: Cell[] = []
  let text = ''
  let from = 0
  let to = 0
  for (const run of inOrder) {
    const [start, end] = [run.x, run.x + run.width]
    if (text === '') [text, from, to] = [run.text, start, end]
    else {
      const gap = isRightToLeft ? from - end : start - to
      if (isCellGap(gap, run.size)) {
        cells.push({ text: text.trim(), x: from, end: to })
        text = run.text
        from = start
        to = end
      } else {
        text += gap > WORD_GAP * run.size && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text
        from = Math.min(from, start)
        to = Math.max(to, end)
      }
    }
  }
  cells.push({ text: text.trim(), x: from, end: to })
  const size = commonest(runs.map((run) => [Math.round(run.size * 2) / 2, run.text.length]))
  return {
    page,
    y: first.y,
    fromEdge: Math.min(first.y, height - first.y) / height,
    size,
    cells,
    text: cells.map((cell) => cell.text).join(' '),
    x: Math.min(...cells.map((cell) => cell.x)),
    end: Math.max(...cells.map((cell) => cell.end)),
  }
}

/** The value with the greatest weight in all; 0 when there is none. */
export function commonest(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>()
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight)
  let best = 0
  for (const [value, sum] of sums) if (sum > (sums.get(best) ?? -1)) best = value
  return best
}
