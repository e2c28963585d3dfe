import { METAL, PALETTE } from '../palette.ts'
import { n, type Pen, p, rectangle, rounded } from '../pen.ts'

/** Degrees the wrench is turned on the sheet. */
export const TILT = 30

/**
 * A part shown again, enlarged, in a circle above the wrench, upright and tied to its place by a line: at a
 * wrench's real proportions the scale or display would be too small to see.
 * @param content draws the part around (0, 0) inside the given radius
 */
export function detail(
  pen: Pen,
  length: number,
  at: number,
  surface: number,
  content: (radius: number) => string,
): string {
  const radius = length * 0.115
  const [x, y] = [length * 0.42, -length * 0.205]
  const lead = Math.hypot(at - x, -surface - y)
  const [edgeX, edgeY] = [x + ((at - x) / lead) * radius, y + ((-surface - y) / lead) * radius]
  return (
    pen.fine(p`M${edgeX} ${edgeY}L${at} ${-surface}`) +
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${TILT})">${pen.dot(0, 0, radius, PALETTE.pale)}${content(radius)}${pen.fine(p`M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`)}</g>`
  )
}

/** Window of a click wrench: main scale, cursor line. */
export function scaleWindow(pen: Pen, radius: number): string {
  const [w, h] = [radius * 1.42, radius * 0.72]
  const ticks = Array.from({ length: 17 }, (_, i) => {
    const x = -w * 0.42 + (w * 0.84 * i) / 16
    return p`M${x} ${h * 0.34}v${i % 4 === 0 ? -h * 0.42 : -h * 0.22}`
  })
  return (
    pen.box(
      -w / 2 - radius * 0.08,
      -h / 2 - radius * 0.08,
      w + radius * 0.16,
      h + radius * 0.16,
      radius * 0.1,
      METAL.base,
    ) +
    pen.box(-w / 2, -h / 2, w, h, radius * 0.07, PALETTE.paper) +
    pen.fine(ticks.join(''), PALETTE.ink) +
    pen.tone(
      rounded([
        [w * 0.11, -h / 2 + radius * 0.03],
        [w * 0.17, -h / 2 + radius * 0.03],
        [w * 0.145, h * 0.02],
        [w * 0.135, h * 0.02],
      ]),
      PALETTE.ink,
    ) +
    pen.fine(p`M${w * 0.14} ${-h * 0.1}V${h * 0.34}`, PALETTE.ink)
  )
}

/** Seven-segment like digits and a bar that climbs to the target. */
export function display(pen: Pen, x: number, y: number, width: number, height: number): string {
  const digit = height * 0.3
  const digits = [0, 1, 2].map((i) => {
    const [left, top, tall] = [x + width * 0.1 + i * digit * 1.45, y + height * 0.16, height * 0.46]
    return i === 1
      ? p`M${left} ${top}h${digit}v${tall / 2}h${-digit}M${left + digit} ${top + tall / 2}v${tall / 2}h${-digit}`
      : p`M${left} ${top}h${digit}v${tall}h${-digit}zM${left} ${top + tall / 2}h${digit}`
  })
  const bars = Array.from({ length: 10 }, (_, i) =>
    pen.tone(
      rectangle(x + width * 0.1 + i * width * 0.082, y + height * 0.76, width * 0.058, height * 0.12),
      i < 8 ? PALETTE.line : PALETTE.steel,
    ),
  )
  return (
    `<path d="${digits.join('')}" fill="none" stroke="${PALETTE.paper}" stroke-width="${n(height * 0.055)}"/>` +
    pen.dot(x + width * 0.86, y + height * 0.3, height * 0.09, PALETTE.line) +
    bars.join('')
  )
}
