import type { Specifications } from '../ontology/index.ts'
import type { Dimensions } from './dimensions.ts'
import type { Pen } from './pen.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A drawn product in its own millimetres, before it is placed on the sheet. */
export interface Figure {
  readonly markup: string
  /** What the product covers; cables and hoses may hang out of it. */
  readonly box: Box
  /** Where the one dimension line is: from and to along x, and the figure it shows in millimetres. */
  readonly measure: { readonly from: number; readonly to: number; readonly millimetres: number }
}

export interface Family {
  /** The biggest member: it fills the sheet, smaller ones are drawn smaller beside it. */
  readonly largest: Dimensions
  /** Turn on the sheet in degrees, anticlockwise; long thin things lie on the diagonal. */
  readonly tilt?: number
  /**
   * How far a smaller member shrinks: 1 true to scale, 0 always fills the sheet. Wrenches from 28 to 128 cm
   * would leave the small ones unreadable at 1.
   */
  readonly fidelity?: number
  draw(dimensions: Dimensions, pen: Pen, specifications: Specifications): Figure
}
