import { describe, expect, it } from 'vitest'
import { readSession } from './session.ts'

const origins = ['http://cms.test', 'http://site.test']
const person = (role: string) => ({ user: { id: 'u1', email: 'a@b.example', name: 'A', role } })

function api(answer: unknown, status = 200) {
  const calls: Request[] = []
  const fetch = async (address: unknown, init?: RequestInit) => {
    calls.push(new Request(String(address), init))
    return Response.json(answer, { status })
  }
  return { calls, options: { apiUrl: 'http://api.test', origins, fetch: fetch as typeof globalThis.fetch } }
}

const signedIn = (more: Record<string, string> = {}) => new Headers({ cookie: 'session=abc', ...more })

describe('readSession', () => {
  it('hands the cookie to the API and lets marketers and admins in', async () => {
    for (const role of ['marketer', 'admin']) {
      const { calls, options } = api(person(role))
      expect((await readSession(signedIn(), options)).kind).toBe('editor')
      expect(calls[0]?.url).toBe('http://api.test/api/session')
      expect(calls[0]?.headers.get('cookie')).toBe('session=abc')
    }
  })

  it('refuses every other role by name', async () => {
    for (const role of ['visitor', 'sales', 'lead', 'executive', 'partner']) {
      expect((await readSession(signedIn(), api(person(role)).options)).kind).toBe('refused')
    }
  })

  it('does not ask the API without a cookie, nor for a request of a foreign origin', async () => {
    const { calls, options } = api(person('admin'))
    expect((await readSession(new Headers(), options)).kind).toBe('nobody')
    expect((await readSession(signedIn({ origin: 'http://evil.test' }), options)).kind).toBe('nobody')
    const crossSite = signedIn({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })
    expect((await readSession(crossSite, options)).kind).toBe('nobody')
    expect((await readSession(signedIn({ origin: 'null', host: 'cms.test' }), options)).kind).toBe('nobody')
    expect(calls).toHaveLength(0)
    expect((await readSession(signedIn({ origin: 'http://10.0.0.7:4200', host: '10.0.0.7:4200' }), options)).kind).toBe(
      'editor',
    )
    expect((await readSession(signedIn({ origin: 'http://site.test' }), options)).kind).toBe('editor')
  })

  it('asks anew each time, so that signing out counts at the next request', async () => {
    expect((await readSession(signedIn(), api(person('admin')).options)).kind).toBe('editor')
    expect((await readSession(signedIn(), api({ user: null }).options)).kind).toBe('nobody')
    expect((await readSession(signedIn(), api(person('sales')).options)).kind).toBe('refused')
  })

  it('lets nobody in when the API fails, lies or hangs', async () => {
    expect((await readSession(signedIn(), api({}, 500).options)).kind).toBe('unavailable')
    expect((await readSession(signedIn(), api(person('root')).options)).kind).toBe('unavailable')
    const down = { ...api({}).options, fetch: (() => Promise.reject(new Error('refused'))) as typeof fetch }
    expect((await readSession(signedIn(), down)).kind).toBe('unavailable')
  })
})
