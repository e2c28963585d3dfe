import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comment, notificationsOf } from '../../support/collaboration.ts'
import { assign, type Customer, customerOf, requestQuote, submitInquiry, userIdOf } from '../../support/customers.ts'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
let serial = 0
beforeAll(async () => {
  house = await openHouse({ products: ['BP-80'] })
})
afterAll(() => house.close())

/** Two customers with something of every kind, owned by the same sales person. */
async function twins(changes: object = {}): Promise<{ winner: Customer; loser: Customer }> {
  serial += 1
  const emails = [`a@gears${serial}.example`, `b@zahnrad${serial}.example`] as const
  for (const [index, email] of emails.entries()) {
    await submitInquiry(house, {
      email,
      company: `Weber ${serial}${index === 0 ? ' GmbH' : ' Ltd.'}`,
      phone: `+49 711 555${1000 + serial}`,
      ...changes,
    })
    await requestQuote(house, { email, company: 'Weber' })
  }
  const [winner, loser] = [await customerOf(house, emails[0]), await customerOf(house, emails[1])]
  for (const customer of [winner, loser]) {
    await assign(house, customer, 'salesWest')
    await comment(house, 'salesWest', customer.account, 'a remark')
    const log = 'mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename } }'
    const task = 'mutation($input: CreateTaskInput!) { createTask(input: $input) { __typename } }'
    const client = await house.as('salesWest')
    await client.ask(log, {
      input: { idempotencyKey: randomUUID(), accountId: customer.account, kind: 'call', outcome: 'reached' },
    })
    await client.ask(task, {
      input: {
        idempotencyKey: randomUUID(),
        accountId: customer.account,
        title: 'send the drawing',
        dueAt: '2026-12-01T09:00:00Z',
      },
    })
    await evaluate(customer)
  }
  return { winner, loser }
}

/** Jobs do not run in this house: the stage is evaluated as the job would. */
async function evaluate(customer: Customer): Promise<void> {
  const report = {
    customer_id: customer.accountId,
    event_type: 'x_visit',
    timestamp: new Date().toISOString(),
    source: 'test',
  }
  const answer = await (await house.as('admin')).fetch('/api/event/report', {
    method: 'POST',
    body: JSON.stringify(report),
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.status, await answer.text()).toBe(200)
}

const MERGE = `mutation($w: ID!, $l: ID!) { mergeAccounts(winnerId: $w, loserId: $l) { __typename
  ... on MergeAccountsSuccess { data { id loserName winner { id name } evidence { kind value } } } ... on Failure { code message } } }`
const UNDO = `mutation($id: ID!) { undoMerge(mergeId: $id) { __typename ... on UndoMergeSuccess { data { undoneAt } } ... on Failure { code } ... on MergeStateFailure { reason } } }`
const merge = async (person: PersonName, winner: Customer, loser: Customer): Promise<Answer> =>
  (await (await house.as(person)).ask(MERGE, { w: winner.account, l: loser.account })).mergeAccounts
const undo = async (person: PersonName, id: string): Promise<Answer> =>
  (await (await house.as(person)).ask(UNDO, { id })).undoMerge

/** Tables with rows of a customer. */
const TABLES = [
  'contact',
  'lead',
  'opportunity',
  'activity',
  'task',
  'event',
  'quote',
  'mail_message',
  'conversation',
  'comment',
  'meeting_note',
  'playbook_run',
  'stage_transition',
  'score',
  'action',
  'account_share',
  'timeline_entry',
] as const

/** Everything two customers have, as text: without the merge's own record, and the ids and times a projection is written anew with. */
async function dump(...customers: readonly Customer[]): Promise<Record<string, unknown>> {
  const ids = customers.map(({ accountId }) => accountId)
  const all: Record<string, unknown> = {
    account: await house.database.rows(
      `SELECT to_jsonb(a) - 'updated_at' AS row FROM account a WHERE id = ANY($1) ORDER BY id`,
      [ids],
    ),
  }
  for (const table of TABLES) {
    const without = table === 'timeline_entry' ? "- 'id' - 'updated_at'" : "- 'updated_at'"
    const where = table === 'timeline_entry' ? "AND kind <> 'merge'" : ''
    all[table] = await house.database.rows(
      `SELECT to_jsonb(r) ${without} AS row FROM ${table} r WHERE account_id = ANY($1) ${where} ORDER BY (to_jsonb(r) ${without})::text`,
      [ids],
    )
  }
  return all
}

describe('merging two customers', () => {
  it('gives everything to the one that stays, and undoing gives exactly that back', async () => {
    const { winner, loser } = await twins()
    const share = 'mutation($a: ID!, $u: ID!) { shareAccount(accountId: $a, userId: $u) { __typename } }'
    await (await house.as('salesWest')).ask(share, {
      a: loser.account,
      u: globalId('User', await userIdOf(house, 'salesEast')),
    })
    const before = await dump(winner, loser)
    for (const table of [
      'contact',
      'lead',
      'activity',
      'task',
      'event',
      'quote',
      'comment',
      'stage_transition',
      'timeline_entry',
      'account_share',
    ])
      expect((before[table] as unknown[]).length, table).toBeGreaterThan(0)
    const { data } = await merge('salesWest', winner, loser)
    expect(data.winner.id).toBe(winner.account)
    const left = await dump(loser)
    for (const table of [
      'contact',
      'lead',
      'opportunity',
      'activity',
      'task',
      'event',
      'quote',
      'comment',
      'account_share',
    ])
      expect(left[table], table).toEqual([])
    expect(await house.database.count('event', 'account_id = $1', [winner.accountId])).toBe(
      (before.event as unknown[]).length,
    )
    expect((await undo('salesWest', data.id)).__typename).toBe('UndoMergeSuccess')
    expect(await dump(winner, loser)).toEqual(before)
  })

  it('leaves with the winner what came in between, and facts that somebody changed', async () => {
    const { winner, loser } = await twins()
    await house.database.rows(`UPDATE account SET industry = 'automotive', employee_count = 40 WHERE id = $1`, [
      loser.accountId,
    ])
    await house.database.rows(`UPDATE account SET industry = NULL, employee_count = NULL WHERE id = $1`, [
      winner.accountId,
    ])
    const { data } = await merge('salesWest', winner, loser)
    const facts = (customer: Customer) =>
      house.database.row('SELECT industry, employee_count FROM account WHERE id = $1', [customer.accountId])
    expect(await facts(winner)).toEqual({ industry: 'automotive', employee_count: 40 })
    await house.database.rows(`UPDATE account SET employee_count = 55 WHERE id = $1`, [winner.accountId])
    await comment(house, 'salesWest', winner.account, 'written after the merge')
    await undo('salesWest', data.id)
    expect(await facts(winner)).toEqual({ industry: null, employee_count: 55 })
    expect(await facts(loser)).toEqual({ industry: 'automotive', employee_count: 40 })
    expect(
      await house.database.count('comment', `account_id = $1 AND body = 'written after the merge'`, [winner.accountId]),
    ).toBe(1)
    expect(await house.database.count('comment', `account_id = $1`, [loser.accountId])).toBe(1)
  })

  it('recomputes the stage from both histories', async () => {
    const { winner, loser } = await twins()
    const stageOf = async (customer: Customer) =>
      (
        await house.database.row<{ code: string }>(
          'SELECT s.code FROM account a JOIN stage s ON s.id = a.stage_id WHERE a.id = $1',
          [customer.accountId],
        )
      ).code
    const decision = await house.database.row<{ id: string }>(
      `SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id AND p.is_default WHERE s.code = 'decision'`,
    )
    const fresh = await customerOf(
      house,
      await (async () => {
        const email = `new@late${serial}.example`
        await submitInquiry(house, { email, company: 'Late', message: 'hello there, what tools do you have for M8?' })
        return email
      })(),
    )
    await assign(house, fresh, 'salesWest')
    await evaluate(fresh)
    expect(await stageOf(fresh)).not.toBe('decision')
    expect(await stageOf(loser)).toBe('decision')
    const { data } = await merge('salesWest', fresh, loser)
    expect(await stageOf(fresh)).toBe('decision')
    await undo('salesWest', data.id)
    expect(await stageOf(fresh)).not.toBe('decision')
    expect(await stageOf(loser)).toBe('decision')
    expect(decision.id).not.toBe('')
    expect(await stageOf(winner)).toBe('decision')
  })

  it('lets old ids answer with the one that stayed: node, REST, events, the next inquiry', async () => {
    const { winner, loser } = await twins()
    const { data } = await merge('salesWest', winner, loser)
    const client = await house.as('salesWest')
    expect((await client.ask('query($id: ID!) { node(id: $id) { id } }', { id: loser.account })).node.id).toBe(
      winner.account,
    )
    const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const several = [loser.account, loser.contact, winner.account, globalId('Account', randomUUID())]
    expect((await client.ask(NODES, { ids: several })).nodes).toEqual([
      { id: winner.account },
      { id: loser.contact },
      { id: winner.account },
      null,
    ])
    // The way leads through the rights of where it leads to.
    const stranger = await house.as('salesEast')
    expect((await stranger.ask(NODES, { ids: several })).nodes).toEqual([null, null, null, null])
    expect((await stranger.ask('query($id: ID!) { node(id: $id) { id } }', { id: loser.account })).node).toBeNull()
    const funnel = await client.fetch(`/api/customer/${loser.accountId}/funnel`)
    expect(funnel.status).toBe(200)
    await evaluate(loser)
    expect(await house.database.count('event', `account_id = $1`, [loser.accountId])).toBe(0)
    const domain = `zahnrad${serial}.example`
    await submitInquiry(house, { email: `c@${domain}`, company: 'Zahnrad' })
    expect((await customerOf(house, `c@${domain}`)).accountId).toBe(winner.accountId)
    const { accounts } = await client.ask(`{ accounts(first: 100) { nodes { id } } }`)
    expect(accounts.nodes.map((one: { id: string }) => one.id)).not.toContain(loser.account)
    expect((await comment(house, 'salesWest', loser.account, 'to nobody')).code).toBe('RECORD.NOT_FOUND')
    // A chain: the winner is merged on, and undoing has to go from the end.
    const other = await twins()
    const second = await merge('salesWest', other.winner, winner)
    expect((await client.ask('query($id: ID!) { node(id: $id) { id } }', { id: loser.account })).node.id).toBe(
      other.winner.account,
    )
    expect(await undo('salesWest', data.id)).toMatchObject({ code: 'MERGE.STATE', reason: 'later_merge' })
    await undo('salesWest', second.data.id)
    expect((await undo('salesWest', data.id)).__typename).toBe('UndoMergeSuccess')
    expect(await undo('salesWest', data.id)).toMatchObject({ code: 'MERGE.STATE', reason: 'undone_already' })
  })

  it('is for who sees both; a sales person merges own customers only', async () => {
    const { winner, loser } = await twins()
    expect((await merge('salesEast', winner, loser)).code).toBe('RECORD.NOT_FOUND')
    await assign(house, loser, 'otherSalesWest')
    expect((await merge('salesWest', winner, loser)).code).toBe('RECORD.NOT_FOUND')
    const share = 'mutation($a: ID!, $u: ID!) { shareAccount(accountId: $a, userId: $u) { __typename } }'
    await (await house.as('leadWest')).ask(share, {
      a: loser.account,
      u: globalId('User', await userIdOf(house, 'salesWest')),
    })
    expect((await merge('salesWest', winner, loser)).code).toBe('ACCESS.FORBIDDEN')
    expect((await merge('leadEast', winner, loser)).code).toBe('RECORD.NOT_FOUND')
    expect((await merge('leadWest', winner, winner)).code).toBe('MERGE.STATE')
    const done = await merge('leadWest', winner, loser)
    expect(done.__typename).toBe('MergeAccountsSuccess')
    expect((await merge('leadWest', winner, loser)).code).toBe('MERGE.STATE')
    expect((await undo('salesEast', done.data.id)).code).toBe('RECORD.NOT_FOUND')
    // Whose customer went into another's keeps seeing it.
    const { node } = await (await house.as('otherSalesWest')).ask('query($id: ID!) { node(id: $id) { id } }', {
      id: winner.account,
    })
    expect(node.id).toBe(winner.account)
  })
})

describe('open work of two customers that become one', () => {
  it('goes on once: cards, runs and scores are the winner’s, what is doubled ends, and undoing brings it back', async () => {
    const { winner, loser } = await twins()
    const doubled = await openWork(loser, 'call_back', 'nurture')
    const own = await openWork(loser, 'send_sample', 'rescue')
    const standing = await openWork(winner, 'call_back', 'nurture')
    const [lost, late] = [await scored(loser, 'risk', 0.7), await scored(loser, 'intent', 0.4)]
    const kept = await scored(winner, 'risk', 0.2)
    const before = await dump(winner, loser)
    const { data } = await merge('salesWest', winner, loser)
    expect(await openCards(loser)).toEqual([])
    expect(await openCards(winner)).toEqual([own.card, own.step, standing.card, standing.step].sort())
    expect(await runs(winner, 'waiting')).toEqual([own.run, standing.run].sort())
    expect(await runs(winner, 'cancelled')).toEqual([doubled.run])
    expect(await runs(loser, 'waiting')).toEqual([])
    const scores = await house.database.rows<{ id: string }>('SELECT id FROM score WHERE account_id = $1', [
      winner.accountId,
    ])
    expect(scores.map(({ id }) => id).sort()).toEqual([kept, late].sort())
    expect(await house.database.count('score', 'id = $1 AND account_id = $2', [lost, loser.accountId])).toBe(1)
    await undo('salesWest', data.id)
    expect(await dump(winner, loser)).toEqual(before)
    expect(await openCards(loser)).toEqual([doubled.card, doubled.step, own.card, own.step].sort())
  })

  it('stays answered when somebody answered it while they were one', async () => {
    const { winner, loser } = await twins()
    const work = await openWork(loser, 'call_back', 'nurture')
    const { data } = await merge('salesWest', winner, loser)
    const execute =
      'mutation($id: ID!) { executeAction(input: { actionId: $id, outcome: "reached" }) { __typename ... on Failure { code message } } }'
    const done = await (await house.as('salesWest')).ask(execute, { id: globalId('Action', work.card) })
    expect(done.executeAction.__typename).toBe('ExecuteActionSuccess')
    await undo('salesWest', data.id)
    expect(await house.database.count('action', `id = $1 AND status = 'done'`, [work.card])).toBe(1)
    expect(await openCards(loser)).toEqual([work.step])
  })

  /** A rule's card, and a run of a playbook with a card of its first step. */
  async function openWork(customer: Customer, rule: string, playbook: string) {
    const ids = { card: randomUUID(), step: randomUUID(), run: randomUUID() }
    const { id: playbookId } = await house.database.row<{ id: string }>(
      `INSERT INTO playbook (id, code, name, status, draft, updated_by) VALUES (gen_random_uuid(), $1, '{"en":"P"}', 'active', '{}', 'system')
       ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id`,
      [`test_${playbook}`],
    )
    await house.database.rows(
      `INSERT INTO playbook_version (playbook_id, version, definition, published_by, published_at) VALUES ($1, 1, '{}', 'system', now()) ON CONFLICT DO NOTHING`,
      [playbookId],
    )
    await house.database.rows(
      `INSERT INTO playbook_run (id, playbook_id, version, account_id, trigger_key, status, wake_at, started_at)
       VALUES ($1, $2, 1, $3, $4, 'waiting', '2031-02-03T04:05:06Z', now())`,
      [ids.run, playbookId, customer.accountId, `${customer.accountId}:${randomUUID()}`],
    )
    for (const [id, key, run] of [
      [ids.card, `rule:${rule}`, null],
      [ids.step, `playbook:test_${playbook}:first`, ids.run],
    ])
      await house.database.rows(
        `INSERT INTO action (id, account_id, owner_id, kind, status, origin, proposed_by, dedupe_key, title, reason, due_at, playbook_run_id)
         VALUES ($1, $2, $3, 'call', 'pending', 'playbook', 'rule:test@1', $4, '{"en":"Call"}', '{"en":"because"}', now(), $5)`,
        [id, customer.accountId, await userIdOf(house, 'salesWest'), key, run],
      )
    return ids
  }
  async function scored(customer: Customer, kind: string, value: number): Promise<string> {
    await house.database.rows(
      `INSERT INTO model_version (id, kind, version, algorithm, trained_at, changed_by) VALUES (gen_random_uuid(), 'risk', 901, 'rules', now(), 'system') ON CONFLICT DO NOTHING`,
    )
    const { id } = await house.database.row<{ id: string }>(
      `INSERT INTO score (id, account_id, kind, value, factors, model_version_id, computed_at)
       SELECT gen_random_uuid(), $1, $2::"ScoreKind", $3, '[]', id, now() FROM model_version LIMIT 1 RETURNING id`,
      [customer.accountId, kind, value],
    )
    return id
  }
  const openCards = async (customer: Customer): Promise<string[]> =>
    (
      await house.database.rows<{ id: string }>(
        `SELECT id FROM action WHERE account_id = $1 AND status = 'pending' ORDER BY id::text`,
        [customer.accountId],
      )
    ).map(({ id }) => id)
  const runs = async (customer: Customer, status: string): Promise<string[]> =>
    (
      await house.database.rows<{ id: string }>(
        `SELECT id FROM playbook_run WHERE account_id = $1 AND status = $2::"PlaybookRunStatus" ORDER BY id::text`,
        [customer.accountId, status],
      )
    ).map(({ id }) => id)
})

describe('customers that may be one', () => {
  const DUPLICATES = '{ duplicates(first: 100) { strength winner { id } loser { id } evidence { kind value } } }'
  const pairOf = async (person: PersonName, one: Customer, other: Customer): Promise<Answer> =>
    (await (await house.as(person)).ask(DUPLICATES)).duplicates.find(
      (pair: Answer) => [pair.winner.id, pair.loser.id].sort().join() === [one.account, other.account].sort().join(),
    )

  it('are found by phone and name, with reasons, by who sees both', async () => {
    const { winner, loser } = await twins()
    const pair = await pairOf('salesWest', winner, loser)
    expect(pair.evidence.map((one: Answer) => one.kind).sort()).toEqual(['name_country', 'phone'])
    expect(pair.strength).toBeGreaterThan(0.8)
    expect(await pairOf('salesEast', winner, loser)).toBeUndefined()
    await assign(house, loser, 'salesEast')
    expect(await pairOf('salesWest', winner, loser)).toBeUndefined()
    expect(await pairOf('executive', winner, loser)).toBeDefined()
  })

  it('are found by one mailbox in two spellings and by a website that is the other’s domain', async () => {
    serial += 1
    await submitInquiry(house, { email: `m.o${serial}@gmail.com`, company: 'Alpha Drives', country: 'BR', phone: null })
    await submitInquiry(house, {
      email: `mo${serial}+tools@gmail.com`,
      company: 'Beta Works',
      country: 'ES',
      phone: null,
    })
    await submitInquiry(house, { email: `x@site${serial}.example`, company: 'Gamma', country: 'PT', phone: null })
    const [one, two, three] = [
      await customerOf(house, `m.o${serial}@gmail.com`),
      await customerOf(house, `mo${serial}+tools@gmail.com`),
      await customerOf(house, `x@site${serial}.example`),
    ]
    await house.database.rows(`UPDATE account SET website = $2 WHERE id = $1`, [
      one.accountId,
      `https://www.Site${serial}.example/about?x=1`,
    ])
    expect((await pairOf('executive', one, two)).evidence).toEqual([{ kind: 'mail', value: `mo${serial}@gmail.com` }])
    expect((await pairOf('executive', one, three)).evidence).toEqual([
      { kind: 'domain', value: `site${serial}.example` },
    ])
  })

  it('are not proposed again when somebody said they are two, which can be taken back', async () => {
    const { winner, loser } = await twins()
    const apart =
      'mutation($a: ID!, $b: ID!, $apart: Boolean!) { keepApart(firstId: $a, secondId: $b, apart: $apart) { __typename ... on Failure { code } } }'
    expect(
      (await (await house.as('salesEast')).ask(apart, { a: winner.account, b: loser.account, apart: true })).keepApart
        .code,
    ).toBe('RECORD.NOT_FOUND')
    await (await house.as('salesWest')).ask(apart, { a: winner.account, b: loser.account, apart: true })
    expect(await pairOf('salesWest', winner, loser)).toBeUndefined()
    await (await house.as('salesWest')).ask(apart, { a: loser.account, b: winner.account, apart: false })
    expect(await pairOf('salesWest', winner, loser)).toBeDefined()
  })

  it('are proved by a mailbox both have confirmed, which one that somebody wrote down is not', async () => {
    serial += 1
    const emails = [`v.e${serial}@gmail.com`, `ve${serial}+shop@gmail.com`] as const
    for (const [n, email] of emails.entries()) await submitInquiry(house, { email, company: `Proof ${n}`, phone: null })
    const [one, two] = [await customerOf(house, emails[0]), await customerOf(house, emails[1])]
    for (const { contactId } of [one, two])
      await house.database.rows(
        `INSERT INTO identity_link (id, anonymous_id, contact_id, evidence) VALUES (gen_random_uuid(), $1, $2, 'quote_link')`,
        [`visitor-${contactId}`, contactId],
      )
    const mailbox = `ve${serial}@gmail.com`
    expect((await pairOf('executive', one, two)).evidence).toContainEqual({ kind: 'verified_mail', value: mailbox })
    const change =
      'mutation($id: ID!, $facts: ContactFactsInput!) { changeContact(contactId: $id, facts: $facts) { __typename } }'
    await (await house.as('executive')).ask(change, {
      id: two.contact,
      facts: { email: `ve${serial}+other@gmail.com` },
    })
    expect((await pairOf('executive', one, two)).evidence).toContainEqual({ kind: 'mail', value: mailbox })
  })

  it('stay two when one of them was merged into a third', async () => {
    const { winner, loser } = await twins()
    const email = `c@third${serial}.example`
    await submitInquiry(house, { email, company: 'Third', phone: `+49 711 555${1000 + serial}` })
    const third = await customerOf(house, email)
    await assign(house, third, 'salesWest')
    const apart = 'mutation($a: ID!, $b: ID!) { keepApart(firstId: $a, secondId: $b, apart: true) { __typename } }'
    await (await house.as('salesWest')).ask(apart, { a: loser.account, b: third.account })
    expect(await pairOf('salesWest', winner, third)).toBeDefined()
    const { data } = await merge('salesWest', winner, loser)
    expect(await pairOf('salesWest', winner, third)).toBeUndefined()
    await undo('salesWest', data.id)
    expect(await pairOf('salesWest', winner, third)).toBeDefined()
    expect(await pairOf('salesWest', loser, third)).toBeUndefined()
  })
})

describe('the same account of another system', () => {
  const LINK =
    'mutation($c: ID!, $s: String!) { linkIdentity(contactId: $c, provider: "wechat", subject: $s) { ... on LinkIdentitySuccess { data { knownAs } } ... on Failure { code } } }'
  it('is told to the owner, and merged by itself only when the house wants that', async () => {
    const working = await openHouse({ worker: 'inline' })
    try {
      await submitInquiry(working, { email: 'li@one.example', company: 'One', phone: null })
      await submitInquiry(working, { email: 'li@two.example', company: 'Two', phone: null })
      const [one, two] = [await customerOf(working, 'li@one.example'), await customerOf(working, 'li@two.example')]
      await assign(working, one, 'salesWest')
      await assign(working, two, 'salesWest')
      const client = await working.as('salesWest')
      expect((await client.ask(LINK, { c: one.contact, s: 'openid-7' })).linkIdentity.data.knownAs).toBe('linked')
      expect((await client.ask(LINK, { c: one.contact, s: 'openid-7' })).linkIdentity.data.knownAs).toBe('linked')
      expect(
        (await (await working.as('salesEast')).ask(LINK, { c: two.contact, s: 'openid-7' })).linkIdentity.code,
      ).toBe('RECORD.NOT_FOUND')
      expect((await client.ask(LINK, { c: two.contact, s: 'openid-7' })).linkIdentity.data.knownAs).toBe('claimed')
      await eventually('the owner is told', async () =>
        (await notificationsOf(working, 'salesWest')).notifications.nodes.some(
          (news: Answer) => news.kind === 'duplicate_found',
        ),
      )
      expect(await working.database.count('account', 'merged_into_id IS NOT NULL')).toBe(0)
      const set = 'mutation { setMergesByItself(automatic: true) { __typename ... on Failure { code } } }'
      expect((await client.ask(set)).setMergesByItself.code).toBe('ACCESS.FORBIDDEN')
      await (await working.as('admin')).ask(set)
      await client.ask(LINK, { c: two.contact, s: 'openid-7' })
      await eventually(
        'they are one',
        async () => (await working.database.count('account', 'merged_into_id IS NOT NULL')) === 1,
      )
      const { accountMerges } = await client.ask(
        '{ accountMerges(first: 5) { nodes { id byItself evidence { kind value } } } }',
      )
      expect(accountMerges.nodes[0]).toMatchObject({
        byItself: true,
        evidence: [{ kind: 'openid', value: 'wechat:openid-7' }],
      })
    } finally {
      await working.close()
    }
  })
})
