import { askOf, type Plan, planned, stepped } from './plan-steps.ts'
import type { Contact, ContactPurpose, ConversationState } from './state.ts'
import { advance } from './steps.ts'

/** The contact as typed into the talk, when it is all there: only the consent is missing. */
export function typedContact({ facts }: ConversationState): Contact | undefined {
  const { name, email, company, phone } = facts.contact
  const { country } = facts
  if (name === undefined || email === undefined || country === undefined) return undefined
  return {
    name,
    email,
    country,
    ...(company === undefined ? {} : { company }),
    ...(phone === undefined ? {} : { phone }),
  }
}

/** Whether the talk is where a contact for this can be asked for: a quotation needs something to quote. */
export const canAskContact = ({ step }: ConversationState, purpose: ContactPurpose): boolean =>
  advance(step, purpose === 'quotation' ? 'contact_asked' : 'person_asked') !== undefined

/** The contact is there, consent included: what it was for is done. */
export function completedContact(state: ConversationState, purpose: ContactPurpose): Plan {
  const event = purpose === 'quotation' ? 'contact_asked' : 'person_asked'
  const given = stepped({ ...state, open: [], waitsFor: undefined }, event)
  return planned(given, [event], [{ kind: purpose === 'quotation' ? 'quote' : 'hand_off' }])
}

/**
 * The contact, asked for when there is something to send: known already → done; typed → consent; else the form.
 * @param isTyping the buyer is just giving it: asking for the rest is no second question
 */
export function planContact(state: ConversationState, purpose: ContactPurpose, isTyping = false): Plan {
  if (state.contact !== undefined) return completedContact(state, purpose)
  const event = purpose === 'quotation' ? 'contact_asked' : 'person_asked'
  // Asked for once: who does not fill it in is offered the quotation again, not the form.
  const waiting = stepped({ ...state, waitsFor: purpose, wantsQuote: false }, event)
  if (typedContact(state) !== undefined) {
    return planned(askOf(waiting, ['consent']), [event], [{ kind: 'ask_consent', purpose }])
  }
  const contactAsked = { ...state.contactAsked, [purpose]: state.contactAsked[purpose] + (isTyping ? 0 : 1) }
  return planned({ ...waiting, contactAsked, open: ['contact'] }, [event], [{ kind: 'ask_contact', purpose }])
}

/** Consent to what was typed. */
export function planConsent(state: ConversationState, purpose: ContactPurpose): Plan {
  const contact = typedContact(state)
  if (contact === undefined) return planContact(state, purpose)
  return completedContact({ ...state, contact, waitsFor: undefined }, purpose)
}
