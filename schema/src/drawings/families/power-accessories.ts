import type { Specifications } from '../../ontology/index.ts'
import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { COMPOSITE, GREY, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { mark } from './parts.ts'

/** A battery pack seen from its long side, rails up. */
function pack(pen: Pen, x: number, y: number, w: number, h: number, bars: number): string {
  const rail = Math.min(h * 0.24, 14)
  const gauge = Array.from({ length: bars }, (_, i) =>
    pen.tone(
      rectangle(
        x + w * 0.55 + i * w * 0.064,
        y + rail + (h - rail) * 0.41,
        w * 0.05,
        Math.min((h - rail) * 0.14, 6),
        1,
      ),
      i < bars - 1 ? PALETTE.line : PALETTE.steel,
    ),
  ).join('')
  return [
    pen.solid(
      rounded([
        [x + w * 0.14, y, 3],
        [x + w * 0.86, y, 3],
        [x + w * 0.86, y + rail * 0.5],
        [x + w * 0.9, y + rail * 0.5, 1],
        [x + w * 0.9, y + rail + 4],
        [x + w * 0.1, y + rail + 4],
        [x + w * 0.1, y + rail * 0.5, 1],
        [x + w * 0.14, y + rail * 0.5],
      ]),
      COMPOSITE.light,
    ),
    [0, 1, 2, 3, 4]
      .map((i) =>
        pen.tone(rectangle(x + w * (0.22 + i * 0.075), y + rail * 0.24, w * 0.03, rail * 0.66, 0.6), PALETTE.ink),
      )
      .join(''),
    pen.solid(
      rounded([
        [x, y + rail + 4, 8],
        [x + w * 0.05, y + rail, 4],
        [x + w * 0.95, y + rail, 4],
        [x + w, y + rail + 4, 8],
        [x + w, y + h - 8, 8],
        [x + w - 9, y + h, 6],
        [x + 9, y + h, 6],
        [x, y + h - 8, 8],
      ]),
      COMPOSITE.base,
    ),
    pen.tone(
      rounded([
        [x + 4, y + rail + 6, 3],
        [x + w * 0.07, y + rail + 3, 2],
        [x + w * 0.93, y + rail + 3, 2],
        [x + w - 4, y + rail + 6, 3],
        [x + w - 4, y + rail + (h - rail) * 0.26, 2],
        [x + 4, y + rail + (h - rail) * 0.26, 2],
      ]),
      COMPOSITE.light,
    ),
    // Rubber bumper, as on the battery under a tool.
    pen.solid(
      rounded([
        [x, y + rail + (h - rail) * 0.68],
        [x + w * 0.3, y + rail + (h - rail) * 0.68, 4],
        [x + w * 0.35, y + rail + (h - rail) * 0.82, 4],
        [x + w * 0.65, y + rail + (h - rail) * 0.82, 4],
        [x + w * 0.7, y + rail + (h - rail) * 0.68, 4],
        [x + w, y + rail + (h - rail) * 0.68],
        [x + w, y + h - 8, 8],
        [x + w - 9, y + h, 6],
        [x + 9, y + h, 6],
        [x, y + h - 8, 8],
      ]),
      GREY.base,
    ),
    pen.tone(rectangle(x + 9, y + h - 5, w - 18, 3.2, 1.5), GREY.dark),
    pen.box(x + w * 0.9, y + rail + (h - rail) * 0.28, w * 0.075, (h - rail) * 0.32, 3, PALETTE.signal),
    pen.tone(rectangle(x + w * 0.1, y + rail + (h - rail) * 0.3, w * 0.4, (h - rail) * 0.3, 3), PALETTE.ink),
    mark(pen, x + w * 0.18, y + rail + (h - rail) * 0.45, (h - rail) * 0.2, PALETTE.line),
    pen.fine(
      p`M${x + w * 0.26} ${y + rail + (h - rail) * 0.41}h${w * 0.2}M${x + w * 0.26} ${y + rail + (h - rail) * 0.49}h${w * 0.13}`,
      PALETTE.metal,
    ),
    gauge,
    pen.screw(x + w * 0.06, y + h - (h - rail) * 0.17, 2),
  ].join('')
}

function drawBattery(d: Dimensions, pen: Pen, specifications: Specifications): Figure {
  const volts = specifications.batteryVoltage
  const bars = volts?.kind === 'number' && volts.value > 20 ? 5 : 4
  return {
    markup: pack(pen, 0, 0, d.length, d.height, bars),
    box: { x: 0, y: 0, width: d.length, height: d.height },
    measure: { from: 0, to: d.length, millimetres: d.length },
  }
}

function drawCharger(d: Dimensions, pen: Pen): Figure {
  const [w, h] = [d.length, d.height]
  const packHeight = h * 0.56
  const deck = packHeight * 0.94
  const bay = (x: number) =>
    pack(pen, x, 0, w * 0.4, packHeight, 4) +
    pen.solid(
      rounded([
        [x - w * 0.02, deck - h * 0.06, 3],
        [x + w * 0.42, deck - h * 0.06, 3],
        [x + w * 0.44, deck + h * 0.1],
        [x - w * 0.04, deck + h * 0.1],
      ]),
      COMPOSITE.light,
    )
  const lights = (x: number, lit: number) =>
    [0, 1, 2]
      .map((i) => pen.dot(x + i * w * 0.035, h * 0.72, h * 0.022, i < lit ? PALETTE.paper : PALETTE.steel))
      .join('')
  const parts = [
    pen.tube(
      p`M${w * 0.97} ${h * 0.86}C${w * 1.05} ${h * 0.86} ${w * 1.04} ${h * 1.0} ${w * 1.12} ${h * 0.98}`,
      h * 0.05,
      PALETTE.housing,
    ),
    bay(w * 0.07),
    bay(w * 0.53),
    pen.box(w * 0.08, h * 0.96, w * 0.12, h * 0.06, 2, PALETTE.ink),
    pen.box(w * 0.8, h * 0.96, w * 0.12, h * 0.06, 2, PALETTE.ink),
    pen.solid(
      rounded([
        [w * 0.02, deck, 8],
        [w * 0.98, deck, 8],
        [w, h * 0.98, 10],
        [0, h * 0.98, 10],
      ]),
      METAL.light,
    ),
    pen.tone(
      rounded([
        [w * 0.03, deck + 3, 5],
        [w * 0.97, deck + 3, 5],
        [w * 0.973, deck + h * 0.07, 2],
        [w * 0.027, deck + h * 0.07, 2],
      ]),
      '#EEF1F2',
    ),
    pen.tone(
      rounded([
        [w * 0.012, h * 0.88, 2],
        [w * 0.988, h * 0.88, 2],
        [w * 0.99, h * 0.965, 6],
        [w * 0.01, h * 0.965, 6],
      ]),
      METAL.base,
    ),
    lights(w * 0.24, 3),
    lights(w * 0.7, 2),
    Array.from({ length: 7 }, (_, i) =>
      pen.tone(rectangle(w * 0.4 + i * w * 0.03, h * 0.68, w * 0.014, h * 0.14, 1.5), PALETTE.steel),
    ).join(''),
    mark(pen, w * 0.12, h * 0.74, h * 0.1, PALETTE.ink),
  ]
  return {
    markup: parts.join(''),
    box: { x: -w * 0.06, y: 0, width: w * 1.2, height: h * 1.02 },
    measure: { from: 0, to: w, millimetres: w },
  }
}

/** A coiled tool cable with its two round plugs. */
function drawCable(d: Dimensions, pen: Pen): Figure {
  const radius = d.length / 2
  const thick = d.body
  const turns = Math.round(d.length / 56)
  const rings = Array.from({ length: turns }, (_, i) => {
    const [rx, ry] = [radius - thick / 2 - i * thick * 0.92, radius * 0.94 - thick / 2 - i * thick * 0.92]
    const [cx, cy] = [i % 2 === 0 ? 0 : thick * 0.3, (i % 3) * thick * 0.22]
    return pen.tube(
      p`M${cx - rx} ${cy}A${rx} ${ry} 0 1 0 ${cx + rx} ${cy}A${rx} ${ry} 0 1 0 ${cx - rx} ${cy}Z`,
      thick,
      i % 2 === 0 ? COMPOSITE.base : COMPOSITE.light,
    )
  }).join('')
  const plug = (x: number, y: number, turn: number, female: boolean) =>
    `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${turn})">` +
    pen.turned(
      [
        [0, thick * 0.5],
        [thick * 1.6, thick * 0.72],
        [thick * 1.6, thick * 1.05],
        [thick * 3, thick * 1.05],
        [thick * 3, thick * (female ? 1.25 : 0.9)],
        [thick * 4.6, thick * (female ? 1.25 : 0.9)],
      ],
      METAL,
    ) +
    pen.fine(
      [2, 2.25, 2.5, 2.75].map((at) => p`M${thick * at} ${-thick * 0.95}v${thick * 1.9}`).join(''),
      PALETTE.ink,
    ) +
    pen.tone(rectangle(thick * 3.15, -thick * 0.22, thick * 0.9, thick * 0.36, 1), PALETTE.signal) +
    '</g>'
  const straps = [-52, 64]
    .map(
      (turn) =>
        `<g transform="rotate(${turn})">${pen.box(radius - turns * thick * 0.95 - thick * 0.5, -thick * 0.8, turns * thick * 0.95 + thick, thick * 1.6, thick * 0.3, PALETTE.steel)}</g>`,
    )
    .join('')
  const [startX, startY] = [-radius * 0.2, radius * 0.9]
  const parts = [
    rings,
    straps,
    pen.tube(
      p`M${startX - radius * 0.5} ${startY - thick * 0.9}C${startX} ${startY + thick * 0.6} ${startX + radius * 0.3} ${startY + thick * 1.2} ${radius * 0.62} ${radius * 0.98}`,
      thick,
      COMPOSITE.base,
    ),
    pen.tube(
      p`M${radius * 0.1} ${-radius * 0.52}C${-radius * 0.2} ${-radius * 0.5} ${-radius * 0.3} ${-radius * 0.3} ${-radius * 0.34} ${-radius * 0.06}`,
      thick,
      COMPOSITE.light,
    ),
    plug(radius * 0.6, radius * 0.98, 0, false),
    plug(-radius * 0.34, -radius * 0.08, 96, true),
  ]
  return {
    markup: parts.join(''),
    box: { x: -radius, y: -radius, width: radius * 2.1, height: radius * 2.12 },
    measure: { from: -radius, to: radius, millimetres: d.length },
  }
}

export const BATTERY: Family = { largest: { length: 142, height: 86, body: 84 }, draw: drawBattery }
export const CHARGER: Family = { largest: { length: 262, height: 118, body: 150 }, draw: drawCharger }
export const CABLE: Family = { largest: { length: 340, height: 340, body: 11 }, draw: drawCable }
