import { afterEach, expect, it, vi } from 'vitest'
import { graphql } from '../../lib/api/graphql.ts'
import { act } from './act.ts'

const MARK_ALL = graphql('mutation MarkAllRead { markAllNotificationsRead { __typename } }')
const FORBIDDEN = { code: 'ACCESS.FORBIDDEN', message: 'You are not allowed to do this.' }

/** An API that refuses the mutation, to somebody or to nobody. */
function refuse(user: object | null) {
  const led = vi.fn<(address: string) => void>()
  vi.stubGlobal('location', { pathname: '/workspace/tasks', search: '?whose=mine', assign: led })
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const data = body.includes('viewer') ? { viewer: { user } } : { markAllNotificationsRead: FORBIDDEN }
    return Response.json({ data })
  })
  return led
}

afterEach(() => void vi.unstubAllGlobals())

it('leads somebody whose session ended to the sign-in page and back, instead of speaking of rights', async () => {
  const led = refuse(null)
  expect(await act(MARK_ALL, {})).toEqual({ ok: false, trouble: { kind: 'problem', problem: 'signedOut' } })
  expect(led.mock.lastCall?.[0]).toMatch(/sign-in\?next=.*tasks.*&ended=1$/)
})

it('tells somebody who is signed in that the role does not suffice', async () => {
  const led = refuse({ id: 'x' })
  expect(await act(MARK_ALL, {})).toEqual({ ok: false, trouble: { kind: 'failure', failure: FORBIDDEN } })
  expect(led).not.toHaveBeenCalled()
})
