import type { Specifications } from '../../ontology/index.ts'
import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle } from '../pen.ts'
import { channelsOf, screen, toolSocket } from './panel-parts.ts'
import { lamp, mark } from './parts.ts'

function drawCabinet(d: Dimensions, pen: Pen, specifications: Specifications): Figure {
  const [w, h] = [d.length, d.height]
  const channels = channelsOf(specifications, 4)
  const columns = 4
  const glands = Array.from({ length: Math.min(channels, 8) }, (_, i) =>
    pen.box(w * 0.12 + i * ((w * 0.76) / Math.min(channels, 8)), h - 2, w * 0.05, h * 0.035, 2, METAL.dark),
  ).join('')
  const rows = Math.ceil(channels / columns)
  const field = Array.from({ length: channels }, (_, i) => {
    const [cx, cy] = [
      w * (0.175 + (i % columns) * 0.205),
      h * (0.64 + Math.floor(i / columns) * 0.145) + (rows === 1 ? h * 0.06 : 0),
    ]
    return (
      toolSocket(pen, cx, cy, w * 0.058) +
      pen.dot(cx + w * 0.08, cy - w * 0.045, w * 0.012, i === 0 ? PALETTE.paper : PALETTE.metalDark)
    )
  }).join('')
  const parts = [
    glands,
    pen.box(0, 0, w, h, 8, METAL.base),
    pen.tone(rectangle(3, 3, w * 0.03, h - 6, 2), METAL.light),
    pen.box(w * 0.04, h * 0.025, w * 0.92, h * 0.95, 6, BRIGHT.base),
    pen.tone(rectangle(w * 0.05, h * 0.033, w * 0.9, h * 0.018, 3), BRIGHT.light),
    pen.tone(rectangle(w * 0.05, h * 0.945, w * 0.9, h * 0.022, 3), BRIGHT.dark),
    [0.13, 0.5, 0.84].map((at) => pen.box(w * 0.015, h * at, w * 0.03, h * 0.06, 2, METAL.dark)).join(''),
    screen(pen, w * 0.12, h * 0.08, w * 0.56, h * 0.3),
    [0, 1, 2]
      .map((i) =>
        lamp(
          pen,
          w * 0.82,
          h * (0.11 + i * 0.07),
          w * 0.032,
          [PALETTE.paper, PALETTE.metal, PALETTE.steel][i] ?? PALETTE.metal,
        ),
      )
      .join(''),
    pen.disc(w * 0.82, h * 0.345, w * 0.055, PALETTE.ink),
    pen.box(w * 0.805, h * 0.3, w * 0.03, h * 0.09, 4, PALETTE.signal),
    mark(pen, w * 0.16, h * 0.45, h * 0.05, PALETTE.ink),
    pen.fine(p`M${w * 0.22} ${h * 0.44}h${w * 0.2}M${w * 0.22} ${h * 0.458}h${w * 0.13}`),
    Array.from({ length: 5 }, (_, i) =>
      pen.tone(rectangle(w * 0.56, h * (0.425 + i * 0.013), w * 0.32, h * 0.006, 1), PALETTE.metalDark),
    ).join(''),
    pen.box(w * 0.09, h * 0.52, w * 0.82, h * 0.38, 6, COMPOSITE.base),
    pen.tone(rectangle(w * 0.1, h * 0.528, w * 0.8, h * 0.018, 3), COMPOSITE.light),
    field,
    (
      [
        [0.11, 0.88],
        [0.89, 0.88],
      ] as const
    )
      .map(([sx, sy]) => pen.screw(w * sx, h * sy, w * 0.009))
      .join(''),
    pen.box(w * 0.925, h * 0.46, w * 0.025, h * 0.1, 3, PALETTE.steel),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: 0, width: w, height: h * 1.035 },
    measure: { from: 0, to: w, millimetres: w },
  }
}

export const CONTROLLER_CABINET: Family = {
  largest: { length: 600, height: 800, body: 300 },
  fidelity: 0.6,
  draw: drawCabinet,
}
