import type { Specifications } from '../ontology/index.ts'
import type { Dimensions } from './dimensions.ts'
import type { Family, Figure } from './figure.ts'
import { PALETTE } from './palette.ts'
import { createPen, n, p } from './pen.ts'

export const SHEET = { width: 800, height: 600 } as const
/** Room for the product; the rest is margin and the dimension line. */
const FIELD = { width: 690, height: 466, centreX: 400, centreY: 268 } as const
const ARROW = 11
const GAP = 34
const TEXT_SIZE = 24

/** Width and height a box takes after a turn. */
function turnedSize(width: number, height: number, degrees: number): { width: number; height: number } {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
  return { width: width * cos + height * sin, height: width * sin + height * cos }
}

function fit(figure: Figure, tilt: number): number {
  const size = turnedSize(figure.box.width, figure.box.height, tilt)
  return Math.min(FIELD.width / size.width, FIELD.height / size.height)
}

/** Sheet units per millimetre for this member of a family. */
function scaleOf(family: Family, dimensions: Dimensions, specifications: Specifications): number {
  const tilt = family.tilt ?? 0
  const probe = createPen(1)
  const own = fit(family.draw(dimensions, probe, specifications), tilt)
  const largest = fit(family.draw(family.largest, probe, specifications), tilt)
  const fidelity = family.fidelity ?? 1
  return Math.min(own, own ** (1 - fidelity) * largest ** fidelity)
}

function dimensionLine(figure: Figure, scale: number): string {
  const { from, to, millimetres } = figure.measure
  const bottom = figure.box.y + figure.box.height
  const y = bottom + GAP / scale
  const [length, half] = [ARROW / scale, ARROW / 3.4 / scale]
  const text = `${n(Math.round(millimetres))} mm`
  const size = TEXT_SIZE / scale
  const middle = (from + to) / 2
  return [
    `<g stroke="${PALETTE.steel}" stroke-width="${n(1.2 / scale)}" fill="${PALETTE.steel}">`,
    `<path fill="none" d="${p`M${from} ${bottom + 8 / scale}V${y + 8 / scale}M${to} ${bottom + 8 / scale}V${y + 8 / scale}M${from} ${y}H${to}`}"/>`,
    `<path stroke="none" d="${p`M${from} ${y}l${length} ${-half}v${2 * half}zM${to} ${y}l${-length} ${-half}v${2 * half}z`}"/>`,
    `<text stroke="none" x="${n(middle)}" y="${n(y + size * 1.25)}" text-anchor="middle" font-family="'Noto Sans', sans-serif" font-size="${n(size)}">${text}</text>`,
    '</g>',
  ].join('')
}

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Places a product on the sheet with its dimension line: a whole SVG document. */
export function drawSheet(
  family: Family,
  dimensions: Dimensions,
  specifications: Specifications,
  caption: string | undefined,
): string {
  const tilt = family.tilt ?? 0
  const scale = scaleOf(family, dimensions, specifications)
  const figure = family.draw(dimensions, createPen(scale), specifications)
  const [middleX, middleY] = [figure.box.x + figure.box.width / 2, figure.box.y + figure.box.height / 2]
  const place = `translate(${n(FIELD.centreX)} ${n(FIELD.centreY)}) rotate(${n(-tilt)}) scale(${n(scale)}) translate(${n(-middleX)} ${n(-middleY)})`
  const name = caption === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(caption)}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${SHEET.height}" ${name}>` +
    (caption === undefined ? '' : `<title>${escapeText(caption)}</title>`) +
    `<g transform="${place}" stroke-linejoin="round" stroke-linecap="round">${figure.markup}${dimensionLine(figure, scale)}</g></svg>`
  )
}
