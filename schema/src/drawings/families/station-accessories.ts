import type { Dimensions } from '../dimensions.ts'
import type { Family, Figure } from '../figure.ts'
import { BRIGHT, COMPOSITE, METAL, PALETTE } from '../palette.ts'
import { type Pen, p, rectangle, rounded } from '../pen.ts'
import { mark } from './parts.ts'

/** Spring balancer hanging from its hook, wire and carabiner below. */
function drawBalancer(d: Dimensions, pen: Pen): Figure {
  const r = d.length / 2
  const drumY = d.height * 0.42
  const wireTop = drumY + r * 0.92
  const bottom = d.height
  const hook = (x: number, y: number, size: number, down: boolean) => {
    const s = down ? 1 : -1
    return pen.tube(
      p`M${x} ${y}V${y + s * size * 0.5}C${x + size * 0.8} ${y + s * size * 0.55} ${x + size * 0.75} ${y + s * size * 1.7} ${x} ${y + s * size * 1.68}C${x - size * 0.6} ${y + s * size * 1.66} ${x - size * 0.62} ${y + s * size * 1.1} ${x - size * 0.5} ${y + s * size * 0.95}`,
      size * 0.2,
      METAL.light,
    )
  }
  const spokes = [0, 60, 120, 180, 240, 300]
    .map(
      (turn) =>
        `<g transform="rotate(${turn} 0 ${drumY.toFixed(2)})">${pen.tone(
          rounded([
            [-r * 0.1, drumY - r * 0.72, 4],
            [r * 0.1, drumY - r * 0.72, 4],
            [r * 0.06, drumY - r * 0.42, 3],
            [-r * 0.06, drumY - r * 0.42, 3],
          ]),
          COMPOSITE.light,
        )}</g>`,
    )
    .join('')
  const screws = [30, 90, 150, 210, 270, 330]
    .map((turn) => {
      const angle = (turn * Math.PI) / 180
      return pen.screw(r * 0.8 * Math.cos(angle), drumY + r * 0.8 * Math.sin(angle), 3)
    })
    .join('')
  const parts = [
    hook(0, drumY - r * 1.1, r * 0.36, false),
    pen.tube(p`M0 ${wireTop}V${bottom - r * 0.66}`, 3.4, METAL.base),
    pen.solid(
      rounded([
        [-r * 0.26, drumY - r * 1.14, 5],
        [r * 0.26, drumY - r * 1.14, 5],
        [r * 0.5, drumY - r * 0.6],
        [-r * 0.5, drumY - r * 0.6],
      ]),
      METAL.base,
    ),
    pen.solid(
      rounded([
        [-r * 0.34, drumY + r * 0.7],
        [r * 0.34, drumY + r * 0.7],
        [r * 0.2, drumY + r * 1.12, 4],
        [-r * 0.2, drumY + r * 1.12, 4],
      ]),
      METAL.base,
    ),
    pen.disc(0, drumY, r, METAL.light),
    pen.tone(
      p`M${-r * 0.94} ${drumY}A${r * 0.94} ${r * 0.94} 0 0 1 0 ${drumY - r * 0.94}V${drumY - r * 0.86}A${r * 0.86} ${r * 0.86} 0 0 0 ${-r * 0.86} ${drumY}Z`,
      '#F1F3F4',
    ),
    pen.disc(0, drumY, r * 0.88, COMPOSITE.base),
    spokes,
    screws,
    pen.disc(0, drumY, r * 0.4, METAL.base),
    pen.disc(0, drumY, r * 0.27, BRIGHT.base),
    pen.box(-r * 0.07, drumY - r * 0.2, r * 0.14, r * 0.4, 2, PALETTE.ink),
    pen.solid(
      rounded([
        [r * 0.58, drumY - r * 0.1, 4],
        [r * 1.06, drumY - r * 0.1, 5],
        [r * 1.06, drumY + r * 0.1, 5],
        [r * 0.58, drumY + r * 0.1, 4],
      ]),
      PALETTE.signal,
    ),
    `<g transform="translate(0 ${(wireTop + r * 0.24).toFixed(2)}) rotate(90)">${pen.turned(
      [
        [0, 4],
        [3, 7],
        [15, 7],
        [18, 4],
      ],
      COMPOSITE,
    )}</g>`,
    hook(0, bottom - r * 0.7, r * 0.36, true),
    mark(pen, 0, drumY + r * 0.57, r * 0.15, PALETTE.metalLight),
  ]
  return {
    markup: parts.join(''),
    box: { x: -r, y: drumY - r * 1.72, width: d.length, height: bottom - drumY + r * 1.7 },
    measure: { from: -r, to: r, millimetres: d.length },
  }
}

/** Filter with bowl, regulator with knob and gauge, lubricator with sight dome; air flows left to right. */
function drawAirPreparation(d: Dimensions, pen: Pen): Figure {
  const [w, h] = [d.length, d.height]
  const unit = w * 0.34
  const bodyTop = h * 0.36
  const bodyHeight = h * 0.2
  const bowl = (x: number, level: number, tint: string) => {
    const top = bodyTop + bodyHeight
    const bottom = h * 0.95
    const half = unit * 0.38
    return [
      pen.solid(
        rounded([
          [x - half, top, 2],
          [x + half, top, 2],
          [x + half, bottom - 8, 12],
          [x + half * 0.5, bottom, 6],
          [x - half * 0.5, bottom, 6],
          [x - half, bottom - 8, 12],
        ]),
        PALETTE.pale,
      ),
      pen.tone(
        rounded([
          [x - half + 2, top + (bottom - top) * level, 1],
          [x + half - 2, top + (bottom - top) * level, 1],
          [x + half - 2, bottom - 9, 10],
          [x + half * 0.46, bottom - 2, 5],
          [x - half * 0.46, bottom - 2, 5],
          [x - half + 2, bottom - 9, 10],
        ]),
        tint,
      ),
      pen.tone(rectangle(x - half * 0.74, top + h * 0.05, half * 0.28, (bottom - top) * 0.62, 3), '#FFFFFF'),
      [-0.2, 0.1, 0.4, 0.7]
        .map((at) => pen.fine(p`M${x + half * at} ${top + h * 0.06}V${bottom - h * 0.06}`, PALETTE.metal))
        .join(''),
      pen.box(x - half * 1.12, top - 1, half * 2.24, h * 0.055, 3, COMPOSITE.base),
      pen.box(x - half * 0.22, bottom - 2, half * 0.44, h * 0.05, 2, COMPOSITE.base),
    ].join('')
  }
  const block = (x: number) =>
    pen.box(x - unit * 0.44, bodyTop, unit * 0.88, bodyHeight, 5, METAL.light) +
    pen.tone(rectangle(x - unit * 0.4, bodyTop + 3, unit * 0.8, bodyHeight * 0.24, 3), '#EEF1F2') +
    pen.tone(rectangle(x - unit * 0.4, bodyTop + bodyHeight * 0.72, unit * 0.8, bodyHeight * 0.2, 3), METAL.base)
  const [x1, x2, x3] = [w * 0.19, w * 0.5, w * 0.81]
  const gaugeY = bodyTop + bodyHeight * 0.9
  const gauge = unit * 0.46
  const ticks = Array.from({ length: 9 }, (_, i) => {
    const angle = Math.PI * (0.75 + (i / 8) * 1.5)
    return p`M${x2 + gauge * 0.62 * Math.cos(angle)} ${gaugeY + gauge * 0.62 * Math.sin(angle)}L${x2 + gauge * 0.76 * Math.cos(angle)} ${gaugeY + gauge * 0.76 * Math.sin(angle)}`
  }).join('')
  const port = (x: number) =>
    pen.box(x, bodyTop + bodyHeight * 0.22, w * 0.05, bodyHeight * 0.56, 2, METAL.base) +
    pen.fine(
      p`M${x + w * 0.017} ${bodyTop + bodyHeight * 0.22}v${bodyHeight * 0.56}M${x + w * 0.034} ${bodyTop + bodyHeight * 0.22}v${bodyHeight * 0.56}`,
      PALETTE.ink,
    )
  const parts = [
    port(0),
    port(w * 0.95),
    bowl(x1, 0.72, '#CBD8DE'),
    bowl(x3, 0.5, '#E4D7B4'),
    block(x1),
    block(x2),
    block(x3),
    [w * 0.345, w * 0.655]
      .map(
        (x) =>
          pen.box(x - w * 0.022, bodyTop - 3, w * 0.044, bodyHeight + 6, 2, COMPOSITE.base) +
          pen.screw(x, bodyTop + bodyHeight * 0.5, 2.4),
      )
      .join(''),
    pen.solid(
      rounded([
        [x2 - unit * 0.3, h * 0.1, 6],
        [x2 + unit * 0.3, h * 0.1, 6],
        [x2 + unit * 0.34, h * 0.29, 3],
        [x2 - unit * 0.34, h * 0.29, 3],
      ]),
      COMPOSITE.base,
    ),
    pen.fine(
      Array.from({ length: 9 }, (_, i) => p`M${x2 - unit * 0.26 + i * unit * 0.065} ${h * 0.13}v${h * 0.13}`).join(''),
      PALETTE.steel,
    ),
    pen.box(x2 - unit * 0.3, h * 0.28, unit * 0.6, h * 0.03, 1, PALETTE.signal),
    pen.box(x2 - unit * 0.24, h * 0.3, unit * 0.48, h * 0.065, 2, COMPOSITE.base),
    pen.solid(
      rounded([
        [x3 - unit * 0.2, bodyTop - h * 0.1, 12],
        [x3 + unit * 0.2, bodyTop - h * 0.1, 12],
        [x3 + unit * 0.2, bodyTop],
        [x3 - unit * 0.2, bodyTop],
      ]),
      PALETTE.pale,
    ),
    pen.tone(rectangle(x3 - unit * 0.13, bodyTop - h * 0.07, unit * 0.07, h * 0.055, 2), '#FFFFFF'),
    pen.dot(x3 + unit * 0.04, bodyTop - h * 0.035, 2.4, '#D6C48E'),
    pen.disc(x2, gaugeY, gauge, METAL.base),
    pen.disc(x2, gaugeY, gauge * 0.86, PALETTE.paper),
    pen.fine(ticks, PALETTE.ink),
    pen.solid(
      p`M${x2 - gauge * 0.06} ${gaugeY + gauge * 0.06}L${x2 + gauge * 0.42} ${gaugeY - gauge * 0.46}L${x2 + gauge * 0.06} ${gaugeY + gauge * 0.06}Z`,
      PALETTE.ink,
    ),
    pen.dot(x2, gaugeY, gauge * 0.11, PALETTE.ink),
    mark(pen, x1, bodyTop + bodyHeight * 0.5, bodyHeight * 0.34, PALETTE.ink),
    pen.fine(
      p`M${x3 - unit * 0.2} ${bodyTop + bodyHeight * 0.5}h${unit * 0.34}m${-unit * 0.1} ${-unit * 0.07}l${unit * 0.1} ${unit * 0.07}l${-unit * 0.1} ${unit * 0.07}`,
      PALETTE.ink,
    ),
  ]
  return {
    markup: parts.join(''),
    box: { x: 0, y: h * 0.1, width: w, height: h * 0.9 },
    measure: { from: 0, to: w, millimetres: w },
  }
}

export const BALANCER: Family = { largest: { length: 128, height: 250, body: 62 }, draw: drawBalancer }
export const AIR_PREPARATION: Family = { largest: { length: 178, height: 236, body: 70 }, draw: drawAirPreparation }
