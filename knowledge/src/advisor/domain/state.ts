import { ADVISOR_STEPS, quotationOutcome } from '@tradewind/schema/contracts/advisor'
import { requirement } from '@tradewind/schema/contracts/selector'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { z } from 'zod'
import { CALCULATION_CODES } from '../../calculations/calculation.ts'
import { facts, NO_FACTS } from './facts.ts'

/** Contact with consent, as the form gives it. */
export const contact = z.object({
  name: z.string(),
  email: z.string(),
  company: z.string().optional(),
  phone: z.string().optional(),
  country: z.string().length(2),
})
export type Contact = z.infer<typeof contact>

export const CONTACT_PURPOSES = ['quotation', 'hand_off'] as const
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number]

/** Everything the dialogue remembers of one conversation. Travels to the API and back as JSON. */
export const conversationState = z.object({
  version: z.literal(1),
  locale: z.enum(LOCALES),
  /** Language of the page when the buyer last wrote: a change of it is a wish. */
  pageLocale: z.enum(LOCALES),
  unitSystem: z.enum(['metric', 'imperial']),
  step: z.enum(ADVISOR_STEPS),
  /** Turns answered. */
  turns: z.int().min(0),
  facts,
  /** Fields that were assumed, not said: easy to change. */
  assumed: z.array(z.string()),
  /** How often each field was asked for. */
  asked: z.record(z.string(), z.int()),
  /** Turns in which something was asked before a recommendation. */
  askingTurns: z.int().min(0),
  /** What the last turn asked, the most wanted first. */
  open: z.array(z.string()),
  /** Fields the buyer does not know or does not care about. */
  declined: z.array(z.string()),
  /** SKUs last shown, in their order on screen. */
  shown: z.array(z.string()),
  /** Products that fitted when last looked. */
  fitting: z.int().min(0).optional(),
  /** What would have to give, as offered last. */
  relaxations: z.array(z.array(requirement)),
  /** Products the price is wanted for. */
  chosen: z.array(z.string()),
  wantsQuote: z.boolean(),
  /** Signature of the basket last estimated, so that the same price is not told twice. */
  estimated: z.string().optional(),
  contactAsked: z.record(z.enum(CONTACT_PURPOSES), z.int()),
  /** Given with consent. */
  contact: contact.optional(),
  /** What consent or contact is being waited for. */
  waitsFor: z.enum(CONTACT_PURPOSES).optional(),
  /** A quotation that was asked of the API: asked again under the same key until it is known what became of it. */
  pending: z.object({ key: z.string(), wish: z.string() }).optional(),
  quotations: z.array(quotationOutcome),
  handedOff: z.string().optional(),
  /** Calculation that waits for its last figure. */
  calculating: z.enum(CALCULATION_CODES).optional(),
  calculated: z.array(z.string()),
  rudeness: z.int().min(0),
  /** Turns in a row that nothing was made of. */
  unclear: z.int().min(0),
  ended: z.boolean(),
})
export type ConversationState = z.infer<typeof conversationState>

/** A talk that has not begun. */
export function blankState(locale: Locale, unitSystem: ConversationState['unitSystem']): ConversationState {
  return {
    version: 1,
    locale,
    pageLocale: locale,
    unitSystem,
    step: 'industry',
    turns: 0,
    facts: NO_FACTS,
    assumed: [],
    asked: {},
    askingTurns: 0,
    open: [],
    declined: [],
    shown: [],
    relaxations: [],
    chosen: [],
    wantsQuote: false,
    contactAsked: { quotation: 0, hand_off: 0 },
    quotations: [],
    calculated: [],
    rudeness: 0,
    unclear: 0,
    ended: false,
  }
}
