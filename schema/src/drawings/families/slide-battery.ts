import { COMPOSITE, GREY, PALETTE } from '../palette.ts'
import { type Pen, rectangle, rounded } from '../pen.ts'
import { mark } from './parts.ts'

/** A slide-on battery under a foot; front is +x. */
export function slideBattery(pen: Pen, x: number, y: number, width: number, height: number): string {
  const bevel = Math.min(height * 0.3, 12)
  const cells = Array.from({ length: 4 }, (_, index) =>
    pen.tone(
      rectangle(x + width * 0.56 + index * 7, y + height * 0.3, 5, 4, 1),
      index < 3 ? PALETTE.line : PALETTE.steel,
    ),
  )
  return [
    pen.solid(
      rounded([
        [x, y, 3],
        [x + width, y, 3],
        [x + width, y + height - bevel, 6],
        [x + width - bevel, y + height, 6],
        [x + bevel * 0.7, y + height, 6],
        [x, y + height - bevel * 0.7, 6],
      ]),
      COMPOSITE.base,
    ),
    pen.tone(
      rounded([
        [x + 3, y + 3, 2],
        [x + width - 3, y + 3, 2],
        [x + width - 3, y + height * 0.22, 2],
        [x + 3, y + height * 0.22, 2],
      ]),
      COMPOSITE.light,
    ),
    // Rubber bumper round the lower end.
    pen.solid(
      rounded([
        [x, y + height * 0.66],
        [x + width * 0.3, y + height * 0.66, 4],
        [x + width * 0.36, y + height * 0.76, 4],
        [x + width * 0.68, y + height * 0.76, 4],
        [x + width * 0.74, y + height * 0.66, 4],
        [x + width, y + height * 0.66],
        [x + width, y + height - bevel, 6],
        [x + width - bevel, y + height, 6],
        [x + bevel * 0.7, y + height, 6],
        [x, y + height - bevel * 0.7, 6],
      ]),
      GREY.base,
    ),
    pen.tone(rectangle(x + bevel, y + height - 5, width - bevel * 2.2, 3.4, 1.5), GREY.dark),
    pen.box(x + width - 12, y + height * 0.27, 8, Math.min(height * 0.3, 14), 2, PALETTE.steel),
    mark(pen, x + width * 0.2, y + height * 0.44, Math.min(height * 0.34, 16), PALETTE.metalDark),
    ...cells,
  ].join('')
}
