import { PALETTE } from './palette.ts'
import { p } from './pen.ts'

export type LogoTone = 'on-light' | 'on-dark'

/** The mark: an arc of torque that opens at the top right around a square drive. 64 units high, from (x, 0). */
function drawMark(x: number, arc: string, square: string): string {
  const [cx, radius] = [x + 32, 23]
  const reach = radius * Math.SQRT1_2
  return (
    `<path d="${p`M${cx + reach} ${32 - reach}A${radius} ${radius} 0 1 0 ${cx + reach} ${32 + reach}`}" fill="none" stroke="${arc}" stroke-width="11"/>` +
    `<path d="${p`M${cx - 8} 24h16v16h-16z`}" fill="${square}"/>`
  )
}

/**
 * Letters of the wordmark as strokes on a grid 30 wide and 32 high, so that no font is needed.
 * Straight stems, round bowls: C O R V A N E.
 */
const LETTERS: readonly { readonly width: number; readonly path: string }[] = [
  { width: 30, path: 'M26 6.5A14 14 0 1 0 26 25.5' },
  { width: 34, path: 'M16 2A14 14 0 1 1 15.99 2Z' },
  { width: 25, path: 'M3 30V2H13A8 8 0 0 1 13 18H3M13 18L22 30' },
  { width: 28, path: 'M2 2L14 29L26 2' },
  { width: 29, path: 'M2 30L14.500 3L27 30M7 21H22' },
  { width: 29, path: 'M3 30V3L25 29V2' },
  { width: 22, path: 'M21 2H3V30H21M3 16H18' },
]
const TRACKING = 9

/**
 * Mark and wordmark side by side as a self-contained SVG document.
 * @param tone `on-dark` for light letters on an ink ground
 */
export function drawLogo(tone: LogoTone = 'on-light'): string {
  const ink = tone === 'on-light' ? PALETTE.ink : PALETTE.paper
  let x = 82
  const letters = LETTERS.map(({ width, path }) => {
    const letter = `<path d="${path}" transform="translate(${x} 16)"/>`
    x += width + TRACKING
    return letter
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x} 64" role="img" aria-label="Corvane Torque"><title>Corvane Torque</title>` +
    drawMark(0, ink, PALETTE.signal) +
    `<g fill="none" stroke="${ink}" stroke-width="4.6" stroke-linejoin="round" stroke-linecap="butt">${letters.join('')}</g></svg>`
  )
}

/** The mark alone on an ink tile, legible at 16 pixels. */
export function drawFavicon(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" rx="12" fill="${PALETTE.ink}"/><g transform="translate(6.5 4.5) scale(.86)">${drawMark(0, PALETTE.paper, PALETTE.signal)}</g></svg>`
  )
}
