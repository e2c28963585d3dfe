import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { mark, vents } from './parts.ts'
import { slideBattery } from './slide-battery.ts'

function drawAngle(d: Dimensions, pen: Pen): Figure {
  const r = d.body * 0.42
  const head = (d.head ?? 42) / 2
  const drive = d.drive ?? 9.5
  const headX = d.length - head
  const batteryTop = r * 0.8
  const headBottom = d.height * 0.34
  const neck = d.length * 0.72
  const grip0 = d.length * 0.3
  const body = d.length * 0.56
  const parts = [
    pen.turned(
      [
        [neck - 8, r * 0.62],
        [headX - head * 0.4, head * 0.62],
        [headX, head * 0.62],
      ],
      METAL,
    ),
    pen.turned(
      [
        [body - 2, r * 0.86],
        [body + (neck - body) * 0.5, r * 0.84],
        [neck - 6, r * 0.74],
        [neck, r * 0.74],
      ],
      METAL,
    ),
    pen.solid(
      rounded([
        [headX - drive / 2, headBottom - drive * 1.4],
        [headX + drive / 2, headBottom - drive * 1.4],
        [headX + drive / 2, headBottom, 1.5],
        [headX - drive / 2, headBottom, 1.5],
      ]),
      BRIGHT.base,
    ),
    pen.disc(headX, headBottom - drive * 0.55, drive * 0.14, PALETTE.metalDark),
    pen.solid(
      rounded([
        [headX - head, -head * 0.7, 8],
        [headX - head * 0.5, -head * 0.94, 5],
        [headX + head * 0.6, -head * 0.94, 6],
        [headX + head, -head * 0.6, 6],
        [headX + head, head * 0.8, 3],
        [headX + head * 0.7, head * 1.1, 2],
        [headX - head * 0.7, head * 1.1, 2],
        [headX - head, head * 0.8, 3],
      ]),
      METAL.base,
    ),
    pen.tone(rectangle(headX - head * 0.72, -head * 0.6, head * 0.4, head * 1.3, 2), METAL.light),
    pen.tone(rectangle(headX + head * 0.45, -head * 0.5, head * 0.42, head * 1.2, 2), METAL.dark),
    pen.fine(p`M${headX - head} ${head * 0.78}h${head * 2}`, PALETTE.ink),
    pen.screw(headX, -head * 0.25, 2.6),
    slideBattery(pen, 2, batteryTop + 14, 116, d.height - r - batteryTop - 14),
    pen.solid(
      rounded([
        [0, -r * 0.95, r * 0.6],
        [body * 0.42, -r, 20],
        [body * 0.6, -r * 0.82, 30],
        [body, -r * 0.95, 3],
        [body, r * 0.95, 3],
        [grip0 + 40, r * 0.8, 30],
        [grip0 + 8, r * 0.92, 8],
        [118, batteryTop + 14, 5],
        [0, batteryTop + 14, 4],
      ]),
      COMPOSITE.base,
    ),
    pen.tone(
      rounded([
        [8, -r * 0.72, 8],
        [body * 0.42, -r * 0.76, 16],
        [body * 0.6, -r * 0.6, 20],
        [body - 8, -r * 0.7, 2],
        [body - 8, -r * 0.36, 2],
        [8, -r * 0.36, 4],
      ]),
      COMPOSITE.light,
    ),
    pen.tone(
      rounded([
        [grip0 + 16, -r * 0.2, 6],
        [body - 14, -r * 0.2, 6],
        [body - 14, r * 0.52, 6],
        [grip0 + 16, r * 0.52, 6],
      ]),
      COMPOSITE.dark,
    ),
    pen.fine(
      Array.from({ length: 9 }, (_, i) => p`M${grip0 + 24 + i * 7} ${r * 0.4}l4 ${-r * 0.46}`).join(''),
      PALETTE.steel,
    ),
    vents(pen, 14, -r * 0.24, r * 0.6, 6.5, 4),
    mark(pen, 62, r * 0.12, r * 0.6, PALETTE.line),
    pen.box(body - 7, -r * 1.02, 8, r * 2.04, 2, PALETTE.steel),
    pen.solid(
      rounded([
        [grip0 + 26, r * 0.78, 3],
        [body - 12, r * 0.9, 3],
        [body - 16, r * 1.22, 5],
        [grip0 + 34, r * 1.14, 6],
      ]),
      PALETTE.signal,
    ),
    pen.screw(body - 16, -r * 0.62, 2.6),
    pen.screw(100, r * 0.7, 2.6),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: -r, width: d.length, height: d.height },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

export const PULSE_ANGLE: Family = {
  largest: { length: 372, height: 118, body: 58, head: 42, grip: 150, drive: 9.5 },
  fidelity: 0.6,
  draw: drawAngle,
}
