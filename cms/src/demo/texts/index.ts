import type { CategoryCode } from '@tradewind/schema/ontology'
import accessoryFamily from './families/accessories/index.ts'
import airPulseFamily from './families/air-pulse-tools/index.ts'
import batteryPulseFamily from './families/battery-pulse-tools/index.ts'
import controllerFamily from './families/controllers/index.ts'
import nutrunnerFamily from './families/dc-nutrunners/index.ts'
import sensorFamily from './families/torque-sensors/index.ts'
import wrenchFamily from './families/torque-wrenches/index.ts'
import accessories from './products/accessories/index.ts'
import airPulseTools from './products/air-pulse-tools/index.ts'
import batteryPulseTools from './products/battery-pulse-tools/index.ts'
import controllers from './products/controllers/index.ts'
import nutrunners from './products/dc-nutrunners/index.ts'
import sensors from './products/torque-sensors/index.ts'
import wrenches from './products/torque-wrenches/index.ts'
import type { FamilyTexts, ProductTexts } from './types.ts'

export { OPTION_TEXTS } from './options.ts'
export type { FamilyTexts, ProductTexts, Words } from './types.ts'

/** What the demo company says about each of its seven families. */
export const FAMILY_TEXTS: Readonly<Record<CategoryCode, FamilyTexts>> = {
  'battery-pulse-tools': batteryPulseFamily,
  'dc-nutrunners': nutrunnerFamily,
  'air-pulse-tools': airPulseFamily,
  'torque-wrenches': wrenchFamily,
  'torque-sensors': sensorFamily,
  controllers: controllerFamily,
  accessories: accessoryFamily,
}

/** What the demo company says about each of its products, by SKU. */
export const PRODUCT_TEXTS: Readonly<Record<string, ProductTexts>> = {
  ...batteryPulseTools,
  ...nutrunners,
  ...airPulseTools,
  ...wrenches,
  ...sensors,
  ...controllers,
  ...accessories,
}
