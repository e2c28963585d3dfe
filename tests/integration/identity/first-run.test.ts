import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf, requestSignIn } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

const PASSWORD = 'a-long-first-password'
let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.database.rows('TRUNCATE "user" CASCADE')
})
afterAll(() => house.close())

async function needed(): Promise<unknown> {
  return (await (await clientOf(house.api.url).fetch('/api/first-run')).json()).needed
}

function create(body: object): Promise<Response> {
  return clientOf(house.api.url).fetch('/api/first-run', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

describe('the first admin of an empty installation', () => {
  it('is asked for as long as there is nobody', async () => {
    expect(await needed()).toBe(true)
  })

  it.each([
    ['a short password', { name: 'Ada', email: 'ada@first.example', password: 'short' }, 'password'],
    ['no mail address', { name: 'Ada', email: 'ada', password: PASSWORD }, 'email'],
    ['no name', { email: 'ada@first.example', password: PASSWORD }, 'name'],
  ])('is refused with %s, naming the field', async (_what, body, field) => {
    const answer = await create(body)
    expect(answer.status).toBe(400)
    expect((await answer.json()).fields[0].path).toEqual([field])
    expect(await needed()).toBe(true)
  })

  it('is made once, however many ask at the same moment', async () => {
    const answers = await Promise.all(
      ['ada', 'bob', 'eve'].map((name) => create({ name, email: `${name}@first.example`, password: PASSWORD })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409])
    expect(await needed()).toBe(false)
    const { email, role } = await house.database.row<{ email: string; role: string }>('SELECT email, role FROM "user"')
    expect(role).toBe('admin')
    expect((await requestSignIn(house.api.url, email, PASSWORD)).status).toBe(200)
  })
})
