import { type Material, PALETTE } from './palette.ts'

/** A corner and the radius it is rounded by. */
export type Corner = readonly [x: number, y: number, radius?: number]
/** A station of a turned part: position along the axis, radius there. */
export type Station = readonly [x: number, radius: number]

/** Line weights as they appear on the 800 × 600 sheet. */
const OUTLINE = 2
const FINE = 1.1

/** A number short enough for a path: at most three decimals. */
export const n = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Writes path data, every number rounded. */
export function p(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.reduce((data, part, index) => data + n(values[index - 1] ?? 0) + part)
}

/** A closed path with rounded corners; a radius is cut back where an edge is too short for it. */
export function rounded(corners: readonly Corner[]): string {
  const count = corners.length
  const segments = corners.map(([x, y, radius = 0], index) => {
    const [px, py] = corners[(index + count - 1) % count] ?? [x, y]
    const [qx, qy] = corners[(index + 1) % count] ?? [x, y]
    const before = Math.hypot(px - x, py - y) || 1
    const after = Math.hypot(qx - x, qy - y) || 1
    const cut = Math.min(radius, before / 2, after / 2)
    const command = index === 0 ? 'M' : 'L'
    const startX = x + ((px - x) / before) * cut
    const startY = y + ((py - y) / before) * cut
    if (cut === 0) return `${command}${n(x)} ${n(y)}`
    const end = p`Q${x} ${y} ${x + ((qx - x) / after) * cut} ${y + ((qy - y) / after) * cut}`
    return `${command}${n(startX)} ${n(startY)}${end}`
  })
  return `${segments.join('')}Z`
}

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  return rounded([
    [x, y, radius],
    [x + width, y, radius],
    [x + width, y + height, radius],
    [x, y + height, radius],
  ])
}

function band(profile: readonly Station[], from: number, to: number): string {
  const upper = profile.map(([x, radius]) => p`${x} ${radius * from}`)
  const lower = profile.map(([x, radius]) => p`${x} ${radius * to}`).reverse()
  return `M${[...upper, ...lower].join('L')}Z`
}

/** Draws in millimetres; line weights come out the same on the sheet whatever the scale. */
export interface Pen {
  /** Filled and outlined. */
  solid(data: string, fill: string): string
  /** Filled only: light, shade, a recess. */
  tone(data: string, fill: string): string
  /** A thin line: seam, vent, knurl, scale. */
  fine(data: string, colour?: string): string
  /** A line with a body, such as a cable or hose, `width` millimetres thick. */
  tube(data: string, width: number, fill: string): string
  disc(x: number, y: number, radius: number, fill: string): string
  dot(x: number, y: number, radius: number, fill: string): string
  box(x: number, y: number, width: number, height: number, radius: number, fill: string): string
  /** A part made on a lathe, axis along x through y = 0, lit from above, with a seam where its radius steps. */
  turned(profile: readonly Station[], material: Material): string
  /** A cross-recessed or hexagon-socket screw seen from above. */
  screw(x: number, y: number, radius: number): string
}

/** @param scale sheet units per millimetre */
export function createPen(scale: number): Pen {
  const outline = `stroke="${PALETTE.ink}" stroke-width="${n(OUTLINE / scale)}"`
  const fineWidth = n(FINE / scale)
  const circle = (x: number, y: number, radius: number) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"`
  const pen: Pen = {
    solid: (data, fill) => `<path d="${data}" fill="${fill}" ${outline}/>`,
    tone: (data, fill) => `<path d="${data}" fill="${fill}"/>`,
    fine: (data, colour = PALETTE.steel) =>
      `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${fineWidth}"/>`,
    tube: (data, width, fill) =>
      `<path d="${data}" fill="none" stroke="${PALETTE.ink}" stroke-width="${n(width + OUTLINE / scale)}"/>` +
      `<path d="${data}" fill="none" stroke="${fill}" stroke-width="${n(Math.max(width - OUTLINE / scale, 0.1))}"/>`,
    disc: (x, y, radius, fill) => `${circle(x, y, radius)} fill="${fill}" ${outline}/>`,
    dot: (x, y, radius, fill) => `${circle(x, y, radius)} fill="${fill}"/>`,
    box: (x, y, width, height, radius, fill) => pen.solid(rectangle(x, y, width, height, radius), fill),
    turned: (profile, material) => {
      const seams = profile.slice(1, -1).map(([x, radius]) => p`M${x} ${-radius}V${radius}`)
      return [
        pen.tone(band(profile, -1, 1), material.base),
        pen.tone(band(profile, -0.8, -0.42), material.light),
        pen.tone(band(profile, 0.46, 1), material.dark),
        seams.length > 0 ? pen.fine(seams.join(''), PALETTE.ink) : '',
        `<path d="${band(profile, -1, 1)}" fill="none" ${outline}/>`,
      ].join('')
    },
    screw: (x, y, radius) =>
      pen.dot(x, y, radius, PALETTE.metalDark) +
      pen.fine(
        p`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
        PALETTE.ink,
      ) +
      pen.fine(p`M${x - radius * 0.5} ${y}h${radius}M${x} ${y - radius * 0.5}v${radius}`, PALETTE.ink),
  }
  return pen
}
