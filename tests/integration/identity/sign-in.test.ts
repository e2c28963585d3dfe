import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SITE_ORIGIN } from '../../support/api.ts'
import { globalId } from '../../support/global-id.ts'
import { clientOf, requestSignIn, signIn, signInAs } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { PASSWORD, PEOPLE } from '../../support/people.ts'

const WHO = '{ viewer { role user { email } } }'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const userId = async (email: string): Promise<string> =>
  (await house.database.row<{ id: string }>('SELECT id FROM "user" WHERE email = $1', [email])).id

describe('signing in', () => {
  it('takes mail address and password and says who it is', async () => {
    const client = await signIn(house.api.url, 'salesWest')
    expect((await client.ask(WHO)).viewer).toEqual({ role: 'sales', user: { email: PEOPLE.salesWest } })
    const session = (await (await client.fetch('/api/session')).json()) as { user: { email: string; role: string } }
    expect(session.user).toMatchObject({ email: PEOPLE.salesWest, role: 'sales' })
  })

  it('sets a cookie no script can read', async () => {
    const cookie = (await requestSignIn(house.api.url, PEOPLE.admin, PASSWORD)).headers.getSetCookie().join('; ')
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  it.each([
    ['a wrong password', PEOPLE.salesWest, 'demo-tradewind-2025'],
    ['an unknown address', 'nobody@corvane.example', PASSWORD],
    ['an empty password', PEOPLE.salesWest, ''],
    ['SQL in the address', "' OR 1=1 --@x.example", PASSWORD],
  ])('refuses %s', async (_what, email, password) => {
    const response = await requestSignIn(house.api.url, email, password)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(response.headers.getSetCookie().join()).not.toContain('session_token=ey')
    expect((await clientOf(house.api.url).ask(WHO)).viewer).toEqual({ role: 'visitor', user: null })
  })

  it('does not tell an unknown address from a wrong password', async () => {
    const wrong = await requestSignIn(house.api.url, PEOPLE.salesWest, 'demo-tradewind-2025')
    const unknown = await requestSignIn(house.api.url, 'nobody@corvane.example', 'demo-tradewind-2025')
    expect([unknown.status, await unknown.text()]).toEqual([wrong.status, await wrong.text()])
  })

  it('cannot be done by signing up', async () => {
    const response = await fetch(`${house.api.url}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: SITE_ORIGIN },
      body: JSON.stringify({
        email: 'new@corvane.example',
        password: 'long-enough-password',
        name: 'New',
        role: 'admin',
      }),
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await house.database.count('"user"', "email = 'new@corvane.example'")).toBe(0)
  })

  it('cannot give oneself another role', async () => {
    const client = await signIn(house.api.url, 'marketer')
    await client.fetch('/api/auth/update-user', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'admin', teamId: null, name: 'Hanna Vogt' }),
    })
    expect((await client.ask(WHO)).viewer.role).toBe('marketer')
  })
})

describe('a session ends at the next request', () => {
  it('after signing out', async () => {
    const client = await signIn(house.api.url, 'salesWest')
    const out = await client.fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(out.status).toBe(200)
    expect((await client.ask(WHO)).viewer).toEqual({ role: 'visitor', user: null })
  })

  it('when the session is deleted', async () => {
    const client = await signIn(house.api.url, 'salesEast')
    await house.database.rows('DELETE FROM session WHERE user_id = $1', [await userId(PEOPLE.salesEast)])
    expect((await client.ask(WHO)).viewer.user).toBeNull()
    expect(await (await client.fetch('/api/session')).json()).toEqual({ user: null })
  })

  it('when the session is over its time', async () => {
    const client = await signIn(house.api.url, 'salesEast')
    await house.database.rows(`UPDATE session SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [
      await userId(PEOPLE.salesEast),
    ])
    expect((await client.ask(WHO)).viewer.user).toBeNull()
  })

  it('when an admin disables the person, who cannot come back until enabled', async () => {
    const admin = await house.as('admin')
    const client = await signIn(house.api.url, 'otherSalesWest')
    const id = globalId('User', await userId(PEOPLE.otherSalesWest))
    const disabled = await admin.ask('mutation($id: ID!) { disableUser(userId: $id) { __typename } }', { id })
    expect(disabled.disableUser.__typename).toBe('DisableUserSuccess')
    expect((await client.ask(WHO)).viewer.user).toBeNull()
    await expect(signIn(house.api.url, 'otherSalesWest')).rejects.toThrow(/cannot sign in/)
    await admin.ask('mutation($id: ID!) { enableUser(userId: $id) { __typename } }', { id })
    expect((await client.ask(WHO)).viewer.user).toBeNull()
    expect((await (await signIn(house.api.url, 'otherSalesWest')).ask(WHO)).viewer.role).toBe('sales')
  })

  it('when disabled behind the API’s back, even with the session still there', async () => {
    const client = await signInAs(house.api.url, PEOPLE.leadEast)
    await house.database.rows('UPDATE "user" SET disabled_at = now() WHERE email = $1', [PEOPLE.leadEast])
    expect(await house.database.count('session', 'user_id = $1', [await userId(PEOPLE.leadEast)])).toBeGreaterThan(0)
    expect((await client.ask(WHO)).viewer).toEqual({ role: 'visitor', user: null })
    const leads = await client.send('{ leads { totalCount } }')
    expect(leads.errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
  })

  it('keeps a changed role out of what the old one could do', async () => {
    const admin = await house.as('admin')
    const client = await signIn(house.api.url, 'executive')
    expect((await client.ask('{ leads { totalCount } }')).leads.totalCount).toBe(0)
    const id = globalId('User', await userId(PEOPLE.executive))
    const set = await admin.ask('mutation($id: ID!) { setUserRole(userId: $id, role: marketer) { __typename } }', {
      id,
    })
    expect(set.setUserRole.__typename).toBe('SetUserRoleSuccess')
    expect((await client.send('{ leads { totalCount } }')).errors).not.toHaveLength(0)
    expect((await client.ask(WHO)).viewer.role).toBe('marketer')
  })

  it('and an admin cannot shut the own door', async () => {
    const admin = await house.as('admin')
    const id = globalId('User', await userId(PEOPLE.admin))
    const answer = await admin.ask('mutation($id: ID!) { disableUser(userId: $id) { __typename } }', { id })
    expect(answer.disableUser.__typename).toBe('ForbiddenFailure')
  })
})

describe('keys', () => {
  it.each([
    ['a wrong key', 'Bearer wrong-key-0123456789abcdef'],
    ['a short one', 'Bearer x'],
    ['no scheme', 'tests-site-api-key-0123456789abcdef'],
    ['an absurd one', `Bearer ${'k'.repeat(5_000)}`],
  ])('%s is nobody', async (_what, authorization) => {
    const client = clientOf(house.api.url, { authorization })
    expect((await client.ask(WHO)).viewer).toEqual({ role: 'visitor', user: null })
  })

  it('a revoked partner key is nobody', async () => {
    const { createHash } = await import('node:crypto')
    const key = 'partner-key-0123456789abcdef'
    await house.database.rows(
      `INSERT INTO api_key (id, name, key_hash, prefix, scopes, revoked_at) VALUES (gen_random_uuid(), 'p', $1, 'partner', '{events:write}', now())`,
      [createHash('sha256').update(key).digest('hex')],
    )
    const response = await clientOf(house.api.url, { authorization: `Bearer ${key}` }).fetch('/api/event/report', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect([401, 403]).toContain(response.status)
  })
})
