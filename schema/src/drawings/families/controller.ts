import type { Specifications } from '../../ontology/index.ts'
import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { channelsOf, networkPort, screen, toolSocket } from './panel-parts.ts'
import { lamp, mark } from './parts.ts'

function drawController(d: Dimensions, pen: Pen, specifications: Specifications): Figure {
  const [w, h] = [d.length, d.height]
  const channels = Math.min(channelsOf(specifications, 1), 2)
  const panel = h * 0.74
  const ears = [0.05, 0.95]
    .flatMap((sx) =>
      [-0.022, 1.022].map(
        (sy) => pen.box(w * sx - 12, h * sy - 9, 24, 18, 4, METAL.base) + pen.dot(w * sx, h * sy, 3.4, PALETTE.ink),
      ),
    )
    .join('')
  const fins = Array.from({ length: 13 }, (_, i) => p`M${w * 0.12 + i * w * 0.063} ${6}v${h * 0.045}`).join('')
  const sockets = Array.from({ length: channels }, (_, i) =>
    toolSocket(pen, w * (channels === 1 ? 0.22 : 0.15 + i * 0.22), h * 0.86, Math.min(w * 0.085, 22)),
  ).join('')
  const portX = w * (channels === 1 ? 0.42 : 0.51)
  const parts = [
    ears,
    pen.box(0, 0, w, h, 12, COMPOSITE.base),
    pen.tone(rectangle(4, 4, w - 8, h * 0.06, 8), COMPOSITE.light),
    pen.fine(fins, PALETTE.ink),
    pen.box(w * 0.045, h * 0.09, w * 0.91, panel - h * 0.07, 8, BRIGHT.base),
    screen(pen, w * 0.1, h * 0.125, w * 0.8, h * 0.4),
    [0, 1, 2]
      .map((i) =>
        lamp(
          pen,
          w * 0.15 + i * w * 0.085,
          h * 0.6,
          w * 0.022,
          [PALETTE.paper, PALETTE.metal, PALETTE.metal][i] ?? PALETTE.metal,
        ),
      )
      .join(''),
    pen.box(w * 0.52, h * 0.57, w * 0.1, h * 0.062, 4, PALETTE.steel),
    pen.box(w * 0.65, h * 0.57, w * 0.1, h * 0.062, 4, PALETTE.steel),
    pen.box(w * 0.78, h * 0.57, w * 0.1, h * 0.062, 4, PALETTE.signal),
    mark(pen, w * 0.14, h * 0.698, h * 0.055, PALETTE.ink),
    pen.fine(p`M${w * 0.21} ${h * 0.688}h${w * 0.2}M${w * 0.21} ${h * 0.706}h${w * 0.13}`),
    pen.tone(rectangle(w * 0.045, h * 0.775, w * 0.91, h * 0.17, 6), COMPOSITE.dark),
    sockets,
    networkPort(pen, portX, h * 0.825, h * 0.065),
    networkPort(pen, portX + h * 0.075, h * 0.825, h * 0.065),
    pen.box(portX + h * 0.165, h * 0.83, w * 0.15, h * 0.055, 3, METAL.base),
    pen.fine(
      [0.16, 0.32, 0.5, 0.68, 0.84]
        .map((at) => p`M${portX + h * 0.165 + w * 0.15 * at} ${h * 0.84}v${h * 0.034}`)
        .join(''),
      PALETTE.ink,
    ),
    pen.box(w * 0.855, h * 0.825, w * 0.065, h * 0.07, 3, METAL.dark),
    pen.tone(rectangle(w * 0.866, h * 0.84, w * 0.043, h * 0.04, 2), PALETTE.ink),
    (
      [
        [0.03, 0.03],
        [0.97, 0.03],
        [0.03, 0.97],
        [0.97, 0.97],
      ] as const
    )
      .map(([sx, sy]) => pen.screw(w * sx, h * sy, 3))
      .join(''),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: -h * 0.05, width: w, height: h * 1.1 },
    measure: { from: 0, to: w, millimetres: w },
  }
}

function drawWireless(d: Dimensions, pen: Pen): Figure {
  const [w, h] = [d.length, d.height]
  const top = h * 0.34
  const antenna = (x: number) =>
    pen.solid(
      rounded([
        [x - 5, 2, 4],
        [x + 5, 2, 4],
        [x + 7, top, 2],
        [x - 7, top, 2],
      ]),
      COMPOSITE.base,
    ) +
    pen.tone(rectangle(x - 3, 8, 2.4, top * 0.7, 1), COMPOSITE.light) +
    pen.box(x - 8, top - 8, 16, 10, 2, METAL.base)
  const waves = [12, 20, 28].map(
    (radius) =>
      p`M${w / 2 - radius * 0.71} ${top * 0.78 - radius * 0.71}A${radius} ${radius} 0 0 1 ${w / 2 + radius * 0.71} ${top * 0.78 - radius * 0.71}`,
  )
  const [body, box] = [h - top, w * 0.04]
  const parts = [
    antenna(w * 0.14),
    antenna(w * 0.86),
    pen.fine(waves.join(''), PALETTE.steel),
    pen.dot(w / 2, top * 0.78, 3, PALETTE.steel),
    pen.box(0, top, w, body, 14, COMPOSITE.base),
    pen.tone(rectangle(5, top + 4, w - 10, body * 0.07, 5), COMPOSITE.light),
    pen.box(box, top + body * 0.11, w - 2 * box, body * 0.68, 8, BRIGHT.base),
    screen(pen, w * 0.09, top + body * 0.165, w * 0.6, body * 0.56),
    [0, 1, 2, 3, 4, 5]
      .map(
        (i) =>
          lamp(
            pen,
            w * 0.765 + (i % 2) * w * 0.1,
            top + body * (0.22 + Math.floor(i / 2) * 0.12),
            w * 0.02,
            i < 3 ? PALETTE.paper : PALETTE.metal,
          ) +
          pen.fine(p`M${w * 0.795 + (i % 2) * w * 0.1} ${top + body * (0.22 + Math.floor(i / 2) * 0.12)}h${w * 0.03}`),
      )
      .join(''),
    pen.box(w * 0.75, top + body * 0.6, w * 0.17, body * 0.12, 4, PALETTE.signal),
    networkPort(pen, w * 0.1, top + body * 0.84, body * 0.11),
    networkPort(pen, w * 0.19, top + body * 0.84, body * 0.11),
    pen.box(w * 0.3, top + body * 0.85, w * 0.12, body * 0.09, 2, METAL.base),
    mark(pen, w * 0.88, top + body * 0.89, body * 0.1, PALETTE.line),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: 0, width: w, height: h },
    measure: { from: 0, to: w, millimetres: w },
  }
}

function drawGateway(d: Dimensions, pen: Pen): Figure {
  const [w, h] = [d.length, d.height]
  const rail = p`M${-w * 0.9} ${h * 0.4}H${w * 1.9}V${h * 0.64}H${-w * 0.9}Z`
  const terminals = (y: number) =>
    pen.box(w * 0.08, y, w * 0.84, h * 0.085, 1.5, COMPOSITE.light) +
    [0.2, 0.4, 0.6, 0.8].map((at) => pen.screw(w * at, y + h * 0.042, 2.4)).join('')
  const slots = [-0.72, -0.46, -0.2, 1.2, 1.46, 1.72]
    .map((at) => pen.tone(rectangle(w * at - 4, h * 0.5, 9, h * 0.04, 2), PALETTE.steel))
    .join('')
  const parts = [
    pen.solid(rail, METAL.light),
    pen.tone(p`M${-w * 0.9 + 1} ${h * 0.44}H${w * 1.9 - 1}V${h * 0.47}H${-w * 0.9 + 1}Z`, METAL.base),
    pen.tone(p`M${-w * 0.9 + 1} ${h * 0.57}H${w * 1.9 - 1}V${h * 0.6}H${-w * 0.9 + 1}Z`, METAL.base),
    slots,
    pen.box(0, 0, w, h, 4, COMPOSITE.base),
    pen.tone(rectangle(1.5, 1.5, w * 0.06, h - 3, 1), COMPOSITE.light),
    terminals(h * 0.03),
    terminals(h * 0.885),
    pen.box(w * 0.12, h * 0.14, w * 0.76, h * 0.2, 2, BRIGHT.base),
    mark(pen, w * 0.3, h * 0.24, h * 0.09, PALETTE.ink),
    pen.fine(p`M${w * 0.5} ${h * 0.225}h${w * 0.3}M${w * 0.5} ${h * 0.255}h${w * 0.2}`),
    [0, 1, 2, 3]
      .map((i) => pen.dot(w * (0.24 + i * 0.17), h * 0.385, 1.5, i === 0 ? PALETTE.signal : PALETTE.line))
      .join(''),
    networkPort(pen, w * 0.28, h * 0.43, w * 0.44),
    networkPort(pen, w * 0.28, h * 0.605, w * 0.44),
    pen.box(w * 0.3, h * 0.795, w * 0.4, h * 0.05, 1, METAL.light),
    pen.tone(rectangle(w * 0.36, h * 0.808, w * 0.28, h * 0.022), PALETTE.ink),
  ]
  return {
    markup: parts.join(''),
    box: { x: -w * 0.9, y: 0, width: w * 2.8, height: h },
    measure: { from: 0, to: w, millimetres: w },
  }
}

export const CONTROLLER: Family = {
  largest: { length: 310, height: 340, body: 200 },
  fidelity: 0.8,
  draw: drawController,
}
export const CONTROLLER_WIRELESS: Family = { largest: { length: 210, height: 230, body: 110 }, draw: drawWireless }
export const GATEWAY: Family = { largest: { length: 45, height: 125, body: 115 }, draw: drawGateway }
