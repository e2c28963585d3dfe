import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, GREY, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { mark, output } from './parts.ts'

/** Impact sockets standing on their rail, from small to large. */
function drawSocketSet(d: Dimensions, pen: Pen): Figure {
  const [w, h] = [d.length, d.height]
  const drive = d.drive ?? 12.7
  const count = drive > 10 ? 8 : 7
  const pitch = (w * 0.92) / count
  const railTop = h * 0.82
  const sockets = Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1)
    const width = pitch * (0.58 + share * 0.32)
    const neck = Math.min(drive * 1.5, width) * 0.94
    const x = w * 0.04 + pitch * (i + 0.5)
    const height = railTop * (0.74 + share * 0.26)
    const top = railTop - height
    const half = width / 2
    return [
      pen.solid(
        rounded([
          [x - half, top, 1.6],
          [x + half, top, 1.6],
          [x + half, top + height * 0.5, 2],
          [x + neck / 2, top + height * 0.64, 2],
          [x + neck / 2, railTop],
          [x - neck / 2, railTop],
          [x - neck / 2, top + height * 0.64, 2],
          [x - half, top + height * 0.5, 2],
        ]),
        GREY.base,
      ),
      pen.tone(rectangle(x - half * 0.72, top + 1.5, half * 0.4, height * 0.5, 1), GREY.light),
      pen.tone(rectangle(x + half * 0.5, top + 1.5, half * 0.38, height * 0.5, 1), GREY.dark),
      pen.fine(
        p`M${x - half} ${top + height * 0.09}h${width}M${x - neck / 2} ${railTop - height * 0.12}h${neck}`,
        PALETTE.ink,
      ),
      pen.dot(x, railTop - height * 0.2, drive * 0.12, PALETTE.ink),
      i === count - 2
        ? pen.tone(rectangle(x - half + 0.8, top + height * 0.3, width - 1.6, height * 0.06), PALETTE.signal)
        : '',
    ].join('')
  }).join('')
  const clips = Array.from({ length: count }, (_, i) =>
    pen.box(w * 0.04 + pitch * (i + 0.5) - drive * 0.5, railTop - 2, drive, h * 0.07, 1.5, METAL.light),
  ).join('')
  const parts = [
    sockets,
    clips,
    pen.box(0, railTop + h * 0.03, w, h * 0.13, 3, COMPOSITE.base),
    pen.tone(rectangle(2.5, railTop + h * 0.045, w - 5, h * 0.03, 1), COMPOSITE.light),
    pen.disc(w * 0.022, railTop + h * 0.096, h * 0.025, METAL.light),
    pen.disc(w * 0.978, railTop + h * 0.096, h * 0.025, METAL.light),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: 0, width: w, height: h * 0.98 },
    measure: { from: 0, to: w, millimetres: w },
  }
}

function drawExtension(d: Dimensions, pen: Pen): Figure {
  const r = d.body / 2
  const big = (d.head ?? 24) / 2
  const drive = d.drive ?? 12.7
  const [collar, shoulder] = [d.length * 0.24, d.length - drive * 2.3]
  const parts = [
    output(pen, d.length - drive * 1.3, d.length, drive, d.driveShape),
    pen.turned(
      [
        [shoulder, r * 0.86],
        [shoulder + drive * 0.3, big * 0.84],
        [d.length - drive * 1.3, big * 0.84],
      ],
      METAL,
    ),
    pen.turned(
      [
        [collar - 1, r * 0.82],
        [shoulder + 1, r * 0.82],
      ],
      METAL,
    ),
    pen.turned(
      [
        [0, big * 0.96],
        [2, big],
        [collar * 0.86, big],
        [collar, r * 0.84],
      ],
      METAL,
    ),
    pen.fine(
      Array.from({ length: 7 }, (_, i) => p`M${collar * 0.3 + i * 2.1} ${-big * 0.94}v${big * 1.88}`).join(''),
      PALETTE.ink,
    ),
    pen.tone(rectangle(collar * 0.14, -big * 0.97, 1.8, big * 1.94), PALETTE.signal),
    `<path d="${p`M0.6 ${-drive / 2}h${drive * 0.2}M0.6 ${drive / 2}h${drive * 0.2}`}" fill="none" stroke="${PALETTE.ink}" stroke-width="0.5"/>`,
    mark(pen, d.length * 0.52, 0, r * 0.8, PALETTE.ink),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: -big, width: d.length, height: big * 2 },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

/** Two-link torque arm on a bench clamp, with the tool clamp at its end. */
function drawReactionArm(d: Dimensions, pen: Pen): Figure {
  // The length of an arm is its reach, from post to wrist.
  const [w, h, t] = [d.length / 0.78, d.height, d.body]
  const postX = w * 0.12
  const shoulderY = h * 0.3
  const [elbowX, elbowY] = [w * 0.54, h * 0.06]
  const [wristX, wristY] = [w * 0.9, h * 0.3]
  const link = (x1: number, y1: number, x2: number, y2: number, width: number) => {
    const length = Math.hypot(x2 - x1, y2 - y1)
    const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
    return `<g transform="translate(${x1.toFixed(1)} ${y1.toFixed(1)}) rotate(${turn.toFixed(2)})">${pen.turned(
      [
        [0, width / 2],
        [length, width / 2],
      ],
      BRIGHT,
    )}${pen.fine(p`M${width} 0H${length - width}`, PALETTE.steel)}</g>`
  }
  const joint = (x: number, y: number, radius: number) =>
    pen.disc(x, y, radius, COMPOSITE.base) +
    pen.disc(x, y, radius * 0.58, METAL.base) +
    pen.dot(x, y, radius * 0.24, PALETTE.ink)
  const parts = [
    pen.box(0, h * 0.9, w * 0.46, h * 0.05, 3, '#E7E3DA'),
    pen.box(postX - t * 1.4, h * 0.84, t * 2.8, h * 0.06, 4, COMPOSITE.base),
    pen.box(postX - t * 1.2, h * 0.94, t * 1.6, h * 0.035, 3, COMPOSITE.base),
    pen.box(postX - t * 0.58, h * 0.95, t * 0.36, h * 0.07, 2, METAL.base),
    pen.box(postX - t * 0.9, h * 0.975, t, h * 0.025, 3, METAL.dark),
    `<g transform="translate(${postX.toFixed(1)} ${(h * 0.84).toFixed(1)}) rotate(-90)">${pen.turned(
      [
        [0, t * 0.6],
        [h * 0.06, t * 0.6],
        [h * 0.06, t * 0.44],
        [h * 0.54, t * 0.44],
      ],
      METAL,
    )}</g>`,
    pen.box(postX - t * 0.7, h * 0.42, t * 1.4, t * 0.7, 3, COMPOSITE.base),
    pen.box(postX + t * 0.66, h * 0.42 + t * 0.16, t * 0.6, t * 0.38, 3, PALETTE.signal),
    link(postX, shoulderY, elbowX, elbowY, t * 0.86),
    link(elbowX, elbowY, wristX, wristY, t * 0.7),
    joint(postX, shoulderY, t * 0.86),
    joint(elbowX, elbowY, t * 0.78),
    `<g transform="translate(${wristX.toFixed(1)} ${wristY.toFixed(1)}) rotate(90)">${pen.turned(
      [
        [0, t * 0.3],
        [h * 0.13, t * 0.3],
      ],
      METAL,
    )}</g>`,
    joint(wristX, wristY, t * 0.66),
    pen.solid(
      rounded([
        [wristX - t * 1.2, wristY + h * 0.13, 6],
        [wristX + t * 1.2, wristY + h * 0.13, 6],
        [wristX + t * 1.2, wristY + h * 0.27, 6],
        [wristX - t * 1.2, wristY + h * 0.27, 6],
      ]),
      COMPOSITE.base,
    ),
    pen.disc(wristX, wristY + h * 0.2, t * 0.86, METAL.light),
    pen.disc(wristX, wristY + h * 0.2, t * 0.62, PALETTE.paper),
    pen.fine(p`M${wristX + t * 0.86} ${wristY + h * 0.2}h${t * 0.34}`, PALETTE.line),
    pen.screw(wristX - t * 1.02, wristY + h * 0.155, 6),
    pen.screw(wristX + t * 1.02, wristY + h * 0.155, 6),
    mark(pen, postX, h * 0.66, t * 0.5, PALETTE.ink),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: 0, width: w, height: h },
    measure: { from: postX, to: wristX, millimetres: d.length },
  }
}

function drawCase(d: Dimensions, pen: Pen): Figure {
  const [w, h] = [d.length, d.height]
  const top = h * 0.16
  const seam = h * 0.52
  const latch = (x: number) =>
    pen.box(x - w * 0.035, seam - h * 0.09, w * 0.07, h * 0.2, 5, METAL.base) +
    pen.box(x - w * 0.028, seam - h * 0.06, w * 0.056, h * 0.1, 3, METAL.light) +
    pen.fine(p`M${x - w * 0.02} ${seam + h * 0.075}h${w * 0.04}`, PALETTE.ink)
  const ribs = [0.12, 0.42, 0.58, 0.88]
    .map((at) =>
      pen.tone(
        rounded([
          [w * at - 8, top + 8, 4],
          [w * at + 8, top + 8, 4],
          [w * at + 8, h - 8, 4],
          [w * at - 8, h - 8, 4],
        ]),
        COMPOSITE.light,
      ),
    )
    .join('')
  const parts = [
    `<path d="${rounded([
      [w * 0.38, top + 4],
      [w * 0.39, h * 0.02, 16],
      [w * 0.61, h * 0.02, 16],
      [w * 0.62, top + 4],
    ])}" fill="none" stroke="${PALETTE.ink}" stroke-width="${(h * 0.1).toFixed(2)}"/>`,
    pen.box(w * 0.44, h * -0.035, w * 0.12, h * 0.11, 6, PALETTE.steel),
    pen.box(0, top, w, h - top, 14, COMPOSITE.base),
    ribs,
    pen.tone(rectangle(6, top + 4, w - 12, h * 0.05, 5), COMPOSITE.light),
    pen.tone(rectangle(6, h - h * 0.07, w - 12, h * 0.05, 5), COMPOSITE.dark),
    pen.tone(rectangle(1, seam, w - 2, h * 0.022), PALETTE.ink),
    pen.fine(p`M1 ${seam - h * 0.02}H${w - 1}`, PALETTE.steel),
    latch(w * 0.25),
    latch(w * 0.75),
    pen.box(w * 0.455, seam + h * 0.1, w * 0.09, h * 0.2, 3, PALETTE.pale),
    mark(pen, w * 0.5, seam + h * 0.2, h * 0.12, PALETTE.ink),
    pen.tone(rectangle(w * 0.455, seam + h * 0.33, w * 0.09, h * 0.025, 1), PALETTE.signal),
    (
      [
        [0.03, 0.28],
        [0.97, 0.28],
        [0.03, 0.88],
        [0.97, 0.88],
      ] as const
    )
      .map(([sx, sy]) => pen.screw(w * sx, h * sy, 4))
      .join(''),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: -h * 0.04, width: w, height: h * 1.04 },
    measure: { from: 0, to: w, millimetres: w },
  }
}

export const SOCKET_SET: Family = {
  largest: { length: 312, height: 64, body: 42, drive: 12.7 },
  fidelity: 0.7,
  draw: drawSocketSet,
}
export const EXTENSION: Family = {
  largest: { length: 125, height: 24, body: 18, head: 24, drive: 12.7 },
  tilt: 24,
  draw: drawExtension,
}
export const REACTION_ARM: Family = { largest: { length: 920, height: 640, body: 42 }, draw: drawReactionArm }
export const CASE: Family = { largest: { length: 740, height: 190, body: 110 }, draw: drawCase }
