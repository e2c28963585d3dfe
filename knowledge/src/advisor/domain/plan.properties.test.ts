import { ADVISOR_STEPS, type AdvisorStep } from '@tradewind/schema/contracts/advisor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../selector/columns.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { anyReading } from '../testing/arbitraries.ts'
import { readingOf } from '../testing/understandings.ts'
import { afterEstimate, afterHandOff, afterQuote, afterUnavailable } from './after-outcome.ts'
import type { Move } from './moves.ts'
import { plan } from './plan.ts'
import type { Plan } from './plan-steps.ts'
import type { Reading } from './reading.ts'
import { blankState, type ConversationState, conversationState } from './state.ts'
import { advance, DIALOGUE_EVENTS, TRANSITIONS } from './steps.ts'

const index = buildIndex(DEMO_CATALOGUE)

interface Turned {
  readonly before: ConversationState
  readonly said: Reading
  readonly plan: Plan
  readonly moves: readonly Move[]
  readonly state: ConversationState
}

/** Carries out what has to be fetched, as a house that always delivers, or never. */
function settle(first: Plan, delivers: boolean): { state: ConversationState; moves: Move[]; events: Plan['events'] } {
  let { state, events } = first
  const queue = [...first.moves]
  const moves: Move[] = []
  while (queue.length > 0) {
    const move = queue.shift() as Move
    moves.push(move)
    const next =
      move.kind === 'estimate'
        ? delivers
          ? afterEstimate(state, true)
          : afterUnavailable(state)
        : move.kind === 'quote'
          ? delivers
            ? afterQuote(state, { number: 'Q-1', path: null, email: 'a@b.example' })
            : afterUnavailable(state)
          : move.kind === 'hand_off' && delivers
            ? afterHandOff(state, 'C-1')
            : undefined
    if (next === undefined) continue
    state = next.state
    events = [...events, ...next.events]
    queue.unshift(...next.moves)
  }
  return { state, moves, events }
}

function talk(readings: readonly Reading[], delivers = true): Turned[] {
  let state = blankState('en', 'metric')
  return readings.map((said) => {
    const before = state
    const first = plan(before, said, index)
    const { state: after, moves, events } = settle(first, delivers)
    state = after
    return { before, said, plan: { ...first, events }, moves, state: after }
  })
}

const anyTalk = fc.tuple(fc.array(anyReading, { minLength: 1, maxLength: 14 }), fc.boolean())
const runs = { numRuns: 150 }

describe('the state machine', () => {
  it('has a row for every step and leads nowhere else', () => {
    for (const step of ADVISOR_STEPS) {
      for (const target of Object.values(TRANSITIONS[step])) expect(ADVISOR_STEPS).toContain(target)
    }
  })

  it('reaches every step from the beginning', () => {
    const reached = new Set<AdvisorStep>(['industry'])
    for (const step of reached) {
      for (const event of DIALOGUE_EVENTS) {
        const next = advance(step, event)
        if (next !== undefined) reached.add(next)
      }
    }
    expect([...reached].sort()).toEqual([...ADVISOR_STEPS].sort())
  })

  it('quotes only after a contact was asked for or a price was told, and stays with a person', () => {
    for (const step of ADVISOR_STEPS) {
      const canQuote = step === 'quotation' || step === 'contact' || step === 'filed'
      expect(advance(step, 'quoted') !== undefined).toBe(canQuote)
    }
    expect(Object.keys(TRANSITIONS.handed_off)).toEqual(['handed_off'])
  })

  it('only does what the table allows, whatever is said', () => {
    fc.assert(
      fc.property(anyTalk, ([readings, delivers]) => {
        for (const { before, plan: done, state } of talk(readings, delivers)) {
          let step: AdvisorStep = before.step
          for (const event of done.events) {
            const next = advance(step, event)
            expect(next, `${event} in ${step}`).toBeDefined()
            step = next as AdvisorStep
          }
          expect(state.step).toBe(step)
        }
      }),
      runs,
    )
  })

  it('never asks the same thing twice, but for the question that still stands', () => {
    fc.assert(
      fc.property(anyTalk, ([readings, delivers]) => {
        const asked = new Set<string>()
        for (const { said, moves, before } of talk(readings, delivers)) {
          if (said.action?.kind === 'restart') asked.clear()
          // Who asks for a calculation again is asked for its figure again.
          if (said.action?.kind === 'calculate' || said.intents[0] === 'ask_calculation') {
            for (const field of ['tighteningsPerShift', 'toolsAtOnce', 'joint']) asked.delete(field)
          }
          for (const move of moves) {
            if (move.kind !== 'ask') continue
            for (const field of move.fields) {
              if (move.again) expect(before.open).toContain(field)
              else expect(asked.has(field), `${field} asked twice`).toBe(false)
              asked.add(field)
            }
          }
        }
      }),
      runs,
    )
  })

  it('asks for at most two things, and for nothing that is known', () => {
    fc.assert(
      fc.property(anyTalk, ([readings, delivers]) => {
        for (const { moves, state } of talk(readings, delivers)) {
          for (const move of moves) {
            if (move.kind !== 'ask') continue
            expect(move.fields.length).toBeLessThanOrEqual(2)
            const known = new Set(state.facts.requirements.map(({ parameter }) => parameter))
            if (!move.again) for (const field of move.fields) expect(known.has(field)).toBe(false)
          }
        }
      }),
      runs,
    )
  })

  it('always ends a turn with something to go on with', () => {
    const GOES_ON = [
      'ask',
      'next',
      'estimate',
      'ask_contact',
      'ask_consent',
      'quote',
      'hand_off',
      'quotation',
      'handed_off',
    ]
    fc.assert(
      fc.property(anyTalk, ([readings, delivers]) => {
        for (const { moves, state } of talk(readings, delivers)) {
          if (state.ended || state.step === 'handed_off') continue
          expect(
            moves.some(({ kind }) => GOES_ON.includes(kind)),
            JSON.stringify(moves),
          ).toBe(true)
        }
      }),
      runs,
    )
  })

  it('keeps a state that can be written down and read again', () => {
    fc.assert(
      fc.property(anyTalk, ([readings, delivers]) => {
        const last = talk(readings, delivers).at(-1)?.state as ConversationState
        const written = JSON.parse(JSON.stringify(last))
        expect(JSON.parse(JSON.stringify(conversationState.parse(written)))).toEqual(written)
      }),
      runs,
    )
  })

  it('gets a patient buyer who knows nothing to a recommendation within six turns', () => {
    const knowsNothing = readingOf({ intents: ['dont_know'] })
    let state = blankState('en', 'metric')
    let turns = 0
    for (let said = readingOf({ intents: ['find_product'] }); state.shown.length === 0 && turns < 20; turns += 1) {
      state = plan(state, { ...said, unknown: state.open }, index).state
      said = knowsNothing
    }
    expect(turns).toBeLessThanOrEqual(6)
    expect(state.shown.length).toBeGreaterThan(0)
  })

  it('asks for the contact once, unless the buyer asks for a quotation or a person again', () => {
    fc.assert(
      fc.property(anyTalk, ([readings, delivers]) => {
        let before: Turned | undefined
        for (const turn of talk(readings, delivers)) {
          const asks = turn.moves.some(({ kind }) => kind === 'ask_contact')
          const askedBefore =
            (before?.state.contactAsked.quotation ?? 0) + (before?.state.contactAsked.hand_off ?? 0) > 0
          if (asks && askedBefore) {
            const { intents, action, typedContact, contact } = turn.said
            const wants =
              intents.some((it) => ['request_quote', 'talk_to_person', 'confirm'].includes(it)) ||
              ['quote', 'person', 'consent'].includes(action?.kind ?? '') ||
              Object.keys(typedContact).length > 0 ||
              contact !== undefined ||
              // Asked for in an earlier turn, before there was anything to quote.
              turn.before.wantsQuote
            expect(wants, JSON.stringify(turn.said)).toBe(true)
          }
          before = turn
        }
      }),
      runs,
    )
  })
})
