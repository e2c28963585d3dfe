import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import { NOTHING_UNDERSTOOD, type Understanding } from '@tradewind/schema/contracts/understanding'
import { describe, expect, it } from 'vitest'
import { readFacts, withTurn } from './conversation-facts.ts'

const at = { span: { start: 0, end: 1, text: 'x' }, confidence: 1 }
const said = (changes: Partial<Understanding>): Partial<FiledTurn> => ({
  understanding: { ...NOTHING_UNDERSTOOD, ...changes },
})
const after = (...turns: readonly Partial<FiledTurn>[]) =>
  turns.reduce((facts, turn) => withTurn(facts, { events: [], ...turn } as FiledTurn), readFacts({}))
const torque = (changes: object) => ({ ...at, parameter: 'torque', negated: false, ...changes })

describe('the facts of a talk', () => {
  it('are the latest word on each thing, and keep what was not talked about again', () => {
    const facts = after(
      said({
        quantity: { ...at, value: 4 },
        country: { ...at, code: 'MX' },
        parameters: [torque({ min: 120, unit: 'Nm' })],
      }),
      said({ parameters: [torque({ min: 80, unit: 'Nm' })] }),
      {},
    )
    expect(facts).toMatchObject({ quantity: 4, country: 'MX', parameters: [{ code: 'torque', min: 80, unit: 'Nm' }] })
  })

  it('are in the parameter’s own unit where it is known', () => {
    const feet = torque({ min: 15, max: 60, unit: 'ft-lb', normalized: { min: 20.3, max: 81.3, unit: 'Nm' } })
    expect(after(said({ parameters: [feet] })).parameters).toEqual([
      { code: 'torque', min: 20.3, max: 81.3, unit: 'Nm' },
    ])
  })

  it('leave out what the buyer rules out, and drop what was said before about it', () => {
    const certificate = (negated: boolean) => ({ ...at, code: 'ce', negated })
    const facts = after(
      said({ parameters: [torque({ min: 80 })], industry: [{ ...at, code: 'rail', negated: true }] }),
      said({ parameters: [torque({ negated: true })], certificates: [certificate(true)] }),
    )
    expect(facts).toMatchObject({ parameters: [], certificates: [] })
    expect(facts.industry).toBeUndefined()
  })

  it('take the upper end of a number of pieces', () => {
    expect(after(said({ quantity: { ...at, value: 5, max: 10 } })).quantity).toBe(10)
  })

  it('carry the advisor’s latest summary along', () => {
    const done = (text: string): Partial<FiledTurn> => ({
      events: [
        {
          type: 'done',
          step: 'need',
          locale: 'en',
          facts: [{ field: 'industry', label: 'Industry', text }],
          by: 'rules',
          milliseconds: 1,
        },
      ],
    })
    expect(after(done('Rail'), done('Energy'), {}).summary).toEqual([
      { field: 'industry', label: 'Industry', text: 'Energy' },
    ])
  })
})
