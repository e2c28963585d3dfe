import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, GREY, METAL, PALETTE } from '../palette.ts'
import { n, type Pen, p, rectangle } from '../pen.ts'
import { glandDown, mark, output } from './parts.ts'

function drawFixtured(d: Dimensions, pen: Pen): Figure {
  const r = d.body / 2
  const drive = d.drive ?? 19
  const flange = d.height / 2
  const at = (share: number) => d.length * share
  const shaft = d.length - drive * 1.5
  const gland = r * 0.62
  const rear = gland * 1.35
  const bolts = [-0.74, 0.74]
    .map((share) => pen.box(at(0.735), flange * share - r * 0.12, r * 0.2, r * 0.24, 1, METAL.dark))
    .join('')
  const parts = [
    `<g transform="rotate(90 ${n(rear)} 0)">${glandDown(pen, rear, 0, gland, p`M${rear} ${gland * 0.4}C${rear} ${gland * 2.6} ${rear + 4} ${gland * 3.2} ${rear + gland * 2} ${gland * 4}`)}</g>`,
    output(pen, shaft - 1, d.length, drive, d.driveShape),
    pen.turned(
      [
        [at(0.74), r * 0.7],
        [at(0.84), r * 0.7],
        [at(0.84), drive * 1.02],
        [shaft - drive * 0.3, drive * 1.02],
        [shaft, drive * 0.8],
      ],
      BRIGHT,
    ),
    pen.box(at(0.7), -flange, at(0.035), flange * 2, 2, METAL.base),
    pen.tone(rectangle(at(0.7) + 1.5, -flange * 0.8, at(0.035) - 3, flange * 0.4), METAL.light),
    bolts,
    pen.turned(
      [
        [at(0.6), r * 0.94],
        [at(0.7), r * 0.94],
      ],
      GREY,
    ),
    pen.turned(
      [
        [at(0.36), r * 0.9],
        [at(0.5), r * 0.9],
        [at(0.5), r * 0.96],
        [at(0.6), r * 0.96],
      ],
      METAL,
    ),
    pen.fine([0.4, 0.43, 0.46].map((share) => p`M${at(share)} ${-r * 0.88}V${r * 0.88}`).join(''), PALETTE.steel),
    pen.turned(
      [
        [rear, r * 0.76],
        [rear + 6, r],
        [at(0.33), r],
        [at(0.36), r * 0.92],
      ],
      COMPOSITE,
    ),
    [-0.56, -0.28, 0, 0.28, 0.56]
      .map((share) => pen.tone(rectangle(at(0.14), r * share - 1.4, at(0.17), 2.8, 1.4), PALETTE.ink))
      .join(''),
    // Transducer plug, standing off the shaded side as it does on the machine.
    pen.box(at(0.625), -r * 1.28, at(0.045), r * 0.36, 1.5, METAL.dark),
    pen.box(at(0.615), -r * 1.02, at(0.065), r * 0.16, 1.5, METAL.base),
    mark(pen, at(0.65), 0, r * 0.56, PALETTE.paper),
    pen.tone(rectangle(at(0.11), -r * 0.9, 4, r * 1.8, 1), PALETTE.signal),
    pen.screw(at(0.345), -r * 0.55, r * 0.08),
    pen.screw(at(0.345), r * 0.55, r * 0.08),
  ]
  const top = Math.max(flange, r * 1.3)
  return {
    markup: parts.join(''),
    box: { x: 0, y: -top, width: d.length, height: top + flange },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

export const NUTRUNNER_FIXTURED: Family = {
  largest: { length: 552, height: 108, body: 80, head: 72, grip: 108, drive: 19 },
  fidelity: 0.75,
  tilt: 21,
  draw: drawFixtured,
}
