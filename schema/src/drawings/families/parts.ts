import type { Dimensions } from '../dimensions.ts'
import { BRIGHT, METAL, PALETTE } from '../palette.ts'
import { n, type Pen, p, rectangle, rounded } from '../pen.ts'

/** Output at the end of a straight tool: a male square with its detent, or a quick-change chuck for hexagon bits. Axis y = 0. */
export function output(pen: Pen, from: number, to: number, drive: number, shape: Dimensions['driveShape']): string {
  const half = drive / 2
  if (shape === 'hex') {
    const collar = from + (to - from) * 0.72
    return (
      pen.turned(
        [
          [from, drive * 0.95],
          [collar, drive * 0.95],
          [to, drive * 0.72],
        ],
        METAL,
      ) +
      pen.fine(
        [0.2, 0.35, 0.5].map((at) => p`M${from + (collar - from) * at} ${-drive * 0.9}v${drive * 1.8}`).join(''),
        PALETTE.ink,
      )
    )
  }
  const outline = rounded([
    [from, -half],
    [to - drive * 0.12, -half],
    [to, -half * 0.72],
    [to, half * 0.72],
    [to - drive * 0.12, half],
    [from, half],
  ])
  return (
    pen.solid(outline, BRIGHT.base) +
    pen.tone(rectangle(from + 0.4, half * 0.35, to - from - drive * 0.2, half * 0.5), BRIGHT.dark) +
    pen.disc((from + to) / 2 + drive * 0.08, -half * 0.15, drive * 0.14, PALETTE.metalDark)
  )
}

/** Ventilation slots, slanted like a tool's, `count` of them from x on. */
export function vents(
  pen: Pen,
  x: number,
  y: number,
  height: number,
  pitch: number,
  count: number,
  colour: string = PALETTE.ink,
): string {
  return Array.from({ length: count }, (_, index) => {
    const at = x + index * pitch
    const [lean, width] = [height * 0.18, pitch * 0.46]
    return pen.tone(
      rounded([
        [at + lean, y, 1],
        [at + lean + width, y, 1],
        [at + width, y + height, 1],
        [at, y + height, 1],
      ]),
      colour,
    )
  }).join('')
}

/** Cable gland pointing down from (x, y): clamping nut, kink protection, then the cable along `path`. */
export function glandDown(pen: Pen, x: number, y: number, width: number, path: string): string {
  const half = width / 2
  const ribs = [0.42, 0.6, 0.78].map((at) => p`M${x - half * 0.62} ${y + width * (at + 0.35)}h${half * 1.24}`).join('')
  return (
    pen.tube(path, width * 0.5, PALETTE.housing) +
    pen.solid(
      rounded([
        [x - half * 0.72, y + width * 0.5],
        [x + half * 0.72, y + width * 0.5],
        [x + half * 0.5, y + width * 1.35, 2],
        [x - half * 0.5, y + width * 1.35, 2],
      ]),
      PALETTE.housing,
    ) +
    pen.fine(ribs, PALETTE.steel) +
    pen.box(x - half, y, width, width * 0.55, 1.5, METAL.base) +
    pen.tone(rectangle(x - half * 0.5, y + 0.8, half * 0.55, width * 0.55 - 1.6), METAL.light) +
    pen.fine(p`M${x - half * 0.5} ${y}v${width * 0.55}M${x + half * 0.5} ${y}v${width * 0.55}`, PALETTE.ink)
  )
}

/** The company's mark as on a type plate: a torque arc around a square drive, `size` high, centred. */
export function mark(pen: Pen, x: number, y: number, size: number, colour: string): string {
  const radius = size / 2
  const square = size * 0.17
  return (
    `<path d="${p`M${x + radius * 0.71} ${y - radius * 0.71}A${radius} ${radius} 0 1 0 ${x + radius * 0.71} ${y + radius * 0.71}`}" fill="none" stroke="${colour}" stroke-width="${n(size * 0.17)}" stroke-linecap="butt"/>` +
    pen.tone(rectangle(x - square, y - square, square * 2, square * 2), colour)
  )
}

/** A status light of a display or box. */
export function lamp(pen: Pen, x: number, y: number, radius: number, colour: string): string {
  return pen.disc(x, y, radius, colour)
}

/** A tightening curve with its axes, the glyph every display of the house shows. */
export function curve(pen: Pen, x: number, y: number, width: number, height: number): string {
  const [left, right, top, base] = [x + width * 0.08, x + width * 0.94, y + height * 0.12, y + height * 0.86]
  const run = right - left
  const rise = base - top
  return (
    pen.fine(p`M${left} ${top}V${base}H${right}`, PALETTE.metalDark) +
    pen.fine(p`M${left} ${top + rise * 0.2}H${right}`, PALETTE.steel) +
    `<path d="${p`M${left} ${base}C${left + run * 0.4} ${base} ${left + run * 0.46} ${base - rise * 0.12} ${left + run * 0.56} ${base - rise * 0.32}L${left + run * 0.78} ${top + rise * 0.12}L${left + run * 0.82} ${top + rise * 0.5}L${left + run * 0.86} ${base}`}" fill="none" stroke="${PALETTE.paper}" stroke-width="${n(height * 0.045)}"/>`
  )
}
