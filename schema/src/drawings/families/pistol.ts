import { PALETTE } from '../palette.ts'
import { type Corner, type Pen, p, rounded } from '../pen.ts'

/** A pistol grip hanging from a body whose axis is y = 0. */
export interface Grip {
  /** Where the grip's middle leaves the body. */
  readonly x: number
  /** Underside of the body there. */
  readonly top: number
  /** Lower end of the grip. */
  readonly bottom: number
  readonly width: number
  /** How far the lower end lies behind the upper one. */
  readonly rake: number
}

/** Corners from the front top of the grip round to its rear top, to be set into a housing's silhouette. */
export function gripCorners({ x, top, bottom, width, rake }: Grip): readonly Corner[] {
  const half = width / 2
  const height = bottom - top
  return [
    [x + half + width * 0.2, top, width * 0.3],
    [x + half - rake * 0.28, top + height * 0.3, width * 0.5],
    [x + half - rake * 0.42, top + height * 0.56, width * 0.8],
    [x + half - rake - width * 0.04, bottom - height * 0.13, width * 0.3],
    [x + half - rake + width * 0.16, bottom],
    [x - half - rake - width * 0.12, bottom],
    [x - half - rake, bottom - height * 0.13, width * 0.3],
    [x - half - rake * 0.15, top + height * 0.2, width * 0.5],
    [x - half - width * 0.1, top, width * 0.25],
  ]
}

/** Rubber overmould on the rear of the grip, with its texture. */
export function overmould(pen: Pen, { x, top, bottom, width, rake }: Grip, fill: string, texture: string): string {
  const half = width / 2
  const height = bottom - top
  const at = (share: number) => -rake * (0.15 + 0.85 * Math.max(0, (share - 0.2) / 0.8))
  const inset = width * 0.07
  const shape = rounded([
    [x - half + at(0.24) + inset, top + height * 0.24, 6],
    [x + at(0.2) + width * 0.02, top + height * 0.2, 8],
    [x + half * 0.3 + at(0.5), top + height * 0.5, 14],
    [x + half * 0.42 + at(0.94), top + height * 0.95, 5],
    [x - half + at(0.94) + inset, top + height * 0.95, 5],
  ])
  const rows = Array.from({ length: 9 }, (_, row) => 0.34 + row * 0.065)
  const lines = rows.map(
    (share) => p`M${x - half + at(share) + inset * 2.2} ${top + height * share}l${width * 0.42} ${height * 0.035}`,
  )
  return pen.tone(shape, fill) + pen.fine(lines.join(''), texture)
}

/** The trigger, the one loud colour; sits before the grip's upper end. */
export function trigger(pen: Pen, { x, top, bottom, width }: Grip): string {
  const front = x + width / 2
  const height = (bottom - top) * 0.3
  const y = top + (bottom - top) * 0.06
  return pen.solid(
    rounded([
      [front - width * 0.14, y, 2],
      [front + width * 0.34, y, 4],
      [front + width * 0.22, y + height * 0.52, 12],
      [front + width * 0.3, y + height, 4],
      [front - width * 0.2, y + height, 2],
    ]),
    PALETTE.signal,
  )
}
