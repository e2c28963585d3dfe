import type { DemoProduct } from './product.ts'
import { ACCESSORIES } from './products/accessories.ts'
import { AIR_PULSE_TOOLS } from './products/air-pulse-tools.ts'
import { BATTERY_PULSE_TOOLS } from './products/battery-pulse-tools.ts'
import { CONTROLLERS } from './products/controllers.ts'
import { DC_NUTRUNNERS } from './products/dc-nutrunners.ts'
import { TORQUE_SENSORS } from './products/torque-sensors.ts'
import { TORQUE_WRENCHES } from './products/torque-wrenches.ts'

export { DEMO_COMPANY, type DemoCompany } from './company.ts'
export { DEMO_OPTION_CODES, type DemoOption, type DemoOptionCode } from './options.ts'
export type { CompetitorFigure, DemoCertificate, DemoProduct, PriceTier } from './product.ts'
export {
  DEMO_DISCOUNT_RIGHTS,
  DEMO_EXCHANGE_RATES,
  DEMO_INCOTERMS,
  DEMO_PAYMENT_TERMS,
  DEMO_PRICE_LIST_RULES,
  DEMO_TAX_RULES,
  type DemoIncoterm,
  type DemoPaymentTerm,
  type DemoTaxRule,
} from './trade-terms.ts'

/** Everything the demo company sells, in catalogue order. */
export const DEMO_PRODUCTS: readonly DemoProduct[] = [
  ...BATTERY_PULSE_TOOLS,
  ...DC_NUTRUNNERS,
  ...AIR_PULSE_TOOLS,
  ...TORQUE_WRENCHES,
  ...TORQUE_SENSORS,
  ...CONTROLLERS,
  ...ACCESSORIES,
]
