import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { mark } from './parts.ts'
import { detail, display, scaleWindow, TILT } from './wrench-detail.ts'

/** Ratchet head seen from the side of its square: round body, square with detent, reversing lever. */
function ratchet(pen: Pen, x: number, radius: number, neckFrom: number, neckRadius: number, drive: number): string {
  const half = drive / 2
  return [
    pen.solid(
      rounded([
        [neckFrom, -neckRadius],
        [x - radius * 1.1, -neckRadius * 0.9, radius * 0.4],
        [x - radius * 0.55, -radius * 0.84],
        [x - radius * 0.55, radius * 0.84],
        [x - radius * 1.1, neckRadius * 0.9, radius * 0.4],
        [neckFrom, neckRadius],
      ]),
      METAL.base,
    ),
    pen.tone(
      rounded([
        [neckFrom + 1, -neckRadius * 0.7],
        [x - radius, -neckRadius * 0.62],
        [x - radius, -neckRadius * 0.2],
        [neckFrom + 1, -neckRadius * 0.3],
      ]),
      METAL.light,
    ),
    pen.disc(x, 0, radius, METAL.base),
    pen.dot(x, 0, radius * 0.86, METAL.light),
    pen.disc(x, 0, radius * 0.68, BRIGHT.base),
    pen.dot(x, 0, radius * 0.58, BRIGHT.dark),
    pen.box(x - half, -half, drive, drive, drive * 0.08, BRIGHT.base),
    pen.tone(rectangle(x - half + drive * 0.12, -half + drive * 0.12, drive * 0.76, drive * 0.28), BRIGHT.light),
    pen.disc(x, drive * 0.1, drive * 0.14, METAL.dark),
  ].join('')
}

function knurl(from: number, to: number, radius: number, pitch: number): string {
  const count = Math.floor((to - from - pitch) / pitch)
  return Array.from({ length: count }, (_, i) => {
    const x = from + pitch * (i + 0.5)
    return p`M${x} ${-radius * 0.86}l${pitch} ${radius * 1.72}M${x + pitch} ${-radius * 0.86}l${-pitch} ${radius * 1.72}`
  }).join('')
}

function drawClick(d: Dimensions, pen: Pen): Figure {
  const head = (d.head ?? 44) / 2
  const r = Math.max(d.body / 2, 6)
  const grip = Math.min(d.grip ?? 128, d.length * 0.36)
  const headX = d.length - head
  const tubeEnd = headX - head * 2.1
  const ring = grip + r * 1.5
  const scaleAt = ring + r * 1.2
  const scaleLength = Math.min(d.length * 0.12, r * 6)
  const ticks = Array.from(
    { length: 9 },
    (_, i) => p`M${scaleAt + (scaleLength * (i + 1)) / 10} ${-r * 0.3}v${i % 2 === 1 ? r * 0.6 : r * 0.34}`,
  )
  const parts = [
    ratchet(pen, headX, head, tubeEnd - 1, r * 0.86, d.drive ?? 12.7),
    pen.turned(
      [
        [tubeEnd - r * 1.6, r * 1.08],
        [tubeEnd, r * 1.08],
      ],
      METAL,
    ),
    pen.turned(
      [
        [ring, r * 0.96],
        [tubeEnd - r * 1.6, r * 0.96],
      ],
      BRIGHT,
    ),
    pen.box(scaleAt, -r * 0.42, scaleLength, r * 0.84, r * 0.2, PALETTE.paper),
    pen.fine(ticks.join(''), PALETTE.ink),
    mark(pen, (scaleAt + scaleLength + tubeEnd - r * 1.6) / 2, 0, r * 0.86, PALETTE.ink),
    pen.turned(
      [
        [grip, r * 1.2],
        [ring, r * 1.2],
      ],
      COMPOSITE,
    ),
    pen.tone(rectangle(grip + r * 0.5, -r * 1.16, r * 0.4, r * 2.32), PALETTE.signal),
    pen.turned(
      [
        [r * 0.9, r * 1.22],
        [grip, r * 1.22],
      ],
      COMPOSITE,
    ),
    pen.fine(knurl(r * 1.6, grip - r * 0.4, r * 1.12, r * 0.62), PALETTE.steel),
    pen.turned(
      [
        [0, r * 0.86],
        [r * 0.3, r * 1.1],
        [r * 0.9, r * 1.1],
      ],
      METAL,
    ),
  ]
  parts.push(detail(pen, d.length, scaleAt + scaleLength / 2, r * 0.96, (radius) => scaleWindow(pen, radius)))
  const half = Math.max(head, r * 1.25)
  return {
    markup: parts.join(''),
    box: { x: 0, y: -half, width: d.length, height: half * 2 },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

function drawDigital(d: Dimensions, pen: Pen): Figure {
  const head = (d.head ?? 44) / 2
  const r = Math.max(d.body / 2, 8)
  const grip = Math.min(d.grip ?? 128, d.length * 0.34)
  const headX = d.length - head
  const module = Math.min(d.length * 0.3, r * 9.5)
  const from = grip + r * 0.9
  const to = from + module
  const tubeEnd = headX - head * 1.9
  const [windowX, windowWidth] = [from + module * 0.1, module * 0.46]
  const keys = [0, 1, 2]
    .map((i) =>
      pen.box(from + module * 0.64 + i * module * 0.1, -r * 0.4, module * 0.072, r * 0.8, r * 0.22, PALETTE.steel),
    )
    .join('')
  const lights = [-0.62, 0, 0.62]
    .map((share, i) => pen.dot(to - module * 0.035, r * share, r * 0.14, i === 1 ? PALETTE.paper : PALETTE.metalDark))
    .join('')
  const parts = [
    ratchet(pen, headX, head, tubeEnd - 1, r * 0.62, d.drive ?? 12.7),
    pen.turned(
      [
        [to - r * 0.4, r * 0.86],
        [to + r * 0.8, r * 0.7],
        [tubeEnd, r * 0.7],
      ],
      METAL,
    ),
    pen.fine(p`M${tubeEnd - r * 0.6} ${-r * 0.7}v${r * 1.4}`, PALETTE.ink),
    pen.turned(
      [
        [r * 0.7, r * 0.9],
        [grip * 0.5, r * 0.82],
        [grip, r * 0.92],
        [from + 1, r * 0.8],
      ],
      COMPOSITE,
    ),
    pen.fine(
      Array.from(
        { length: Math.floor((grip - r * 2.4) / (r * 0.5)) },
        (_, i) => p`M${r * 1.6 + i * r * 0.5} ${r * 0.5}l${r * 0.3} ${-r}`,
      ).join(''),
      PALETTE.steel,
    ),
    pen.turned(
      [
        [0, r * 0.72],
        [r * 0.3, r * 0.86],
        [r * 0.7, r * 0.86],
      ],
      METAL,
    ),
    pen.box(grip * 0.985, -r * 0.96, r * 0.32, r * 1.92, r * 0.1, PALETTE.signal),
    pen.solid(
      rounded([
        [from, -r * 0.9, r * 0.3],
        [from + r * 0.7, -r * 1.18, r * 0.4],
        [to - r * 0.7, -r * 1.18, r * 0.4],
        [to, -r * 0.9, r * 0.3],
        [to, r * 0.9, r * 0.3],
        [to - r * 0.7, r * 1.18, r * 0.4],
        [from + r * 0.7, r * 1.18, r * 0.4],
        [from, r * 0.9, r * 0.3],
      ]),
      COMPOSITE.base,
    ),
    pen.tone(
      rounded([
        [from + r * 0.7, -r * 1.02, r * 0.2],
        [to - r * 0.7, -r * 1.02, r * 0.2],
        [to - r * 0.5, -r * 0.84, r * 0.1],
        [from + r * 0.5, -r * 0.84, r * 0.1],
      ]),
      COMPOSITE.light,
    ),
    pen.box(windowX, -r * 0.64, windowWidth, r * 1.28, r * 0.16, PALETTE.ink),
    display(pen, windowX, -r * 0.64, windowWidth, r * 1.28),
    keys,
    lights,
  ]
  parts.push(
    detail(pen, d.length, windowX + windowWidth / 2, r * 1.1, (radius) => {
      const [w, h] = [radius * 1.5, radius * 0.84]
      return pen.box(-w / 2, -h / 2, w, h, radius * 0.1, PALETTE.ink) + display(pen, -w / 2, -h / 2, w, h)
    }),
  )
  const half = Math.max(head, r * 1.18)
  return {
    markup: parts.join(''),
    box: { x: 0, y: -half, width: d.length, height: half * 2 },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

export const WRENCH_CLICK: Family = {
  largest: { length: 1090, height: 58, body: 38, head: 66, grip: 220, drive: 19 },
  fidelity: 0.18,
  tilt: TILT,
  draw: drawClick,
}
export const WRENCH_DIGITAL: Family = {
  largest: { length: 1280, height: 62, body: 58, head: 72, grip: 220, drive: 19 },
  fidelity: 0.18,
  tilt: TILT,
  draw: drawDigital,
}
