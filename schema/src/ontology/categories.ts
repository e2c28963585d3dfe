/** Product categories of the trade; the code stands in CMS, catalogue, events and addresses. */
export const CATEGORIES = [
  'battery-pulse-tools',
  'dc-nutrunners',
  'air-pulse-tools',
  'torque-wrenches',
  'torque-sensors',
  'controllers',
  'accessories',
] as const
export type CategoryCode = (typeof CATEGORIES)[number]

export const INDUSTRIES = ['automotive', 'aerospace', 'energy', 'rail', 'construction-machinery', 'new-energy'] as const
export type IndustryCode = (typeof INDUSTRIES)[number]
