import type { AdvisorQuestion } from '@tradewind/schema/contracts/advisor'
import { findParameter, ontologyWords, type ParameterCode, parameterLabel } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { typedContact } from '../domain/plan-contact.ts'
import type { ConversationState } from '../domain/state.ts'
import { survey } from '../domain/survey.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { AskedField } from '../texts/phrases.ts'
import { nextChoice, questionChoices } from './choices.ts'
import { countryName } from './fact-text.ts'

function parameterText(code: string, locale: ConversationState['locale']): string {
  const { parameterQuestion } = advisorPhrases(locale)
  const parameter = findParameter(code)
  const label = parameterLabel(code, locale)
  if (parameter?.kind === 'boolean') return parameterQuestion.yesNo(label)
  if (parameter?.kind !== 'number') return parameterQuestion.which(label)
  return parameter.prefer === 'higher' ? parameterQuestion.atLeast(label) : parameterQuestion.atMost(label)
}

function consentQuestion(state: ConversationState): AdvisorQuestion {
  const { locale } = state
  const phrases = advisorPhrases(locale)
  const contact = typedContact(state)
  const parts = [contact?.name, contact?.company, contact?.email, contact?.phone]
  const country = contact === undefined ? undefined : countryName(contact.country, locale)
  return {
    field: 'consent',
    text: phrases.consentQuestion([...parts, country].filter((it) => it !== undefined).join(', ')),
    why: phrases.consentWhy,
    choices: ['consent:yes', 'consent:no'].map((code) => nextChoice(code, locale)),
  }
}

/** A question as the buyer reads it: what, why, and what can be answered. */
export function presentQuestion(field: string, state: ConversationState, index: CatalogueIndex): AdvisorQuestion {
  const { locale, unitSystem } = state
  if (field === 'consent') return consentQuestion(state)
  const phrases = advisorPhrases(locale)
  const isOwn = field in phrases.question
  const { positions } = survey(index, state.facts)
  return {
    field,
    text: isOwn ? phrases.question[field as AskedField] : parameterText(field, locale),
    why: isOwn ? phrases.why[field as AskedField] : ontologyWords(locale).parameters[field as ParameterCode].help,
    choices: questionChoices(field, index, positions, { locale, unitSystem }),
  }
}
