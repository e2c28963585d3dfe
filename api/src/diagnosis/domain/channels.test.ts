import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTIONS, attribute, channelFigures } from './channels.ts'
import { dealFact } from './testing/deal-fact.ts'

describe('attribution', () => {
  it('gives first and last contact what they are due', () => {
    const journey = ['linkedin', 'organic_search', 'mailing', 'referral']
    expect([...attribute(journey, 'first')]).toEqual([['linkedin', 1]])
    expect([...attribute(journey, 'last')]).toEqual([['referral', 1]])
    expect(Object.fromEntries(attribute(journey, 'position'))).toEqual({
      linkedin: 0.4,
      referral: 0.4,
      organic_search: expect.closeTo(0.1, 12),
      mailing: expect.closeTo(0.1, 12),
    })
    expect([...attribute(['a', 'b'], 'position')]).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ])
  })

  it('always gives away exactly one deal, or none without a journey', () => {
    const journey = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 })
    fc.assert(
      fc.property(journey, fc.constantFrom(...ATTRIBUTIONS), (channels, attribution) => {
        const total = [...attribute(channels, attribution).values()].reduce((sum, share) => sum + share, 0)
        expect(total).toBeCloseTo(channels.length === 0 ? 0 : 1, 10)
      }),
    )
  })
})

describe('the figures of channels', () => {
  const won = (id: string, channel: string, dollars: number) =>
    dealFact({ id, channel, status: 'won', valueMinor: dollars * 100 })
  const deals = [
    won('1', 'linkedin', 1_000),
    won('2', 'linkedin', 3_000),
    dealFact({ id: '3', channel: 'linkedin', status: 'lost' }),
    dealFact({ id: '4', channel: 'trade_fair', status: 'lost' }),
  ]
  const inputs = [
    { channel: 'linkedin', newCustomers: 9, leads: 10, costMinor: 50_000 },
    { channel: 'trade_fair', newCustomers: 1, leads: 0, costMinor: 80_000 },
    { channel: 'direct', newCustomers: 2, leads: 2, costMinor: 0 },
  ]

  it('are cost per lead and per won deal, and the return', () => {
    const [linkedin, , fair] = channelFigures(inputs, deals, new Map(), true)
    expect(linkedin).toMatchObject({ channel: 'linkedin', decided: 3, won: 2, winRate: { value: 2 / 3 } })
    expect(linkedin?.cost).toEqual({
      total: { minor: 50_000, currency: 'USD' },
      perLead: { minor: 5_000, currency: 'USD' },
      perWon: { minor: 25_000, currency: 'USD' },
      return: 8,
    })
    expect(fair?.cost).toMatchObject({ perLead: null, perWon: null, return: 0 })
  })

  it('share a deal by the way its customer came', () => {
    const figures = channelFigures(inputs, deals, new Map([['2', ['linkedin', 'direct']]]), true)
    const of = (channel: string) => figures.find((one) => one.channel === channel)?.contribution
    expect(of('linkedin')?.first).toEqual({ deals: 2, value: { minor: 400_000, currency: 'USD' } })
    expect(of('direct')?.last).toEqual({ deals: 1, value: { minor: 300_000, currency: 'USD' } })
    expect(of('direct')?.position).toEqual({ deals: 0.5, value: { minor: 150_000, currency: 'USD' } })
  })

  it('say nothing of cost for a part of the house', () => {
    for (const { cost } of channelFigures(inputs, deals, new Map(), false)) expect(cost).toBeNull()
  })
})
