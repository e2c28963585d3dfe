import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { visitor } from '../support/graphql-client.ts'
import { type House, openHouse } from '../support/house.ts'

const SUBMIT = `mutation ($input: SubmitInquiryInput!) { submitInquiry(input: $input) {
  __typename ... on SubmitInquirySuccess { data { reference } } ... on Failure { code message } } }`

const CALLERS = 6
const POOL = 2

let house: House
beforeAll(async () => {
  house = await openHouse({ environment: { DATABASE_POOL: String(POOL) } })
})
afterAll(() => house.close())

it('tells callers that it is busy when no connection comes free, and loses nothing it accepted', async () => {
  const client = visitor(house.api.url, 'overload-visitor')
  const submit = (n: number) =>
    client.send(SUBMIT, {
      input: {
        idempotencyKey: randomUUID(),
        source: 'contact_form',
        name: `Caller ${n}`,
        email: `caller-${n}@overload.example`,
        message: 'We tighten M12 bolts at 80 Nm.',
        locale: 'en',
        consent: true,
      },
    })
  const blocker = await house.database.pool.connect()
  await blocker.query('BEGIN')
  await blocker.query('LOCK TABLE lead IN ACCESS EXCLUSIVE MODE')
  const waiting = Array.from({ length: CALLERS }, (_, n) => submit(n))
  // As many as there are connections wait for the table; the others give up waiting for a connection.
  const open = new Set(waiting)
  for (const answer of waiting) void answer.finally(() => open.delete(answer))
  while (open.size > POOL) await Promise.race(open)
  await blocker.query('ROLLBACK')
  blocker.release()
  const answers = await Promise.all(waiting)

  const busy = answers.filter((answer) => answer.errors.length > 0)
  expect(busy.length).toBe(CALLERS - POOL)
  expect(busy.every((answer) => answer.status === 503 && answer.errors[0]?.extensions?.code === 'SERVER.BUSY')).toBe(
    true,
  )
  const accepted = answers.filter((answer) => answer.data?.submitInquiry?.__typename === 'SubmitInquirySuccess')
  expect(accepted.length).toBe(POOL)
  expect(await house.database.count('lead', `email LIKE '%@overload.example'`)).toBe(POOL)
})
