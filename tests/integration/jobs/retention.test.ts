import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileTalk, question, turn } from '../../support/conversations.ts'
import { customerOf, submitInquiry } from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { eventually } from '../../support/eventually.ts'
import { visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline', products: ['BP-80'] })
})
afterAll(() => house.close())

const monthsAgo = (months: number): string => {
  const day = new Date()
  day.setUTCMonth(day.getUTCMonth() - months)
  return day.toISOString()
}

/** A customer we know, and the id of their browser. */
async function known(): Promise<{ email: string; anonymousId: string }> {
  const anonymousId = randomUUID()
  const email = `ana-${anonymousId.slice(0, 8)}@plant-${anonymousId.slice(0, 8)}.example`
  await submitInquiry(house, { email, company: `Plant ${anonymousId.slice(0, 8)}` }, anonymousId)
  return { email, anonymousId }
}

/** Runs the job now and waits until it has ended. */
async function forget(): Promise<void> {
  const { id } = await house.database.row<{ id: string }>(
    `SELECT id FROM graphile_worker.add_job('retention', '{}', max_attempts => 1)`,
  )
  await eventually(
    'the job has ended',
    async () => (await house.database.count('graphile_worker._private_jobs', 'id = $1', [id])) === 0,
  )
}

describe('visits', () => {
  const context = {
    path: '/en/products/bp-80',
    sku: 'BP-80',
    title: 'BP-80',
    referrer: 'https://search.example/find?q=ana+lopez',
    campaign: 'spring',
  }
  const rowOf = (id: string) =>
    house.database.rows<Record<string, unknown>>(
      'SELECT anonymous_id, contact_id, account_id, value, context, type FROM event WHERE id = $1',
      [id],
    )

  it('of nobody we know are deleted after thirteen months, with their count', async () => {
    const stranger = randomUUID()
    const old = event(stranger, { timestamp: monthsAgo(14), context })
    const young = event(stranger, { timestamp: monthsAgo(12), context })
    await report(visitor(house.api.url, stranger), { events: [old, young] })
    await forget()
    expect(await rowOf(old.id)).toEqual([])
    expect(await rowOf(young.id)).toMatchObject([{ anonymous_id: stranger, context }])
    const { n } = await house.database.row<{ n: number }>(
      `SELECT coalesce(sum(count), 0)::int AS n FROM (SELECT day, count FROM event_count_total UNION ALL SELECT day, count FROM event_count_change) c
       WHERE day < $1::date`,
      [monthsAgo(13)],
    )
    expect(n).toBe(0)
  })

  it('of a customer keep day and product, and lose the person', async () => {
    const { email, anonymousId } = await known()
    const { accountId } = await customerOf(house, email)
    const old = event(anonymousId, { timestamp: monthsAgo(14), context, value: { text: 'for Ana López' } })
    const young = event(anonymousId, { timestamp: monthsAgo(1), context })
    await report(visitor(house.api.url, anonymousId), { events: [old, young] })
    expect(await rowOf(old.id)).toMatchObject([{ anonymous_id: anonymousId, account_id: accountId }])
    await forget()
    expect(await rowOf(old.id)).toEqual([
      {
        type: 'product_view',
        anonymous_id: null,
        contact_id: null,
        account_id: accountId,
        value: null,
        context: { sku: 'BP-80', campaign: 'spring', referrer: 'https://search.example' },
      },
    ])
    expect(await rowOf(young.id)).toMatchObject([{ anonymous_id: anonymousId, context }])
    const told = await house.database.rows<{ source_id: string }>(
      `SELECT source_id FROM timeline_entry WHERE account_id = $1 AND kind = 'event'`,
      [accountId],
    )
    expect(told.map(({ source_id }) => source_id)).toEqual([young.id])
    // Nothing is left to do, and a second run does nothing.
    await forget()
    expect(await rowOf(young.id)).toHaveLength(1)
  })

  it('are forgotten to the last one, however many there are', async () => {
    await house.database.rows(
      `INSERT INTO event (id, type, anonymous_id, occurred_at, source)
       SELECT gen_random_uuid(), 'page_view', 'visitor-' || n, $1::timestamptz + n * interval '1 second', 'site' FROM generate_series(1, 4500) n`,
      [monthsAgo(20)],
    )
    await forget()
    expect(await house.database.count('event', `source = 'site' AND occurred_at < $1`, [monthsAgo(15)])).toBe(0)
  })

  it('cannot be changed by anybody else', async () => {
    const own = event(randomUUID())
    await report(visitor(house.api.url, String(own.anonymous_id)), own)
    await expect(house.database.rows('UPDATE event SET context = $2 WHERE id = $1', [own.id, '{}'])).rejects.toThrow(
      'an event is never changed',
    )
    await house.database.rows(`BEGIN; SET LOCAL tradewind.retention = 'on'; COMMIT`)
    await expect(
      house.database.rows('UPDATE event SET anonymous_id = $2 WHERE id = $1', [own.id, 'somebody-else']),
    ).rejects.toThrow('an event is never changed')
    await expect(
      house.database.rows(
        `DO $$ BEGIN PERFORM set_config('tradewind.retention', 'on', true); UPDATE event SET type = 'click'; END $$`,
      ),
    ).rejects.toThrow('an event is never changed')
  })
})

describe('talks', () => {
  const exists = (id: string) => house.database.count('conversation', 'id = $1', [id])
  /** As if it had been said then. */
  const moved = (id: string, months: number) =>
    house.database.rows('UPDATE conversation SET started_at = $2, last_turn_at = $2 WHERE id = $1', [
      id,
      monthsAgo(months),
    ])

  it('go with all that was said, noted and asked, twenty-four months after the last word', async () => {
    const words = [turn(0, 'We build gearboxes'), question(1, `Is xylophor allowed in it?`, 'unknown')]
    const [old, young] = [await fileTalk(house, words), await fileTalk(house, words)]
    const { id: turnId } = await house.database.row<{ id: string }>(
      'SELECT id FROM conversation_turn WHERE conversation_id = $1 AND position = 1',
      [old],
    )
    const { id: userId } = await house.database.row<{ id: string }>('SELECT id FROM "user" LIMIT 1')
    await house.database.rows(
      `INSERT INTO conversation_label (id, conversation_id, label, user_id) VALUES (gen_random_uuid(), $1, 'hot', $2)`,
      [old, userId],
    )
    await house.database.rows(
      `INSERT INTO turn_feedback (id, turn_row_id, user_id, verdict, at) VALUES (gen_random_uuid(), $1, $2, 'down', now())`,
      [turnId, userId],
    )
    await eventually(
      'both questions are sorted',
      async () => (await house.database.count('unanswered_question', 'cluster_id IS NOT NULL')) === 2,
    )
    await moved(old, 25)
    await moved(young, 23)
    await forget()
    expect([await exists(old), await exists(young)]).toEqual([0, 1])
    expect(await house.database.count('conversation_turn')).toBe(2)
    expect(await house.database.count('conversation_label')).toBe(0)
    expect(await house.database.count('turn_feedback')).toBe(0)
    expect(await house.database.count('unanswered_question')).toBe(1)
    expect(await house.database.count('question_cluster')).toBe(1)
  })

  it('of a customer wait for the last contact of any kind, and leave the timeline with them', async () => {
    const { email, anonymousId } = await known()
    const { accountId } = await customerOf(house, email)
    const talk = await fileTalk(house, [turn(0, 'Once more')], { anonymousId })
    await house.database.rows('UPDATE conversation SET account_id = $2 WHERE id = $1', [talk, accountId])
    await house.database.rows(
      `INSERT INTO timeline_entry (id, account_id, kind, action, source_id, data, occurred_at)
       VALUES (gen_random_uuid(), $1::uuid, 'conversation', 'advisor_talk', $2::text || ':then', jsonb_build_object('conversationId', $2::text, 'text', 'Once more'), $3)`,
      [accountId, talk, monthsAgo(25)],
    )
    await moved(talk, 25)
    await forget()
    expect(await exists(talk)).toBe(1)
    await house.database.rows('UPDATE account SET last_activity_at = $2 WHERE id = $1', [accountId, monthsAgo(25)])
    await forget()
    expect(await exists(talk)).toBe(0)
    expect(
      await house.database.count('timeline_entry', `kind = 'conversation' AND data ->> 'conversationId' = $1`, [talk]),
    ).toBe(0)
  })

  it('cannot be deleted by anybody else', async () => {
    const id = await fileTalk(house, [turn(0, 'Stays')])
    await expect(house.database.rows('DELETE FROM conversation_turn WHERE conversation_id = $1', [id])).rejects.toThrow(
      'never changed',
    )
  })
})
