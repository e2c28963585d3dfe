/** What shape a product is drawn as; each belongs to one category (`drawProduct` checks nothing, it just draws). */
export const DRAWING_VARIANTS = [
  'pulse-pistol',
  'pulse-angle',
  'nutrunner-pistol',
  'nutrunner-angle',
  'nutrunner-fixtured',
  'air-pistol',
  'air-angle',
  'wrench-click',
  'wrench-digital',
  'sensor-rotary',
  'sensor-static',
  'sensor-bench',
  'controller',
  'controller-wireless',
  'controller-cabinet',
  'gateway',
  'battery',
  'charger',
  'socket-set',
  'extension',
  'cable',
  'reaction-arm',
  'balancer',
  'air-preparation',
  'case',
] as const
export type DrawingVariant = (typeof DRAWING_VARIANTS)[number]

/** Outer measures of a product, all in millimetres: what the drawing needs to keep real proportions. */
export interface Dimensions {
  /** Along the main axis, drive end to rear end; for a box or case the width of its front. */
  readonly length: number
  /** Highest point to lowest point, battery or hose nipple included. */
  readonly height: number
  /** Diameter of the main body; for a box its depth. */
  readonly body: number
  /** Head at the drive end: diameter of an angle or ratchet head, or of the clutch housing of a straight tool. */
  readonly head?: number
  /** Length of the part the hand holds. */
  readonly grip?: number
  /** Across flats of the output or input drive. */
  readonly drive?: number
  /** A square unless said. */
  readonly driveShape?: 'square' | 'hex'
}
