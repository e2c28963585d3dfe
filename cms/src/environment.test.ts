import { describe, expect, it, vi } from 'vitest'

vi.stubEnv('CMS_GENERATING', '1')
const { parseEnvironment } = await import('./environment.ts')

const good = {
  DATABASE_URL: 'postgresql://u:p@localhost:5433/tradewind',
  TRADEWIND_DATA: '/srv/data',
  PAYLOAD_SECRET: 'demo-payload-secret',
  CMS_SERVICE_KEY: 'demo-service-key-1',
  WEBHOOK_SECRET: 'demo-webhook-secret',
  PREVIEW_SECRET: 'demo-preview-secret',
  API_URL: 'http://localhost:4000/',
  KNOWLEDGE_URL: 'http://localhost:4100',
  SITE_URL: 'http://localhost:4321',
}

describe('parseEnvironment', () => {
  it('fills in the port and the addresses', () => {
    const result = parseEnvironment(good)
    expect(result.ok && result.environment).toMatchObject({
      CMS_PORT: 4200,
      CMS_URL: 'http://localhost:4200',
      API_URL: 'http://localhost:4000',
    })
  })

  it('names every faulty variable in one sentence', () => {
    const { DATABASE_URL: _, ...without } = good
    const result = parseEnvironment({ ...without, CMS_PORT: 'many', SITE_URL: '', TRADEWIND_DATA: '.data' })
    expect(result.ok).toBe(false)
    const message = result.ok ? '' : result.message
    expect(message).toContain('DATABASE_URL is missing')
    expect(message).toContain('SITE_URL is missing')
    expect(message).toContain('TRADEWIND_DATA must be an absolute path')
    expect(message).toContain('CMS_PORT')
    expect(message).not.toContain('\n')
  })

  it('refuses demo secrets in production only', () => {
    const result = parseEnvironment({ ...good, TRADEWIND_ENV: 'production' })
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('PAYLOAD_SECRET') })
    const real = {
      PAYLOAD_SECRET: 'p'.repeat(32),
      CMS_SERVICE_KEY: 'k'.repeat(32),
      WEBHOOK_SECRET: 'w'.repeat(32),
      PREVIEW_SECRET: 'v'.repeat(32),
    }
    expect(parseEnvironment({ ...good, ...real, TRADEWIND_ENV: 'production' }).ok).toBe(true)
  })
})
