import type { Specifications } from '../../ontology/index.ts'
import { METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { curve } from './parts.ts'

export function channelsOf(specifications: Specifications, otherwise: number): number {
  const value = specifications.channels
  return value?.kind === 'number' ? value.value : otherwise
}

/** Touch display: title bar, tightening curve, key figures, OK field. */
export function screen(pen: Pen, x: number, y: number, width: number, height: number): string {
  const side = x + width * 0.68
  return [
    pen.box(x, y, width, height, 5, PALETTE.ink),
    pen.tone(rectangle(x + width * 0.03, y + height * 0.05, width * 0.94, height * 0.9, 3), PALETTE.housing),
    pen.tone(rectangle(x + width * 0.06, y + height * 0.1, width * 0.3, height * 0.045, 1), PALETTE.steel),
    curve(pen, x + width * 0.04, y + height * 0.2, width * 0.6, height * 0.7),
    pen.tone(rectangle(side, y + height * 0.2, width * 0.24, height * 0.2, 2), PALETTE.line),
    pen.tone(rectangle(side, y + height * 0.48, width * 0.2, height * 0.06, 1), PALETTE.steel),
    pen.tone(rectangle(side, y + height * 0.6, width * 0.24, height * 0.06, 1), PALETTE.steel),
    pen.tone(rectangle(side, y + height * 0.72, width * 0.16, height * 0.06, 1), PALETTE.steel),
  ].join('')
}

/** Round tool socket with its bayonet lugs and pins. */
export function toolSocket(pen: Pen, x: number, y: number, radius: number): string {
  const pins = [0, 1, 2, 3, 4].map((i) => {
    const angle = (Math.PI * 2 * i) / 5 - Math.PI / 2
    return pen.dot(
      x + radius * 0.34 * Math.cos(angle),
      y + radius * 0.34 * Math.sin(angle),
      radius * 0.09,
      PALETTE.metal,
    )
  })
  return (
    pen.disc(x, y, radius, METAL.base) +
    pen.dot(x, y, radius * 0.82, METAL.light) +
    pen.disc(x, y, radius * 0.68, PALETTE.ink) +
    pins.join('')
  )
}

export function networkPort(pen: Pen, x: number, y: number, size: number): string {
  const teeth = [0.22, 0.36, 0.5, 0.64, 0.78]
    .map((at) => p`M${x + size * at} ${y + size * 0.62}v${size * 0.2}`)
    .join('')
  return (
    pen.box(x, y, size, size * 0.94, 1.2, METAL.light) +
    pen.tone(
      rounded([
        [x + size * 0.3, y + size * 0.12],
        [x + size * 0.7, y + size * 0.12],
        [x + size * 0.7, y + size * 0.26],
        [x + size * 0.88, y + size * 0.26],
        [x + size * 0.88, y + size * 0.84],
        [x + size * 0.12, y + size * 0.84],
        [x + size * 0.12, y + size * 0.26],
        [x + size * 0.3, y + size * 0.26],
      ]),
      PALETTE.ink,
    ) +
    pen.fine(teeth, PALETTE.metal)
  )
}
