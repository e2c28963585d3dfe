import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../selector/columns.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { readingOf, torque } from '../testing/understandings.ts'
import { afterEstimate } from './after-outcome.ts'
import type { Move } from './moves.ts'
import { plan } from './plan.ts'
import { readChoice } from './read-choice.ts'
import type { Reading } from './reading.ts'
import { blankState, type ConversationState } from './state.ts'

const index = buildIndex(DEMO_CATALOGUE)
const start = (): ConversationState => blankState('en', 'metric')

const turn = (state: ConversationState, said: Partial<Reading>) => plan(state, readingOf(said), index)
const press = (state: ConversationState, code: string) => plan(state, readChoice(code) as Reading, index)
const kinds = (moves: readonly Move[]) => moves.map(({ kind }) => kind)
const asked = (moves: readonly Move[]) => moves.flatMap((move) => (move.kind === 'ask' ? move.fields : []))
const recommended = (moves: readonly Move[]) => moves.flatMap((move) => (move.kind === 'recommend' ? move.skus : []))

describe('plan', () => {
  it('asks a vague buyer for trade and job', () => {
    const { moves, state } = turn(start(), { intents: ['find_product'] })
    expect(asked(moves)).toEqual(['industry', 'application'])
    expect(state.step).toBe('industry')
  })

  it('gets a vague buyer to an estimate in five turns, and to a quotation in seven', () => {
    let { state, moves } = turn(start(), { intents: ['find_product'] })
    ;({ state, moves } = turn(state, { facts: { industry: 'automotive', application: 'wheel-bolts' } }))
    expect(asked(moves)).toEqual(['torqueRange', 'category'])
    ;({ state, moves } = turn(state, {
      facts: { joint: { thread: 'M12', strengthClass: '8.8' }, category: 'battery-pulse-tools' },
    }))
    expect(recommended(moves)[0]).toBe('BP-110')
    expect(asked(moves)).toEqual(['quantity', 'country'])
    expect(state.step).toBe('recommendation')
    ;({ state, moves } = turn(state, { facts: { quantity: 4, country: 'MX' } }))
    expect(kinds(moves)).toContain('estimate')
    expect(state.step).toBe('quotation')
    ;({ state, moves } = turn(state, { intents: ['confirm'] }))
    expect(kinds(moves)).toEqual(['ask_contact'])
    expect(state.step).toBe('contact')
    ;({ state, moves } = turn(state, { contact: { name: 'Ana', email: 'ana@taller.example', country: 'MX' } }))
    expect(kinds(moves)).toEqual(['quote'])
    expect(state.turns).toBe(6)
  })

  it('recommends at once what is named, and prices it when quantity and country are said', () => {
    const { moves, state } = turn(start(), {
      skus: ['BP-80'],
      facts: { quantity: 6, country: 'DE' },
      intents: ['request_quote'],
    })
    expect(recommended(moves)).toEqual(['BP-80'])
    expect(kinds(moves)).toContain('estimate')
    expect(state.wantsQuote).toBe(true)
  })

  it('never asks again for what the buyer does not know, but goes on with the usual screw', () => {
    let { state, moves } = turn(start(), { facts: { application: 'wheel-bolts' }, intents: ['find_product'] })
    expect(asked(moves)).toContain('torqueRange')
    ;({ state, moves } = turn(state, { intents: ['dont_know'], unknown: ['torqueRange'] }))
    expect(asked(moves)).toContain('joint')
    ;({ state, moves } = turn(state, { intents: ['dont_know'], unknown: ['joint'] }))
    expect(moves).toContainEqual({ kind: 'assumed', field: 'joint' })
    expect(state.facts.joint).toMatchObject({ thread: 'M12', strengthClass: '10.9' })
    expect(state.assumed).toEqual(['joint'])
  })

  it('replaces a value and says how the result changed', () => {
    let { state, moves } = turn(start(), { requirements: [torque(60)], facts: { category: 'battery-pulse-tools' } })
    ;({ state, moves } = turn(state, { requirements: [torque(120)], intents: ['correct'] }))
    const noted = moves.find((move) => move.kind === 'noted')
    expect(noted).toMatchObject({ changes: [{ field: 'torqueRange', kind: 'replaced' }], fittingNow: 2 })
    expect(recommended(moves)[0]).toBe('BP-150')
    expect(state.facts.requirements).toEqual([torque(120)])
  })

  it('says what would have to give when nothing fits, and takes the way out', () => {
    let { state, moves } = turn(start(), { requirements: [torque(3000)], facts: { category: 'torque-wrenches' } })
    const nothing = moves.find((move) => move.kind === 'nothing_fits')
    expect(nothing?.kind === 'nothing_fits' && nothing.relaxations.length).toBeGreaterThan(0)
    expect(state.step).toBe('details')
    ;({ state, moves } = press(state, 'relax:0'))
    expect(recommended(moves)).toContain('TW-1000D')
  })

  it('answers a question beside the thread and stands by the open question', () => {
    let { state, moves } = turn(start(), { requirements: [torque(30)] })
    const open = state.open
    ;({ state, moves } = turn(state, { intents: ['ask_question'] }))
    expect(kinds(moves)).toEqual(['answer', 'ask'])
    expect(asked(moves)).toEqual(open)
    expect(state.facts.requirements).toEqual([torque(30)])
  })

  it('does not take a question about a product for a wish', () => {
    const shown = turn(start(), { skus: ['BP-80'] }).state
    const { state } = turn(shown, { intents: ['ask_question'], skus: ['BP-80'], requirements: [torque(500)] })
    expect(state.facts.requirements).toEqual([])
  })

  it('answers what is asked of a product named, and shows it when it is only named', () => {
    const asks = { intents: ['ask_question', 'find_product'] as const, skus: ['BP-80'] }
    expect(kinds(turn(start(), { ...asks, isAsked: true }).moves)[0]).toBe('answer')
    expect(recommended(turn(start(), asks).moves)).toEqual(['BP-80'])
  })

  it('stays calm twice and then ends the talk', () => {
    let { state } = turn(start(), { intents: ['abuse'] })
    ;({ state } = turn(state, { intents: ['abuse'] }))
    expect(state.ended).toBe(false)
    const third = turn(state, { intents: ['abuse'] })
    expect(third.state.ended).toBe(true)
    expect(turn(third.state, { intents: ['find_product'] }).moves).toEqual([{ kind: 'say', what: 'ended' }])
  })

  it('hands over from anywhere, without a contact when the buyer gives none', () => {
    let { state, moves } = turn(start(), { intents: ['talk_to_person'] })
    expect(moves).toEqual([{ kind: 'ask_contact', purpose: 'hand_off' }])
    ;({ state, moves } = press(state, 'decline_contact'))
    expect(kinds(moves)).toEqual(['hand_off'])
  })

  it('asks only for consent when the contact was typed', () => {
    let { state, moves } = turn(start(), { skus: ['BP-80'], facts: { quantity: 2, country: 'DE' } })
    ;({ state } = afterEstimate(state, true))
    ;({ state, moves } = turn(state, {
      intents: ['request_quote'],
      typedContact: { name: 'Jo Berg', email: 'jo@berg.example' },
    }))
    expect(kinds(moves)).toEqual(['ask_consent'])
    ;({ state, moves } = turn(state, { intents: ['confirm'] }))
    expect(kinds(moves)).toEqual(['quote'])
    expect(state.contact).toEqual({ name: 'Jo Berg', email: 'jo@berg.example', country: 'DE' })
  })

  it('asks for the figure a calculation lacks, then makes it and comes back', () => {
    let { state, moves } = turn(start(), { skus: ['BP-80'] })
    ;({ state, moves } = press(state, 'calculate:battery-per-shift'))
    expect(asked(moves)).toEqual(['tighteningsPerShift'])
    ;({ state, moves } = turn(state, { facts: { tighteningsPerShift: 2000 } }))
    expect(kinds(moves)).toContain('calculate')
    expect(state.step).toBe('calculation')
  })

  it('leaves sensors and accessories out of what tightens, and shows a kind each when none is preferred', () => {
    let { state, moves } = turn(start(), { requirements: [torque(30)], facts: { application: 'electronics' } })
    while (recommended(moves).length === 0) ({ state, moves } = turn(state, { removed: state.open }))
    const families = recommended(moves).map((sku) => sku.slice(0, 2))
    expect(new Set(families).size).toBe(3)
    expect(families.every((family) => ['BP', 'DN', 'AP', 'TW'].includes(family))).toBe(true)
  })

  it('shows the cheapest when nothing stays within the budget', () => {
    const budget = { amount: 100, currency: 'USD', per: 'unit' } as const
    const { moves } = turn(start(), { requirements: [torque(60)], facts: { category: 'battery-pulse-tools', budget } })
    expect(moves).toContainEqual({ kind: 'say', what: 'over_budget' })
    expect(recommended(moves)[0]).toBe('BP-60')
  })

  it('says so when everything was turned down', () => {
    const { moves } = turn(start(), {
      requirements: [torque(190)],
      facts: { category: 'battery-pulse-tools' },
      unwanted: ['BP-200'],
    })
    expect(kinds(moves).some((kind) => kind === 'nothing_fits') || moves.some((move) => move.kind === 'say')).toBe(true)
    expect(recommended(moves)).toEqual([])
  })

  it('takes "like this but lighter" as a limit', () => {
    const { state } = turn(start(), { skus: ['BP-110'] })
    const lighter = turn(state, { wishes: [{ parameter: 'weight', direction: 'lower' }] })
    expect(lighter.state.facts.requirements).toMatchObject([{ kind: 'atMost', parameter: 'weight', value: 1.96 }])
  })
})
