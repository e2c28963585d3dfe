import type { CategoryCode, Specifications } from '../ontology/index.ts'
import type { Dimensions, DrawingVariant } from './dimensions.ts'
import { AIR_ANGLE, AIR_PISTOL } from './families/air-pulse.ts'
import { PULSE_PISTOL } from './families/battery-pulse.ts'
import { PULSE_ANGLE } from './families/battery-pulse-angle.ts'
import { CONTROLLER, CONTROLLER_WIRELESS, GATEWAY } from './families/controller.ts'
import { CONTROLLER_CABINET } from './families/controller-cabinet.ts'
import { CASE, EXTENSION, REACTION_ARM, SOCKET_SET } from './families/drive-accessories.ts'
import { NUTRUNNER_ANGLE, NUTRUNNER_PISTOL } from './families/nutrunner.ts'
import { NUTRUNNER_FIXTURED } from './families/nutrunner-fixtured.ts'
import { BATTERY, CABLE, CHARGER } from './families/power-accessories.ts'
import { SENSOR_BENCH, SENSOR_ROTARY, SENSOR_STATIC } from './families/sensor.ts'
import { AIR_PREPARATION, BALANCER } from './families/station-accessories.ts'
import { WRENCH_CLICK, WRENCH_DIGITAL } from './families/wrench.ts'
import type { Family } from './figure.ts'
import { drawSheet } from './sheet.ts'

const FAMILIES: Readonly<Record<DrawingVariant, Family>> = {
  'pulse-pistol': PULSE_PISTOL,
  'pulse-angle': PULSE_ANGLE,
  'nutrunner-pistol': NUTRUNNER_PISTOL,
  'nutrunner-angle': NUTRUNNER_ANGLE,
  'nutrunner-fixtured': NUTRUNNER_FIXTURED,
  'air-pistol': AIR_PISTOL,
  'air-angle': AIR_ANGLE,
  'wrench-click': WRENCH_CLICK,
  'wrench-digital': WRENCH_DIGITAL,
  'sensor-rotary': SENSOR_ROTARY,
  'sensor-static': SENSOR_STATIC,
  'sensor-bench': SENSOR_BENCH,
  controller: CONTROLLER,
  'controller-wireless': CONTROLLER_WIRELESS,
  'controller-cabinet': CONTROLLER_CABINET,
  gateway: GATEWAY,
  battery: BATTERY,
  charger: CHARGER,
  'socket-set': SOCKET_SET,
  extension: EXTENSION,
  cable: CABLE,
  'reaction-arm': REACTION_ARM,
  balancer: BALANCER,
  'air-preparation': AIR_PREPARATION,
  case: CASE,
}

export interface ProductDrawing {
  readonly category: CategoryCode
  readonly variant: DrawingVariant
  readonly dimensions: Dimensions
  /** Some details follow the figures: a radio mark, the number of channels, battery bars. */
  readonly specifications?: Specifications
  /** Accessible name in the page's language; without one the picture is decoration (`aria-hidden`). */
  readonly caption?: string
}

/**
 * The product as a self-contained SVG document of 800 × 600 on a transparent ground, with one dimension line in mm.
 * No ids, styles, fonts or links inside, so that it can stand in a page many times, in a PDF and in an image pipeline.
 */
export function drawProduct({ variant, dimensions, specifications = {}, caption }: ProductDrawing): string {
  return drawSheet(FAMILIES[variant], dimensions, specifications, caption)
}

/** The drawing of a product of the demo catalogue, or of anything else that states the same facts. */
export function drawingFor(product: Omit<ProductDrawing, 'caption'>, caption?: string): string {
  const { category, variant, dimensions, specifications } = product
  return drawProduct({
    category,
    variant,
    dimensions,
    ...(specifications === undefined ? {} : { specifications }),
    ...(caption === undefined ? {} : { caption }),
  })
}
