/**
 * What unsolicited messages are about or how they speak. Of those that name no ware: `factor` buys invoices, `staff`
 * hires out workers, `utility` runs an office or a fleet (energy, telephones, cars, cleaning), `honour` is an award or a
 * register that costs a fee, `waste` buys pallets and scrap.
 */
export const PITCHES = [
  'seo',
  'site',
  'traffic',
  'dev',
  'market',
  'social',
  'post',
  'loan',
  'invest',
  'crypto',
  'gamble',
  'adult',
  'pharma',
  'diet',
  'replica',
  'domain',
  'list',
  'job',
  'inherit',
  'charity',
  'phish',
  'abuse',
  'politics',
  'threat',
  'ai',
  'va',
  'supply',
  'factor',
  'staff',
  'utility',
  'honour',
  'translate',
  'course',
  'waste',
  'promo',
  'click',
  'boost',
  'pitch',
] as const

/** What people who buy, use or sell tools speak about, also when they are angry or the sums differ (`dispute`). */
export const TRADE = [
  'torque',
  'tool',
  'bolt',
  'quote',
  'qty',
  'ship',
  'doc',
  'cert',
  'service',
  'order',
  'pay',
  'place',
  'distrib',
  'need',
  'study',
  'complaint',
  'visit',
  'tender',
  'dispute',
] as const

/** How offers speak, whatever they offer. Real inquiries speak so too at times. */
export const RHETORIC = [
  'site',
  'market',
  'job',
  'promo',
  'click',
  'boost',
  'pitch',
] as const satisfies readonly Pitch[]

/** Pitches whose single words mean other things as well: "security", "portal", "lawyer", "cleaning". */
export const AMBIGUOUS = [
  ...RHETORIC,
  'dev',
  'loan',
  'invest',
  'adult',
  'domain',
  'list',
  'inherit',
  'charity',
  'phish',
  'politics',
  'threat',
  'va',
  'supply',
  'staff',
  'utility',
  'honour',
  'translate',
  'course',
  'waste',
] as const satisfies readonly Pitch[]

/** How people ask, whatever they ask for: spam does so as well. */
export const ASKING = [
  'quote',
  'qty',
  'ship',
  'doc',
  'need',
  'pay',
  'complaint',
  'visit',
] as const satisfies readonly Trade[]

export type Pitch = (typeof PITCHES)[number]
export type Trade = (typeof TRADE)[number]
export type Concept = Pitch | Trade

export const CONCEPTS: readonly Concept[] = [...PITCHES, ...TRADE]
