import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { n, type Pen, p, rectangle, rounded } from '../pen.ts'
import { mark, output } from './parts.ts'
import { type Grip, gripCorners, overmould, trigger } from './pistol.ts'

/** Hose nipple pointing down with its swivel nut, and the beginning of the hose along `path`. */
function hoseInlet(pen: Pen, x: number, y: number, width: number, path: string): string {
  const half = width / 2
  return (
    pen.tube(path, width * 0.78, PALETTE.steel) +
    pen.solid(
      rounded([
        [x - half * 0.86, y + width * 0.7],
        [x + half * 0.86, y + width * 0.7],
        [x + half * 0.86, y + width * 1.5, 2],
        [x - half * 0.86, y + width * 1.5, 2],
      ]),
      METAL.dark,
    ) +
    pen.fine(
      p`M${x - half * 0.86} ${y + width * 0.96}h${half * 1.72}M${x - half * 0.86} ${y + width * 1.2}h${half * 1.72}`,
      PALETTE.ink,
    ) +
    pen.box(x - half, y, width, width * 0.7, 1.5, BRIGHT.base) +
    pen.tone(rectangle(x - half * 0.46, y + 1, half * 0.5, width * 0.7 - 2), BRIGHT.light) +
    pen.tone(rectangle(x + half * 0.5, y + 1, half * 0.44, width * 0.7 - 2), BRIGHT.dark) +
    pen.fine(p`M${x - half * 0.5} ${y}v${width * 0.7}M${x + half * 0.46} ${y}v${width * 0.7}`, PALETTE.ink)
  )
}

function drawPistol(d: Dimensions, pen: Pen): Figure {
  const r = d.body / 2
  const nose = (d.head ?? d.body * 0.88) / 2
  const drive = d.drive ?? 12.7
  const cap = d.length * 0.09
  const split = d.length * 0.5
  const noseEnd = d.length - Math.max(drive * 1.3, 13)
  const nipple = 15 + d.body * 0.06
  const bottom = d.height - r - nipple * 1.5
  const grip: Grip = { x: d.length * 0.3, top: r * 0.86, bottom, width: 31 + d.body * 0.1, rake: 9 }
  const gripEnd = grip.x - grip.rake
  const corners = gripCorners(grip)
  const handle = rounded([
    [cap + 6, r * 0.7],
    [split - 4, r * 0.7],
    [split - 8, r * 0.94, 3],
    ...corners.slice(0, 3),
    [gripEnd + grip.width * 0.48, bottom, 4],
    [gripEnd - grip.width * 0.48, bottom, 4],
    ...corners.slice(7),
    [cap + 8, r * 0.9, 3],
  ])
  const screws = [-0.62, 0, 0.62].map((share) => pen.screw(cap * 0.5, r * share, Math.max(2.2, r * 0.075))).join('')
  const inletX = gripEnd + grip.width * 0.16
  const parts = [
    hoseInlet(
      pen,
      inletX,
      bottom,
      nipple,
      p`M${inletX} ${bottom + nipple * 1.2}C${inletX} ${bottom + nipple * 2.6} ${inletX + 12} ${bottom + nipple * 3.3} ${inletX + 58} ${bottom + nipple * 3.5}`,
    ),
    output(pen, noseEnd - 2, d.length, drive, d.driveShape),
    pen.turned(
      [
        [split - 2, nose],
        [split + (noseEnd - split) * 0.5, nose],
        [split + (noseEnd - split) * 0.8, drive * 1.05],
        [noseEnd, drive * 0.95],
      ],
      BRIGHT,
    ),
    pen.solid(handle, COMPOSITE.base),
    overmould(pen, grip, COMPOSITE.dark, PALETTE.steel),
    pen.turned(
      [
        [cap, r],
        [split - 7, r],
        [split - 7, r * 1.03],
        [split, r * 1.03],
      ],
      METAL,
    ),
    pen.turned(
      [
        [0, r * 0.84],
        [cap * 0.35, r * 0.98],
        [cap, r * 0.98],
      ],
      COMPOSITE,
    ),
    screws,
    pen.box(cap + (split - cap) * 0.2, -r * 0.3, (split - cap) * 0.58, r * 0.56, 2, PALETTE.pale),
    mark(pen, cap + (split - cap) * 0.2 + r * 0.3, -r * 0.02, r * 0.32, PALETTE.ink),
    pen.fine(
      p`M${cap + (split - cap) * 0.2 + r * 0.6} ${-r * 0.1}H${cap + (split - cap) * 0.7}M${cap + (split - cap) * 0.2 + r * 0.6} ${r * 0.06}H${cap + (split - cap) * 0.62}`,
    ),
    // Exhaust through the heel of the grip.
    [0, 1, 2, 3]
      .map((index) =>
        pen.tone(rectangle(gripEnd - grip.width * 0.36 + index * 4.4, bottom - 8, 2.6, 6, 1.2), PALETTE.steel),
      )
      .join(''),
    pen.disc(cap + 10, r * 0.66, 4.4, BRIGHT.base),
    pen.fine(p`M${cap + 7.5} ${r * 0.66}h5`, PALETTE.ink),
    trigger(pen, grip),
  ]
  const left = Math.min(0, gripEnd - grip.width * 0.6)
  return {
    markup: parts.join(''),
    box: { x: left, y: -r * 1.03, width: d.length - left, height: d.height + nipple * 2.6 },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

function drawAngle(d: Dimensions, pen: Pen): Figure {
  const r = d.body / 2
  const head = (d.head ?? 37) / 2
  const drive = d.drive ?? 9.5
  const headX = d.length - head
  const [gripEnd, unitEnd] = [d.length * 0.46, d.length * 0.74]
  const headBottom = d.height - r
  const nipple = 20
  const rear = nipple * 1.5
  const parts = [
    `<g transform="rotate(90 ${n(rear)} 0)">${hoseInlet(pen, rear, 0, nipple, p`M${rear} 20C${rear} 46 ${rear + 6} 62 ${rear + 40} 74`)}</g>`,
    pen.turned(
      [
        [unitEnd - 3, r * 0.66],
        [headX - head, head * 0.72],
        [headX, head * 0.72],
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
    pen.screw(headX, -head * 0.15, head * 0.16),
    pen.turned(
      [
        [gripEnd - 2, r],
        [unitEnd - 22, r],
        [unitEnd - 6, r * 0.7],
        [unitEnd, r * 0.7],
      ],
      METAL,
    ),
    pen.box(gripEnd + 10, -r * 0.3, 48, r * 0.58, 2, PALETTE.pale),
    mark(pen, gripEnd + 20, 0, r * 0.36, PALETTE.ink),
    pen.fine(p`M${gripEnd + 29} ${-r * 0.08}h24M${gripEnd + 29} ${r * 0.1}h18`),
    pen.turned(
      [
        [rear, r * 0.66],
        [rear + 8, r * 0.82],
        [gripEnd * 0.6, r * 0.76],
        [gripEnd - 12, r * 0.84],
        [gripEnd, r * 1.02],
      ],
      COMPOSITE,
    ),
    pen.fine(
      Array.from({ length: 10 }, (_, i) => p`M${rear + 20 + i * 6.5} ${r * 0.3}l4 ${-r * 0.56}`).join(''),
      PALETTE.steel,
    ),
    pen.solid(
      rounded([
        [rear + 24, r * 1.06, 4],
        [gripEnd - 8, r * 0.8, 3],
        [gripEnd - 4, r * 1.06, 4],
        [rear + 26, r * 1.3, 5],
      ]),
      PALETTE.signal,
    ),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: -r, width: d.length, height: d.height },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

export const AIR_PISTOL: Family = {
  largest: { length: 232, height: 216, body: 82, head: 72, grip: 92, drive: 19 },
  fidelity: 0.85,
  draw: drawPistol,
}
export const AIR_ANGLE: Family = {
  largest: { length: 340, height: 66, body: 50, head: 37, grip: 140, drive: 9.5 },
  tilt: 20,
  draw: drawAngle,
}
