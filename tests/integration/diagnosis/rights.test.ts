import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalId } from '../../support/global-id.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { PEOPLE, type PersonName } from '../../support/people.ts'
import { type Stop, writeCustomers } from '../metrics/world.ts'

const DAY_MS = 86_400_000
const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS)
const OWNERS = ['salesWest', 'otherSalesWest', 'salesEast', null] as const
type Owner = (typeof OWNERS)[number]

/** Whose customers a person may see. */
const SEES: readonly (readonly [PersonName, readonly Owner[]])[] = [
  ['admin', OWNERS],
  ['executive', OWNERS],
  ['leadWest', ['salesWest', 'otherSalesWest', null]],
  ['leadEast', ['salesEast', null]],
  ['salesWest', ['salesWest']],
  ['salesEast', ['salesEast']],
]
/** Deals stuck in First touch, per owner; each owner another number, so that a wrong sum shows. */
const STUCK: Readonly<Record<string, number>> = { salesWest: 3, otherSalesWest: 5, salesEast: 7, '': 11 }
const stuckOf = (owner: Owner): number => STUCK[owner ?? ''] ?? 0

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.database.rows('DELETE FROM account')
  const lead = (days: number): Stop => ({ stage: 'lead', at: ago(days) })
  const standing: readonly Stop[] = [lead(40), { stage: 'first_touch', at: ago(20) }]
  const won: readonly Stop[] = [lead(60), { stage: 'decision', at: ago(50) }, { stage: 'won', at: ago(30) }]
  await writeCustomers(
    house,
    OWNERS.flatMap((owner) => [
      ...Array.from({ length: stuckOf(owner) }, () => ({
        // A customer without a limit on its own: only the deal is stuck.
        stops: [{ stage: 'won' as const, at: ago(2) }],
        owner,
        channel: 'linkedin',
        industry: 'automotive',
        deals: [{ stops: standing, usd: 1_000 }],
      })),
      {
        stops: [{ stage: 'won' as const, at: ago(2) }],
        owner,
        channel: 'linkedin',
        industry: 'automotive',
        deals: Array.from({ length: 15 }, () => ({ stops: won, usd: 500 })),
      },
    ]),
  )
  await house.database.rows('UPDATE stage SET max_days = NULL')
  await house.database.rows(
    `INSERT INTO channel_cost (channel, month, amount_usd) VALUES ('linkedin', date_trunc('month', now())::date, 100)`,
  )
})
afterAll(() => house.close())

const scope = { unit: 'deal', counting: 'snapshot', from: ago(300).toISOString(), to: ago(-1).toISOString() }
const BLOCKERS = `query($ownerId: ID, $teamId: ID, $first: Int! = 100) { blockers(ownerId: $ownerId, teamId: $teamId, first: $first, code: stuck_in_stage) {
  __typename ... on Failure { code } ... on BlockersSuccess { data { stuck value { amount } byOwner { label stuck }
    blockers { code accountName opportunityId ownerName days reason action } } } } }`
const FIGURES = `query($scope: MetricScope!) {
  industryWinRates(scope: $scope) { ... on IndustryWinRatesSuccess { data { industry decided won } } }
  channelContribution(scope: $scope) { ... on ChannelContributionSuccess { data { channel won newCustomers cost { total { amount } } } } }
  touchpointLift(scope: $scope) { ... on TouchpointLiftSuccess { data { touchpoint withTouch { cases } } } }
  benchmarks(scope: $scope) { ... on BenchmarksSuccess { data { code cases } } }
  coaching(scope: $scope) { ... on CoachingSuccess { data { people { userName } } } } }`

describe.each(SEES)('%s', (person, owners) => {
  it('is told what is stuck of the customers that person may see', async () => {
    const { blockers } = await (await house.as(person)).ask(BLOCKERS)
    const stuck = owners.reduce((sum, owner) => sum + stuckOf(owner), 0)
    expect([blockers.data.stuck, Number(blockers.data.value.amount)]).toEqual([stuck, stuck * 1_000])
    expect(blockers.data.blockers.length).toBe(stuck)
    expect(new Set(blockers.data.byOwner.map((one: Answer) => one.stuck))).toEqual(new Set(owners.map(stuckOf)))
    expect(blockers.data.blockers[0].reason.en).toBe('In First touch for 20 days (limit: 5 days)')
  })

  it('is told figures of these customers alone', async () => {
    const answer = await (await house.as(person)).ask(FIGURES, { scope })
    const won = 15 * owners.length
    expect(answer.industryWinRates.data).toEqual([{ industry: 'automotive', decided: won, won }])
    const [channel] = answer.channelContribution.data
    expect(channel.won).toBe(won)
    const whole = person === 'admin' || person === 'executive'
    expect(channel.cost === null).toBe(!whole)
    expect(answer.benchmarks.data.find(({ code }: Answer) => code === 'closing_rate').cases).toBe(won)
  })

  it('is coached by own figures, the team’s or all', async () => {
    const { coaching } = await (await house.as(person)).ask(FIGURES, { scope })
    const names = new Set(coaching.data.people.map(({ userName }: Answer) => userName))
    const people = owners.filter((owner) => owner !== null)
    const { rows } = await house.database.pool.query('SELECT name FROM "user" WHERE email = ANY($1)', [
      people.map((owner) => PEOPLE[owner]),
    ])
    expect(names).toEqual(new Set(rows.map(({ name }: { name: string }) => name)))
  })

  it('finds nothing of others by a filter', async () => {
    for (const owner of OWNERS) {
      if (owner === null) continue
      const { id } = await house.database.row<{ id: string }>('SELECT id FROM "user" WHERE email = $1', [PEOPLE[owner]])
      const { blockers } = await (await house.as(person)).ask(BLOCKERS, { ownerId: globalId('User', id) })
      expect([owner, blockers.data.stuck]).toEqual([owner, owners.includes(owner) ? stuckOf(owner) : 0])
    }
  })
})

describe('the limits of the house', () => {
  const CHANGE = `mutation($limits: BlockerLimitsInput!) { changeBlockerLimits(limits: $limits) {
    __typename ... on Failure { code } ... on ValidationFailure { fields { path } } ... on ChangeBlockerLimitsSuccess { data { firstTouchDays } } } }`
  const limits = {
    firstTouchDays: 30,
    decisionDays: 7,
    quoteAnswerDays: 7,
    followUpDays: 7,
    documentDays: 5,
    fewestDocumentReads: 2,
  }
  const change = async (person: PersonName, changes: object = {}) =>
    (await (await house.as(person)).ask(CHANGE, { limits: { ...limits, ...changes } })).changeBlockerLimits

  it.each(['salesWest', 'leadWest', 'marketer'] as const)('are not changed by %s', async (person) => {
    expect(await change(person)).toMatchObject({ __typename: 'ForbiddenFailure', code: 'ACCESS.FORBIDDEN' })
  })

  it.each([
    ['no days', { firstTouchDays: 0 }, ['limits', 'firstTouchDays']],
    ['years', { decisionDays: 4_000 }, ['limits', 'decisionDays']],
  ])('are refused with %s', async (_what, changes, path) => {
    expect(await change('executive', changes)).toMatchObject({
      __typename: 'ValidationFailure',
      fields: [{ path }],
    })
  })

  it('are changed by an executive, kept in the audit, and what is stuck goes by them', async () => {
    const director = await house.as('executive')
    expect((await director.ask(BLOCKERS)).blockers.data.stuck).toBeGreaterThan(0)
    expect(await change('executive')).toMatchObject({
      data: { firstTouchDays: 30 },
    })
    expect((await director.ask(BLOCKERS)).blockers.data.stuck).toBe(0)
    const { detail } = await house.database.row<{ detail: Answer }>(
      `SELECT detail FROM audit_entry WHERE action = 'blocker_limits_changed'`,
    )
    expect([detail.before.firstTouchDays, detail.after.firstTouchDays]).toEqual([5, 30])
    await change('executive', { firstTouchDays: 5 })
  })

  it('give way to the limit of a stage', async () => {
    const director = await house.as('executive')
    await house.database.rows(`UPDATE stage SET max_days = 25 WHERE code = 'first_touch'`)
    expect((await director.ask(BLOCKERS)).blockers.data.stuck).toBe(0)
    await house.database.rows(`UPDATE stage SET max_days = NULL`)
  })
})

it.each([0, -1, 501])('a list of %d is refused with a typed error', async (first) => {
  const { blockers } = await (await house.as('admin')).ask(BLOCKERS, { first })
  expect(blockers).toMatchObject({ __typename: 'ValidationFailure', code: 'INPUT.INVALID' })
})
