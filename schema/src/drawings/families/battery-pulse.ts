import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { mark, output, vents } from './parts.ts'
import { type Grip, gripCorners, overmould, trigger } from './pistol.ts'
import { slideBattery } from './slide-battery.ts'

function drawPistol(d: Dimensions, pen: Pen, connected: boolean): Figure {
  const r = d.body / 2
  const nose = (d.head ?? d.body * 0.86) / 2
  const drive = d.drive ?? 12.7
  const split = d.length * 0.53
  const noseEnd = d.length - Math.max(drive * 1.3, 14)
  const bottom = d.height - r
  const foot = 17
  const gripLength = d.grip ?? 108
  const footTop = r + gripLength - foot
  const grip: Grip = { x: d.length * 0.27, top: r * 0.9, bottom: footTop + 3, width: 33 + d.body * 0.12, rake: 13 }
  const footX = grip.x - grip.rake - 52
  const footWidth = 120
  const housing = rounded([
    [0, -r * 0.98, r * 0.5],
    [split, -r, 3],
    [split, r * 0.94, 3],
    ...gripCorners(grip),
    [0, r * 0.84, r * 0.45],
  ])
  const left = Math.min(0, footX)
  const seam = d.length * 0.44
  const parts = [
    output(pen, noseEnd - 2, d.length, drive, d.driveShape),
    pen.turned(
      [
        [split - 2, nose],
        [split + (noseEnd - split) * 0.52, nose * 0.98],
        [noseEnd - (noseEnd - split) * 0.16, drive * 0.98],
        [noseEnd, drive * 0.92],
      ],
      METAL,
    ),
    pen.solid(housing, COMPOSITE.base),
    pen.tone(
      rounded([
        [5, -r * 0.8, r * 0.3],
        [split - 3, -r * 0.84, 2],
        [split - 3, -r * 0.5, 2],
        [5, -r * 0.46, 4],
      ]),
      COMPOSITE.light,
    ),
    pen.tone(
      rounded([
        [4, r * 0.42, 4],
        [split - 3, r * 0.42, 2],
        [split - 3, r * 0.84, 2],
        [6, r * 0.76, r * 0.3],
      ]),
      COMPOSITE.dark,
    ),
    overmould(pen, grip, COMPOSITE.dark, PALETTE.steel),
    pen.fine(p`M${seam} ${-r + 1.5}V${r * 0.92}`, PALETTE.steel),
    vents(pen, 9, -r * 0.3, r * 0.62, 6, 4),
    pen.box(split - 8, -r * 1.03, 9, r * 2.02, 2, PALETTE.steel),
    pen.tone(rectangle(split - 6, -r * 0.84, 5, r * 0.36), '#82909A'),
    pen.screw(seam - 5, -r * 0.66, 2.6),
    pen.screw(split - 14, r * 0.64, 2.6),
    pen.screw(grip.x - grip.rake * 0.9 + grip.width * 0.3, footTop - 9, 2.6),
    pen.tone(rectangle(d.length * 0.2, -r * 0.26, d.length * 0.2, r * 0.52, 2), PALETTE.ink),
    mark(pen, d.length * 0.2 + r * 0.42, 0, r * 0.34, PALETTE.line),
    pen.fine(
      p`M${d.length * 0.2 + r * 0.78} ${-r * 0.06}H${d.length * 0.38}M${d.length * 0.2 + r * 0.78} ${r * 0.1}H${d.length * 0.35}`,
      PALETTE.metal,
    ),
    pen.box(grip.x + grip.width * 0.36, r * 0.74, 11, 6, 2, PALETTE.steel),
    trigger(pen, grip),
    pen.tone(rectangle(split - 7, r * 1.0, 9, 4.5, 2), PALETTE.line),
    slideBattery(pen, footX, footTop + foot - 2, footWidth, bottom - footTop - foot + 2),
    pen.solid(
      rounded([
        [footX + 8, footTop + 2, 8],
        [footX + footWidth * 0.62, footTop, 14],
        [footX + footWidth - 16, footTop + 4, 8],
        [footX + footWidth - 6, footTop + foot, 2],
        [footX + 3, footTop + foot, 2],
      ]),
      COMPOSITE.base,
    ),
    pen.tone(
      rounded([
        [footX + 12, footTop + 4, 3],
        [footX + footWidth * 0.62, footTop + 2.6, 8],
        [footX + footWidth * 0.6, footTop + 6, 4],
        [footX + 10, footTop + 7.4, 3],
      ]),
      COMPOSITE.light,
    ),
    connected
      ? radio(pen, footX + footWidth - 42, footTop + 2.4)
      : pen.dot(footX + footWidth - 20, footTop + foot * 0.66, 2, PALETTE.line),
  ]
  return {
    markup: parts.join(''),
    box: { x: left, y: -r, width: Math.max(d.length, footX + footWidth) - left, height: d.height },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

/** Display and radio mark on the foot of a connected tool. */
function radio(pen: Pen, x: number, y: number): string {
  const waves = [3, 6, 9].map(
    (radius) =>
      p`M${x - 9 - radius * 0.7} ${y + 10 - radius * 0.7}A${radius} ${radius} 0 0 1 ${x - 9 + radius * 0.7} ${y + 10 - radius * 0.7}`,
  )
  return (
    pen.box(x, y + 2, 24, 10.5, 1.5, PALETTE.ink) +
    pen.fine(p`M${x + 3} ${y + 9.5}l6 -1l5 -4h2v4.5`, PALETTE.paper) +
    pen.fine(waves.join(''), PALETTE.line) +
    pen.dot(x - 9, y + 10.5, 1.3, PALETTE.line)
  )
}

export const PULSE_PISTOL: Family = {
  largest: { length: 228, height: 258, body: 75, head: 64, grip: 108, drive: 19 },
  fidelity: 0.9,
  draw: (dimensions, pen, specifications) => drawPistol(dimensions, pen, specifications.wireless !== undefined),
}
