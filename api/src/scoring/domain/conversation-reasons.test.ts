import { describe, expect, it } from 'vitest'
import { whatWasSaid } from './conversation-reasons.ts'
import type { GradeInput } from './grading.ts'

type Said = NonNullable<GradeInput['conversation']>
const nothing: Said = { parameters: [], certificates: [], skus: [], named: [] }
const points = (said: Partial<Said>) =>
  Object.fromEntries(whatWasSaid({ ...nothing, ...said }).map((reason) => [reason.code, reason.points]))

describe('what a buyer told the advisor', () => {
  it('counts nothing when there was no talk, or nothing was said in it', () => {
    expect(whatWasSaid(null)).toEqual([])
    expect(points({})).toEqual({})
  })

  it('counts each thing once, with its own points', () => {
    expect(
      points({
        industry: 'automotive',
        quantity: 6,
        budget: { amount: 9000, currency: 'EUR', per: 'total' },
        deadline: { days: 30 },
        parameters: [{ code: 'torqueRange', min: 80 }],
      }),
    ).toEqual({ talk_industry: 3, talk_parameters: 2, talk_quantity: 5, talk_budget: 6, talk_deadline: 4 })
  })

  it.each([
    [1, 2],
    [4, 2],
    [5, 5],
    [19, 5],
    [20, 8],
    [500, 8],
  ])('%i pieces are worth %i', (quantity, worth) => {
    expect(points({ quantity })).toEqual({ talk_quantity: worth })
  })

  it('does not grow without end with the number of parameters', () => {
    const parameters = Array.from({ length: 12 }, (_, n) => ({ code: `p${n}` }))
    expect(points({ parameters })).toEqual({ talk_parameters: 8 })
  })

  it('counts what was chosen like what was said, and neither twice', () => {
    const parameters = [{ code: 'torqueRange', min: 80 }]
    expect(points({ parameters, named: ['torqueRange', 'weight', 'industry', 'contact'] })).toEqual({
      talk_industry: 3,
      talk_parameters: 4,
    })
  })
})
