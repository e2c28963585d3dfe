import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { curve, mark, output } from './parts.ts'

/** Circular plug with its coupling nut and the cable leaving upwards and away. */
function plugUp(pen: Pen, x: number, y: number, width: number): string {
  const half = width / 2
  return (
    pen.tube(
      p`M${x} ${y - width * 1.5}C${x} ${y - width * 2.6} ${x + width * 0.8} ${y - width * 2.7} ${x + width * 3} ${y - width * 2.6}`,
      width * 0.46,
      PALETTE.housing,
    ) +
    pen.solid(
      rounded([
        [x - half * 0.5, y - width * 1.75, 2],
        [x + half * 0.5, y - width * 1.75, 2],
        [x + half * 0.7, y - width * 0.9],
        [x - half * 0.7, y - width * 0.9],
      ]),
      PALETTE.housing,
    ) +
    pen.box(x - half, y - width * 0.95, width, width * 0.95, width * 0.08, METAL.base) +
    pen.tone(rectangle(x - half * 0.6, y - width * 0.9, half * 0.5, width * 0.84), METAL.light) +
    pen.fine(
      [-0.7, -0.4, -0.1, 0.2, 0.5, 0.8]
        .map((share) => p`M${x + half * share} ${y - width * 0.95}v${width * 0.95}`)
        .join(''),
      PALETTE.ink,
    )
  )
}

function drawRotary(d: Dimensions, pen: Pen): Figure {
  const r = d.body / 2
  const drive = d.drive ?? 12.7
  const [rear, front] = [d.length * 0.26, d.length * 0.72]
  const box = d.height - d.body
  const boxX = d.length * 0.3
  const boxWidth = d.length * 0.38
  const square = drive < 7 ? drive * 0.9 : drive * 1.05
  const parts = [
    plugUp(pen, boxX + boxWidth * 0.72, -r - box + 1, Math.min(box * 0.52, d.length * 0.13)),
    output(pen, d.length - drive * 1.4, d.length, drive, d.driveShape),
    pen.turned(
      [
        [front - 1, r * 0.7],
        [d.length - drive * 1.75, r * 0.7],
        [d.length - drive * 1.4, square],
      ],
      BRIGHT,
    ),
    pen.turned(
      [
        [0, Math.max(drive * 0.95, r * 0.6)],
        [rear * 0.75, Math.max(drive * 0.95, r * 0.6)],
        [rear * 0.75, r * 0.7],
        [rear + 1, r * 0.7],
      ],
      BRIGHT,
    ),
    `<path d="${p`M0 ${-drive / 2}h${drive * 0.95}v${drive}H0`}" fill="none" stroke="${PALETTE.steel}" stroke-width="0.5" stroke-dasharray="2 1.4"/>`,
    pen.box(boxX, -r - box, boxWidth, box + r * 0.5, 3, COMPOSITE.base),
    pen.tone(rectangle(boxX + 2, -r - box + 2, boxWidth - 4, box * 0.22, 1.5), COMPOSITE.light),
    pen.screw(boxX + 4.4, -r - box * 0.32, 1.7),
    pen.screw(boxX + boxWidth - 4.4, -r - box * 0.32, 1.7),
    pen.turned(
      [
        [rear, r * 0.92],
        [rear + 4, r],
        [front - 4, r],
        [front, r * 0.92],
      ],
      METAL,
    ),
    pen.box(rear + 8, -r * 0.4, front - rear - 16, r * 0.8, 1.5, PALETTE.pale),
    mark(pen, rear + 8 + r * 0.4, 0, r * 0.46, PALETTE.ink),
    pen.fine(p`M${rear + 8 + r * 0.85} ${-r * 0.12}H${front - 12}M${rear + 8 + r * 0.85} ${r * 0.12}H${front - 17}`),
    pen.tone(rectangle(front - 3.2, -r * 0.86, 2, r * 1.72), PALETTE.signal),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: -r - box - d.length * 0.3, width: d.length, height: d.height + d.length * 0.3 },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

/** Seen from the front: flange with its bolt circle, measuring body, square in the middle. */
function drawStatic(d: Dimensions, pen: Pen): Figure {
  const r = d.length / 2
  const half = (d.drive ?? 12.7) / 2
  const bolts = Array.from({ length: 8 }, (_, i) => {
    const angle = (Math.PI / 4) * i + Math.PI / 8
    const [x, y] = [r * 0.83 * Math.cos(angle), r * 0.83 * Math.sin(angle)]
    return pen.disc(x, y, r * 0.075, METAL.dark) + pen.dot(x, y, r * 0.036, PALETTE.ink)
  }).join('')
  const lit = p`M${-r * 0.92} ${-r * 0.2}A${r * 0.94} ${r * 0.94} 0 0 1 ${r * 0.2} ${-r * 0.92}L${r * 0.15} ${-r * 0.7}A${r * 0.72} ${r * 0.72} 0 0 0 ${-r * 0.7} ${-r * 0.15}Z`
  const shaded = p`M${r * 0.92} ${r * 0.2}A${r * 0.94} ${r * 0.94} 0 0 1 ${-r * 0.2} ${r * 0.92}L${-r * 0.15} ${r * 0.7}A${r * 0.72} ${r * 0.72} 0 0 0 ${r * 0.7} ${r * 0.15}Z`
  const parts = [
    plugUp(pen, 0, -r + 2, r * 0.24),
    pen.disc(0, 0, r, METAL.base),
    pen.tone(lit, METAL.light),
    pen.tone(shaded, METAL.dark),
    bolts,
    pen.disc(0, 0, r * 0.66, BRIGHT.base),
    pen.tone(
      p`M${-r * 0.6} 0A${r * 0.6} ${r * 0.6} 0 0 1 0 ${-r * 0.6}L0 ${-r * 0.44}A${r * 0.44} ${r * 0.44} 0 0 0 ${-r * 0.44} 0Z`,
      BRIGHT.light,
    ),
    pen.tone(
      p`M${r * 0.6} 0A${r * 0.6} ${r * 0.6} 0 0 1 0 ${r * 0.6}L0 ${r * 0.44}A${r * 0.44} ${r * 0.44} 0 0 0 ${r * 0.44} 0Z`,
      BRIGHT.dark,
    ),
    pen.disc(0, 0, r * 0.4, METAL.base),
    pen.dot(0, 0, r * 0.33, METAL.dark),
    pen.box(-half, -half, half * 2, half * 2, half * 0.12, PALETTE.ink),
    pen.tone(rectangle(-half * 0.84, half * 0.4, half * 1.68, half * 0.44), PALETTE.housingLight),
    mark(pen, 0, r * 0.53, r * 0.13, PALETTE.ink),
    `<path d="${p`M${-r * 0.36} ${-r * 0.39}A${r * 0.53} ${r * 0.53} 0 0 1 ${r * 0.36} ${-r * 0.39}`}" fill="none" stroke="${PALETTE.signal}" stroke-width="${r * 0.04}"/>`,
  ]
  return {
    markup: parts.join(''),
    box: { x: -r, y: -r * 1.62, width: d.length, height: r * 2.62 },
    measure: { from: -r, to: r, millimetres: d.length },
  }
}

function drawBench(d: Dimensions, pen: Pen): Figure {
  const [w, h] = [d.length, d.height]
  const half = (d.drive ?? 12.7) / 2
  const socketX = w * 0.2
  const screenX = w * 0.38
  const slope = h * 0.16
  const keys = [0, 1, 2, 3]
    .map((i) =>
      pen.box(
        screenX + w * 0.04 + i * w * 0.09,
        h * 0.79,
        w * 0.065,
        h * 0.08,
        2,
        i === 0 ? PALETTE.signal : PALETTE.steel,
      ),
    )
    .join('')
  const parts = [
    pen.box(w * 0.08, h * 0.95, w * 0.12, h * 0.08, 2, PALETTE.ink),
    pen.box(w * 0.8, h * 0.95, w * 0.12, h * 0.08, 2, PALETTE.ink),
    pen.solid(
      rounded([
        [w * 0.05, 0, 10],
        [w * 0.95, 0, 10],
        [w, slope, 8],
        [w, h * 0.97, 10],
        [0, h * 0.97, 10],
        [0, slope, 8],
      ]),
      BRIGHT.base,
    ),
    pen.tone(
      rounded([
        [w * 0.06, 3, 8],
        [w * 0.94, 3, 8],
        [w * 0.975, slope, 3],
        [w * 0.025, slope, 3],
      ]),
      BRIGHT.light,
    ),
    pen.tone(rectangle(3, h * 0.88, w - 6, h * 0.07, 4), BRIGHT.dark),
    pen.fine(p`M2 ${slope}H${w - 2}`, PALETTE.steel),
    pen.box(w * 0.04, h * 0.22, w * 0.3, h * 0.66, 6, METAL.base),
    pen.tone(rectangle(w * 0.05, h * 0.235, w * 0.28, h * 0.1, 4), METAL.light),
    pen.disc(socketX - w * 0.01, h * 0.56, h * 0.25, BRIGHT.base),
    pen.dot(socketX - w * 0.01, h * 0.56, h * 0.2, METAL.dark),
    pen.disc(socketX - w * 0.01, h * 0.56, h * 0.16, METAL.light),
    pen.box(socketX - w * 0.01 - half, h * 0.56 - half, half * 2, half * 2, 1, PALETTE.ink),
    (
      [
        [0.065, 0.27],
        [0.315, 0.27],
        [0.065, 0.83],
        [0.315, 0.83],
      ] as const
    )
      .map(([sx, sy]) => pen.screw(w * sx, h * sy, 2.8))
      .join(''),
    pen.box(screenX, h * 0.23, w * 0.57, h * 0.5, 5, PALETTE.ink),
    pen.tone(rectangle(screenX + w * 0.014, h * 0.26, w * 0.542, h * 0.44, 3), PALETTE.housing),
    curve(pen, screenX + w * 0.02, h * 0.27, w * 0.34, h * 0.42),
    pen.tone(rectangle(screenX + w * 0.39, h * 0.31, w * 0.13, h * 0.12, 1.5), PALETTE.line),
    pen.tone(rectangle(screenX + w * 0.39, h * 0.48, w * 0.1, h * 0.04, 1), PALETTE.steel),
    pen.tone(rectangle(screenX + w * 0.39, h * 0.56, w * 0.12, h * 0.04, 1), PALETTE.steel),
    keys,
    pen.box(w * 0.9, h * 0.79, w * 0.045, h * 0.08, 1.5, PALETTE.ink),
    mark(pen, w * 0.85, h * 0.83, h * 0.09, PALETTE.ink),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: 0, width: w, height: h * 1.03 },
    measure: { from: 0, to: w, millimetres: w },
  }
}

export const SENSOR_ROTARY: Family = {
  largest: { length: 132, height: 84, body: 54, drive: 19 },
  fidelity: 0.7,
  draw: drawRotary,
}
export const SENSOR_STATIC: Family = {
  largest: { length: 150, height: 124, body: 150, drive: 25.4 },
  fidelity: 0.8,
  draw: drawStatic,
}
export const SENSOR_BENCH: Family = {
  largest: { length: 290, height: 132, body: 190, drive: 12.7 },
  fidelity: 1,
  draw: drawBench,
}
