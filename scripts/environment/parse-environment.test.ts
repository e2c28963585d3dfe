import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './parse-environment.ts'

const SECRETS = Object.fromEntries(
  [
    'AUTH_SECRET',
    'LINK_SECRET',
    'WEBHOOK_SECRET',
    'PAYLOAD_SECRET',
    'PREVIEW_SECRET',
    'SITE_API_KEY',
    'KNOWLEDGE_API_KEY',
    'CMS_SERVICE_KEY',
  ].map((name) => [name, 'a-secret-of-the-test']),
)

describe('the environment', () => {
  it('is complete with nothing but the secrets', () => {
    expect(parseEnvironment(SECRETS, '/w')).toMatchObject({
      TRADEWIND_DATA: '/w/.data',
      API_PORT: 4000,
      PG_PORT: 5433,
      API_URL: 'http://127.0.0.1:4000',
      SITE_URL: 'http://localhost:4321',
    })
  })

  it('derives addresses from ports, unless they are given', () => {
    const parsed = parseEnvironment(
      { ...SECRETS, API_PORT: '4700', SITE_PORT: '4703', SITE_URL: 'https://corvane.example/' },
      '/w',
    )
    expect(parsed).toMatchObject({ API_URL: 'http://127.0.0.1:4700', SITE_URL: 'https://corvane.example' })
  })

  it.each([
    ['API_PORT', 'abc', 'a port number'],
    ['API_PORT', '0', 'a port number'],
    ['SITE_PORT', '65536', 'a port number'],
    ['DATABASE_URL', 'mysql://localhost/x', 'postgresql://user:password@host:port/database'],
    ['DATABASE_URL', 'localhost', 'postgresql://user:password@host:port/database'],
    ['SITE_URL', 'corvane.example', 'http or https address'],
    ['SMTP_URL', 'mail.example', 'smtp://user:password@host:port'],
    ['AUTH_SECRET', 'short', 'at least 16 characters'],
    ['TRADEWIND_ENV', 'staging', 'development or production'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info'],
  ])('says in one sentence that %s=%s is malformed', (name, value, hint) => {
    const sentence = parseEnvironment({ ...SECRETS, [name]: value }, '/w')
    expect(sentence).toMatch(new RegExp(`^The variable ${name} is malformed: it needs .*\\.$`))
    expect(sentence).toContain(hint)
    expect(sentence).not.toContain('\n')
  })

  it('never repeats a secret', () => {
    expect(parseEnvironment({ ...SECRETS, LINK_SECRET: 'tiny-secret' }, '/w')).not.toContain('tiny-secret')
    expect(parseEnvironment({ ...SECRETS, DATABASE_URL: 'http://me:hidden@host/' }, '/w')).not.toContain('hidden')
  })

  it('counts an empty variable as missing', () => {
    expect(parseEnvironment({ ...SECRETS, AUTH_SECRET: '' }, '/w')).toBe(
      'The variable AUTH_SECRET is missing; .env.example says what it is for.',
    )
    expect(parseEnvironment({ ...SECRETS, DATABASE_URL: '' }, '/w')).toMatchObject({ API_PORT: 4000 })
  })

  it('refuses demo secrets in production', () => {
    const demo = { ...SECRETS, LINK_SECRET: 'demo-link-secret-please-change' }
    expect(parseEnvironment({ ...demo, TRADEWIND_ENV: 'production' }, '/w')).toContain(
      'LINK_SECRET holds a demo secret',
    )
    expect(parseEnvironment({ ...SECRETS, TRADEWIND_ENV: 'production' }, '/w')).toHaveProperty('API_PORT', 4000)
  })

  it('refuses one port for two services, but not the port of a database that is not started', () => {
    const same = { ...SECRETS, CMS_PORT: '5433' }
    expect(parseEnvironment(same, '/w')).toBe('CMS_PORT and PG_PORT are both 5433; every service needs its own port.')
    expect(parseEnvironment({ ...same, DATABASE_URL: 'postgresql://h/d' }, '/w')).toHaveProperty('CMS_PORT', 5433)
  })
})
