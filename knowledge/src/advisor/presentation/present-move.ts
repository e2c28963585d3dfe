import type { TurnEvent } from '@tradewind/schema/contracts/advisor'
import { formatNumber, isolate } from '@tradewind/schema/units'
import { presentCalculation } from '../../calculations/present-calculation.ts'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { joinWords } from '../../selector/presentation/audience.ts'
import { phrasesOf } from '../../selector/texts/index.ts'
import { inputsFor } from '../domain/calculation-inputs.ts'
import type { Move } from '../domain/moves.ts'
import { pricedSkus } from '../domain/price-facts.ts'
import type { ConversationState } from '../domain/state.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import { nextChoice } from './choices.ts'
import { jointText } from './fact-text.ts'
import { presentNoted } from './noted.ts'
import { own, type Paragraph } from './paragraph.ts'
import { presentQuestion } from './questions.ts'
import { presentRecommendation } from './recommendation.ts'
import { tradeOffText } from './trade-off.ts'

/** What the buyer gets to see of a move, in order: paragraphs go through the gate, events as they are. */
export type Shown = { readonly paragraph: Paragraph } | { readonly event: TurnEvent }

interface Scene {
  readonly before: ConversationState
  readonly after: ConversationState
  readonly index: CatalogueIndex
}

const said = (paragraph: Paragraph): Shown => ({ paragraph })

function presentAssumed({ after }: Scene, field: Extract<Move, { kind: 'assumed' }>['field']): Shown[] {
  const { locale, facts } = after
  const { assumed } = advisorPhrases(locale)
  if (field === 'quantity') return [said(own(assumed.quantity))]
  if (field === 'chosen') {
    const skus = pricedSkus(after)
    return [said(own(assumed.chosen(isolate(skus.join(', '), locale)), skus))]
  }
  const joint = facts.joint === undefined ? '' : jointText(facts.joint, locale)
  if (field === 'strengthClass') return [said(own(assumed.strengthClass(joint)))]
  const application = facts.application === undefined ? '' : phrasesOf(locale).application[facts.application]
  return [said(own(assumed.joint(joint, application)))]
}

function presentRecommend({ after, index }: Scene, { skus, fitting }: Extract<Move, { kind: 'recommend' }>): Shown[] {
  const { locale, facts } = after
  const phrases = advisorPhrases(locale)
  const recommended = presentRecommendation(index, facts, skus, after)
  if (recommended === undefined) return []
  const { recommendation, rows } = recommended
  const { products } = recommendation
  const [first, second] = products
  if (first === undefined) return []
  const isUnfit = first.fits.some(({ verdict, importance }) => importance === 'must' && verdict === 'misses')
  const format = (n: number): string => formatNumber(n, locale)
  const shownSkus = products.map(({ sku }) => sku)
  const intro = phrases.recommend(products.length, isUnfit ? 0 : fitting, isolate(first.sku, locale), format)
  return [
    said(own(intro, shownSkus)),
    { event: { type: 'recommendation', recommendation } },
    ...(second === undefined ? [] : [said(own(tradeOffText(first, second, rows, after), shownSkus))]),
  ]
}

function presentNothingFits({ after, index }: Scene, move: Extract<Move, { kind: 'nothing_fits' }>): Shown[] {
  const { locale, facts } = after
  const phrases = advisorPhrases(locale)
  const relaxations = move.relaxations.map(({ sentence }, n) => ({ choice: `relax:${n}`, text: sentence }))
  const near = move.near.flatMap((sku) => {
    const match = presentRecommendation(index, facts, [sku], after)?.recommendation.products[0]
    const missed = match?.fits.find(({ verdict, importance }) => importance === 'must' && verdict === 'misses')
    if (missed === undefined) return []
    return [{ choice: `pick:${sku}`, text: phrases.nearest(isolate(sku, locale), missed.reason) }]
  })
  const sentences = [...relaxations, ...near.slice(0, 1)]
  return [said(own(phrases.nothingFits)), { event: { type: 'relaxations', sentences } }]
}

function presentCompare({ after, index }: Scene, skus: readonly string[]): Shown[] {
  const { locale } = after
  const compared = presentRecommendation(index, after.facts, skus, after, true)
  if (compared === undefined) return []
  const { recommendation, rows } = compared
  const names = joinWords(
    recommendation.products.map(({ sku }) => isolate(sku, locale)),
    'conjunction',
    locale,
  )
  const [first, second] = recommendation.products
  return [
    said(own(advisorPhrases(locale).compared(names), skus)),
    { event: { type: 'recommendation', recommendation } },
    ...(first === undefined || second === undefined ? [] : [said(own(tradeOffText(first, second, rows, after), skus))]),
  ]
}

function presentAsk({ after, index }: Scene, { fields, again }: Extract<Move, { kind: 'ask' }>): Shown[] {
  const questions = fields.slice(0, 2).map((field) => presentQuestion(field, after, index))
  const lead = again ? [said(own(advisorPhrases(after.locale).again))] : []
  return [...lead, { event: { type: 'questions', questions } }]
}

function presentContact({ after }: Scene, purpose: Extract<Move, { kind: 'ask_contact' }>['purpose']): Shown[] {
  const { contact, country } = after.facts
  const known = { ...contact, ...(country === undefined ? {} : { country }) }
  const filled = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
  return [
    said(own(advisorPhrases(after.locale).askContact[purpose])),
    { event: { type: 'contact_form', purpose, known: filled } },
    { event: { type: 'next', choices: [nextChoice('decline_contact', after.locale)] } },
  ]
}

function presentCalculate({ after, index }: Scene, code: Extract<Move, { kind: 'calculate' }>['code']): Shown[] {
  const needed = inputsFor(code, after, index)
  if (!('inputs' in needed)) return []
  return [{ event: { type: 'calculation', calculation: presentCalculation(needed.inputs, after) } }]
}

/** What a move shows. Moves that have to be carried out first (a question, a price, a quotation) show nothing here. */
export function presentMove(scene: Scene, move: Move): readonly Shown[] {
  const { after } = scene
  const { locale } = after
  const phrases = advisorPhrases(locale)
  switch (move.kind) {
    case 'say':
      return [said(move.what === 'ended' ? own(phrases.ended(`/${locale}/contact`)) : own(phrases.say[move.what]))]
    case 'noted':
      return presentNoted(scene.before, after, move).map(said)
    case 'assumed':
      return presentAssumed(scene, move.field)
    case 'ask':
      return presentAsk(scene, move)
    case 'ask_consent':
      return presentAsk(scene, { kind: 'ask', fields: ['consent'], again: false })
    case 'recommend':
      return presentRecommend(scene, move)
    case 'nothing_fits':
      return presentNothingFits(scene, move)
    case 'compare':
      return presentCompare(scene, move.skus)
    case 'calculate':
      return presentCalculate(scene, move.code)
    case 'ask_contact':
      return presentContact(scene, move.purpose)
    case 'next':
      return [{ event: { type: 'next', choices: move.choices.map((code) => nextChoice(code, locale)) } }]
    case 'quotation':
      return [{ event: { type: 'quotation', quotation: move.quotation } }]
    case 'handed_off':
      return [{ event: { type: 'handed_off', reference: move.reference } }]
    case 'answer':
    case 'estimate':
    case 'quote':
    case 'hand_off':
      return []
  }
}
