import type { AdvisorStep } from '@tradewind/schema/contracts/advisor'

/** What can happen in a turn, as far as the steps are concerned. */
export const DIALOGUE_EVENTS = [
  'industry_asked',
  'need_asked',
  'detail_asked',
  'nothing_fits',
  'recommended',
  'compared',
  'calculated',
  'price_asked',
  'estimated',
  'contact_asked',
  'person_asked',
  'quoted',
  'handed_off',
  'restarted',
] as const
export type DialogueEvent = (typeof DIALOGUE_EVENTS)[number]

type Row = Readonly<Partial<Record<DialogueEvent, AdvisorStep>>>

/** From anywhere but the end: to a calculation, to a person, to a new search. */
const ANYWHERE: Row = {
  calculated: 'calculation',
  person_asked: 'contact',
  handed_off: 'handed_off',
  restarted: 'need',
}

/** Nothing has been recommended yet. */
const SEARCHING: Row = {
  ...ANYWHERE,
  industry_asked: 'industry',
  need_asked: 'need',
  detail_asked: 'details',
  nothing_fits: 'details',
  recommended: 'recommendation',
  compared: 'comparison',
}

/** Something has been recommended: the buyer weighs, changes the wishes, or wants a price. */
const WEIGHING: Row = {
  ...ANYWHERE,
  need_asked: 'need',
  detail_asked: 'details',
  nothing_fits: 'details',
  recommended: 'recommendation',
  compared: 'comparison',
  price_asked: 'quotation',
  estimated: 'quotation',
  contact_asked: 'contact',
}

/**
 * The nine steps of a sales talk and what leads from one to the next. What is not in the table cannot happen: no
 * contact is asked for before something was recommended, no quotation leaves without a contact, and with a person the
 * talk stays.
 */
export const TRANSITIONS: Readonly<Record<AdvisorStep, Row>> = {
  industry: SEARCHING,
  need: SEARCHING,
  details: { ...SEARCHING, industry_asked: 'details' },
  recommendation: WEIGHING,
  comparison: WEIGHING,
  calculation: { ...WEIGHING, industry_asked: 'industry' },
  quotation: { ...WEIGHING, quoted: 'filed' },
  // A person can be asked for before anything was recommended; then the search goes on from here.
  contact: { ...SEARCHING, ...WEIGHING, quoted: 'filed' },
  filed: { ...WEIGHING, quoted: 'filed' },
  handed_off: { handed_off: 'handed_off' },
}

/** The step after an event; undefined when the event cannot happen here. */
export function advance(step: AdvisorStep, event: DialogueEvent): AdvisorStep | undefined {
  return TRANSITIONS[step][event]
}
