import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, GREY, METAL, PALETTE } from '../palette.ts'
import { n, type Pen, p, rectangle, rounded } from '../pen.ts'
import { glandDown, mark, output, vents } from './parts.ts'
import { type Grip, gripCorners, overmould, trigger } from './pistol.ts'

function drawPistol(d: Dimensions, pen: Pen): Figure {
  const r = d.body / 2
  const drive = d.drive ?? 12.7
  const motorEnd = d.length * 0.42
  const gearEnd = d.length * 0.74
  const sensorEnd = d.length - Math.max(drive * 1.25, 13)
  const gland = 19
  const bottom = d.height - r - gland * 1.35
  const grip: Grip = { x: Math.min(d.length * 0.22, 56), top: r * 0.9, bottom, width: 32 + d.body * 0.1, rake: 10 }
  const gripEnd = grip.x - grip.rake
  const housing = rounded([
    [0, -r * 0.96, r * 0.35],
    [motorEnd, -r, 2],
    [motorEnd, r * 0.96, 2],
    ...gripCorners(grip).slice(0, 3),
    [gripEnd + grip.width * 0.5, bottom, 8],
    [gripEnd - grip.width * 0.5, bottom, 8],
    ...gripCorners(grip).slice(7),
    [0, r * 0.86, r * 0.35],
  ])
  const parts = [
    glandDown(
      pen,
      gripEnd,
      bottom - 2,
      gland,
      p`M${gripEnd} ${bottom + 8}C${gripEnd} ${bottom + 50} ${gripEnd + 16} ${bottom + 62} ${gripEnd + 60} ${bottom + 62}`,
    ),
    output(pen, sensorEnd - 1, d.length, drive, d.driveShape),
    pen.turned(
      [
        [gearEnd - 1, r * 0.82],
        [sensorEnd - (sensorEnd - gearEnd) * 0.4, r * 0.8],
        [sensorEnd - (sensorEnd - gearEnd) * 0.2, drive * 0.95],
        [sensorEnd, drive * 0.92],
      ],
      BRIGHT,
    ),
    pen.turned(
      [
        [motorEnd - 1, r * 0.94],
        [motorEnd + (gearEnd - motorEnd) * 0.5, r * 0.94],
        [motorEnd + (gearEnd - motorEnd) * 0.5, r * 0.9],
        [gearEnd, r * 0.9],
      ],
      METAL,
    ),
    pen.fine(
      [0.14, 0.2, 0.26]
        .map((at) => p`M${motorEnd + (gearEnd - motorEnd) * (0.5 + at)} ${-r * 0.88}V${r * 0.88}`)
        .join(''),
      PALETTE.steel,
    ),
    pen.solid(housing, COMPOSITE.base),
    pen.tone(
      rounded([
        [4, -r * 0.76, r * 0.2],
        [motorEnd - 3, -r * 0.8, 2],
        [motorEnd - 3, -r * 0.46, 2],
        [4, -r * 0.42, 4],
      ]),
      COMPOSITE.light,
    ),
    pen.tone(
      rounded([
        [4, r * 0.4, 4],
        [motorEnd - 3, r * 0.4, 2],
        [motorEnd - 3, r * 0.82, 2],
        [5, r * 0.74, 5],
      ]),
      COMPOSITE.dark,
    ),
    overmould(pen, grip, COMPOSITE.dark, PALETTE.steel),
    pen.box(motorEnd - 7, -r * 1.05, 8, r * 2.08, 2, PALETTE.steel),
    [0, 1, 2]
      .map((index) =>
        pen.dot(motorEnd - 3, -r * 0.5 + index * r * 0.5, 1.6, index === 0 ? PALETTE.paper : PALETTE.line),
      )
      .join(''),
    vents(pen, 8, -r * 0.28, r * 0.58, 5.5, 3),
    mark(pen, d.length * 0.2, 0, r * 0.42, PALETTE.line),
    pen.fine(
      p`M${d.length * 0.2 + r * 0.42} ${-r * 0.1}H${motorEnd - 14}M${d.length * 0.2 + r * 0.42} ${r * 0.1}H${motorEnd - 22}`,
      PALETTE.metal,
    ),
    pen.box(grip.x + grip.width * 0.34, r * 0.76, 10, 5.5, 2, PALETTE.steel),
    trigger(pen, grip),
    pen.screw(motorEnd - 13, r * 0.66, 2.4),
    pen.screw(gripEnd + grip.width * 0.24, bottom - 9, 2.4),
    pen.tone(rectangle(gripEnd - grip.width * 0.4, bottom - 4.5, grip.width * 0.8, 2.2, 1), COMPOSITE.light),
  ]
  const left = Math.min(0, gripEnd - grip.width * 0.6)
  return {
    markup: parts.join(''),
    box: { x: left, y: -r * 1.05, width: d.length - left, height: d.height + 46 },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

function drawAngle(d: Dimensions, pen: Pen): Figure {
  const r = d.body / 2
  const head = (d.head ?? 39) / 2
  const drive = d.drive ?? 9.5
  const headX = d.length - head
  const headBottom = d.height - r
  const [gripEnd, motorEnd, neck] = [d.length * 0.44, d.length * 0.66, d.length * 0.82]
  const gland = 22
  const rear = gland * 1.35
  const parts = [
    `<g transform="rotate(90 ${n(rear)} 0)">${glandDown(pen, rear, 0, gland, p`M${rear} 8C${rear} 44 ${rear + 6} 66 ${rear + 46} 80`)}</g>`,
    pen.turned(
      [
        [neck - 3, r * 0.62],
        [headX - head, head * 0.7],
        [headX, head * 0.7],
      ],
      METAL,
    ),
    pen.turned(
      [
        [motorEnd - 2, r * 0.94],
        [neck - 14, r * 0.9],
        [neck, r * 0.62],
      ],
      METAL,
    ),
    pen.solid(
      rounded([
        [headX - drive / 2, head],
        [headX + drive / 2, head],
        [headX + drive / 2, headBottom, 1.5],
        [headX - drive / 2, headBottom, 1.5],
      ]),
      BRIGHT.base,
    ),
    pen.disc(headX, headBottom - drive * 0.5, drive * 0.14, PALETTE.metalDark),
    pen.solid(
      rounded([
        [headX - head, -head * 0.9, 7],
        [headX + head * 0.65, -head, 7],
        [headX + head, -head * 0.6, 6],
        [headX + head, head * 0.85, 2],
        [headX + head * 0.78, head * 1.15, 2],
        [headX - head * 0.78, head * 1.15, 2],
        [headX - head, head * 0.85, 2],
      ]),
      BRIGHT.base,
    ),
    pen.tone(rectangle(headX - head * 0.7, -head * 0.7, head * 0.45, head * 1.4, 2), BRIGHT.light),
    pen.tone(rectangle(headX + head * 0.4, -head * 0.66, head * 0.46, head * 1.4, 2), BRIGHT.dark),
    pen.fine(p`M${headX - head} ${head * 0.82}h${head * 2}`, PALETTE.ink),
    pen.screw(headX - head * 0.05, -head * 0.15, head * 0.15),
    pen.turned(
      [
        [gripEnd - 2, r],
        [gripEnd + 12, r],
        [gripEnd + 12, r * 0.96],
        [motorEnd, r * 0.96],
      ],
      GREY,
    ),
    [0.3, 0.5, 0.7].map((at) => pen.dot(gripEnd + 6, r * (at * 2 - 1), 1.6, PALETTE.paper)).join(''),
    mark(pen, gripEnd + (motorEnd - gripEnd) * 0.42, 0, r * 0.5, PALETTE.paper),
    pen.turned(
      [
        [rear, r * 0.7],
        [rear + 8, r * 0.86],
        [gripEnd * 0.5, r * 0.8],
        [gripEnd - 22, r * 0.86],
        [gripEnd - 2, r],
      ],
      COMPOSITE,
    ),
    pen.fine(
      Array.from({ length: 12 }, (_, i) => p`M${rear + 26 + i * 7} ${r * 0.34}l4 ${-r * 0.62}`).join(''),
      PALETTE.steel,
    ),
    pen.solid(
      rounded([
        [gripEnd * 0.52, r * 0.76, 2],
        [gripEnd - 8, r * 0.98, 2],
        [gripEnd - 10, r * 1.3, 5],
        [gripEnd * 0.58, r * 1.22, 8],
      ]),
      PALETTE.signal,
    ),
    pen.screw(motorEnd - 9, -r * 0.1, 2.6),
  ]
  return {
    markup: parts.join(''),
    box: { x: -24, y: -r, width: d.length + 24, height: d.height },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

export const NUTRUNNER_PISTOL: Family = {
  largest: { length: 306, height: 204, body: 62, head: 56, grip: 108, drive: 19 },
  fidelity: 0.75,
  draw: drawPistol,
}
export const NUTRUNNER_ANGLE: Family = {
  largest: { length: 468, height: 72, body: 48, head: 39, grip: 170, drive: 12.7 },
  fidelity: 0.8,
  tilt: 21,
  draw: drawAngle,
}
