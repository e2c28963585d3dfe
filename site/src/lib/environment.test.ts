import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './environment.ts'

const good = {
  SITE_API_KEY: 'demo-key-0123456789',
  WEBHOOK_SECRET: 'demo-webhook-0123456789',
  PREVIEW_SECRET: 'demo-preview-0123456789',
  TRADEWIND_DATA: '/var/lib/tradewind',
}

describe('environment', () => {
  it('fills in what may be left out; an empty variable counts as left out', () => {
    const result = parseEnvironment({ ...good, SITE_PORT: '4400', API_URL: '' })
    expect(result).toMatchObject({
      ok: true,
      environment: { SITE_URL: 'http://localhost:4400', API_URL: 'http://127.0.0.1:4000' },
    })
  })

  it.each([
    [{ SITE_PORT: 'http' }, 'The site cannot start: SITE_PORT must be a port number.'],
    [{ SITE_PORT: '70000' }, 'The site cannot start: SITE_PORT must be a port number.'],
    [{ CMS_URL: 'localhost:4200' }, 'The site cannot start: CMS_URL must be an address such as http://127.0.0.1:4000.'],
    [{ WEBHOOK_SECRET: undefined }, 'The site cannot start: WEBHOOK_SECRET is missing.'],
    [{ TRADEWIND_DATA: 'data' }, 'The site cannot start: TRADEWIND_DATA must be an absolute path.'],
    [
      { TRADEWIND_ENV: 'production' },
      'The site cannot start: SITE_API_KEY, WEBHOOK_SECRET, PREVIEW_SECRET still holds a demo secret, which production refuses.',
    ],
  ])('says in one sentence what is wrong with %j', (change, message) => {
    expect(parseEnvironment({ ...good, ...change })).toEqual({ ok: false, message })
  })

  it('never repeats a secret', () => {
    const result = parseEnvironment({ ...good, SITE_API_KEY: 'short-secret' })
    expect(result.ok ? '' : result.message).toContain('SITE_API_KEY')
    expect(JSON.stringify(result)).not.toContain('short-secret')
  })
})
