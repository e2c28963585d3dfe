import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, submitInquiry } from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { eventually } from '../../support/eventually.ts'
import { visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { type Posthog, startPosthog } from '../../support/posthog.ts'

const KEY = 'phc_of_the_tests'
let posthog: Posthog
beforeAll(async () => {
  posthog = await startPosthog()
})
afterAll(() => posthog.stop())

const taken = (id: string) => posthog.taken.filter(({ uuid }) => uuid === id)
const isTaken = (id: string) =>
  eventually(`PostHog has ${id}`, () => {
    const [first] = taken(id)
    return first
  })
/** Nothing that tells PostHog waits or runs. */
const nothingWaits = (house: House) =>
  eventually('the jobs are done', async () => {
    const waiting = `task_identifier IN ('forward_events', 'stitch_visitor')`
    return (await house.database.count('graphile_worker.jobs', waiting)) === 0
  })
/** The job that tells PostHog who a visitor is waits ten seconds for stragglers; the tests do not. */
const stitchNow = async (house: House, anonymousId: string) => {
  const key = `stitch:${anonymousId}`
  await house.database.rows('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1', [key])
  await house.database.rows(`SELECT pg_notify('jobs:insert', '')`)
}

describe('with a key', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse({ worker: 'inline', environment: { POSTHOG_KEY: KEY, POSTHOG_HOST: posthog.url } })
  })
  afterAll(() => house.close())

  it('an event goes to PostHog under its own id, time and visitor, and makes no person of them', async () => {
    const seen = event('visitor-ph-1', { event_type: 'page_view', locale: 'ja' })
    await report(visitor(house.api.url, 'visitor-ph-1'), seen)
    const { event: name, distinct_id, timestamp, properties } = await isTaken(seen.id)
    expect([name, distinct_id, timestamp]).toEqual(['$pageview', 'visitor-ph-1', seen.timestamp])
    expect(properties).toMatchObject({ sku: 'BP-80', locale: 'ja', source: 'site', $process_person_profile: false })
    expect([...posthog.keys]).toEqual([KEY])
  })

  it('each event of a batch goes once, also when the batch is reported again', async () => {
    const events = Array.from({ length: 40 }, () => event('visitor-ph-2'))
    const client = visitor(house.api.url, 'visitor-ph-2')
    expect((await report(client, { events })).body.accepted).toBe(40)
    expect((await report(client, { events })).body).toMatchObject({ accepted: 0, duplicates: 40 })
    await Promise.all(events.map(({ id }) => isTaken(id)))
    await nothingWaits(house)
    expect(events.map(({ id }) => taken(id).length)).toEqual(events.map(() => 1))
  })

  it('an event that PostHog turned away comes again, the same one, until it is taken', async () => {
    posthog.answerNext(500)
    const seen = event('visitor-ph-3')
    expect((await report(visitor(house.api.url, 'visitor-ph-3'), seen)).body.status).toBe('ok')
    expect(await isTaken(seen.id)).toMatchObject({ distinct_id: 'visitor-ph-3', timestamp: seen.timestamp })
    expect(posthog.turnedAway.map(({ uuid }) => uuid)).toEqual([seen.id])
    await nothingWaits(house)
    expect(taken(seen.id)).toHaveLength(1)
  })

  it('a visitor who gave a name is joined to the contact; the name itself stays here', async () => {
    const email = 'buyer@posthog-gears.example'
    const client = visitor(house.api.url, 'visitor-ph-4')
    const before = event('visitor-ph-4')
    await report(client, before)
    await isTaken(before.id)
    await submitInquiry(house, { email, company: 'Posthog Gears', name: 'Petra Hogg' }, 'visitor-ph-4')
    const { contactId, accountId } = await customerOf(house, email)
    await stitchNow(house, 'visitor-ph-4')
    const identified = await eventually('PostHog is told who it is', () =>
      posthog.taken.find((sent) => sent.event === '$identify' && sent.distinct_id === contactId),
    )
    expect(identified.properties).toMatchObject({ $anon_distinct_id: 'visitor-ph-4' })
    const after = event('visitor-ph-4')
    await report(client, after)
    expect(await isTaken(after.id)).toMatchObject({ distinct_id: contactId, properties: { account_id: accountId } })
    const everything = JSON.stringify([...posthog.taken, ...posthog.turnedAway])
    for (const secret of [email, 'Petra', 'Hogg', '80 Nm', '711 5550123']) expect(everything).not.toContain(secret)
  })

  it('of a visitor without consent nothing goes, whatever they do', async () => {
    const before = posthog.taken.length
    const unknown = visitor(house.api.url)
    const claimed = event('visitor-without-consent')
    for (const sent of [event(undefined), claimed]) {
      const { status, body } = await report(unknown, sent)
      expect([status, body.code]).toEqual(sent === claimed ? [403, 'EVENT.FORBIDDEN'] : [400, 'EVENT.INVALID'])
    }
    expect((await report(unknown, { events: [event(undefined), claimed] })).body).toMatchObject({ accepted: 0 })
    const email = 'buyer@quiet-gears.example'
    await submitInquiry(house, { email, company: 'Quiet Gears' })
    const { accountId } = await customerOf(house, email)
    expect(await house.database.count('event', 'account_id = $1 AND type = $2', [accountId, 'inquiry'])).toBe(1)
    // Something that is forwarded, reported later: by the time it is there, the others would be.
    const later = event('visitor-ph-5')
    await report(visitor(house.api.url, 'visitor-ph-5'), later)
    await isTaken(later.id)
    await nothingWaits(house)
    expect(posthog.taken.slice(before).map(({ uuid }) => uuid)).toEqual([later.id])
  })
})

describe('without a key', () => {
  it('nothing leaves the house, though the address is known', async () => {
    const house = await openHouse({ worker: 'inline', environment: { POSTHOG_HOST: posthog.url } })
    const before = posthog.taken.length + posthog.turnedAway.length
    const seen = event('visitor-ph-6')
    expect((await report(visitor(house.api.url, 'visitor-ph-6'), seen)).body.status).toBe('ok')
    await submitInquiry(house, { email: 'buyer@nokey-gears.example', company: 'No Key' }, 'visitor-ph-6')
    await stitchNow(house, 'visitor-ph-6')
    await nothingWaits(house)
    expect(await house.database.count('event', 'id = $1', [seen.id])).toBe(1)
    await house.close()
    expect(posthog.taken.length + posthog.turnedAway.length).toBe(before)
  })
})
