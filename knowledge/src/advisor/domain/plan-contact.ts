import { askOf, type Plan, planned, stepped } from './plan-steps.ts'
import type { Contact, ContactPurpose, ConversationState } from './state.ts'

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

/** The contact is there, consent included: what it was for is done. */
export function completedContact(state: ConversationState, purpose: ContactPurpose): Plan {
  return planned(
    { ...state, open: [], waitsFor: undefined },
    [],
    [{ kind: purpose === 'quotation' ? 'quote' : 'hand_off' }],
  )
}

/**
 * The contact, asked for when there is something to send: known already → done; typed → consent; else the form.
 * @param isTyping the buyer is just giving it: asking for the rest is no second question
 */
export function planContact(state: ConversationState, purpose: ContactPurpose, isTyping = false): Plan {
  if (state.contact !== undefined) return completedContact(state, purpose)
  const event = purpose === 'quotation' ? 'contact_asked' : 'person_asked'
  const waiting = stepped({ ...state, waitsFor: purpose }, event)
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
