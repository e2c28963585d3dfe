import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './environment.ts'

const good = {
  KNOWLEDGE_API_KEY: 'demo-knowledge-api-key',
  CMS_SERVICE_KEY: 'demo-cms-service-key',
  WEBHOOK_SECRET: 'demo-webhook-secret',
}

describe('parseEnvironment', () => {
  it('fills the defaults', () => {
    expect(parseEnvironment(good)).toMatchObject({
      KNOWLEDGE_PORT: 4100,
      API_URL: 'http://127.0.0.1:4000',
      TRADEWIND_DATA: '.data',
    })
  })

  it.each([
    ['a missing secret', { ...good, WEBHOOK_SECRET: '' }, 'The variable WEBHOOK_SECRET is missing'],
    ['a short secret', { ...good, WEBHOOK_SECRET: 'hush-hush' }, 'The variable WEBHOOK_SECRET is malformed'],
    ['a port that is none', { ...good, KNOWLEDGE_PORT: 'high' }, 'The variable KNOWLEDGE_PORT is malformed'],
    ['an address that is none', { ...good, API_URL: 'localhost:4000' }, 'The variable API_URL is malformed'],
    ['half a language model', { ...good, LLM_MODEL: 'any' }, 'The variable LLM_BASE_URL is missing'],
    ['half an embedding service', { ...good, EMBEDDING_MODEL: 'any' }, 'The variable EMBEDDING_BASE_URL is missing'],
    ['a demo secret in production', { ...good, TRADEWIND_ENV: 'production' }, 'holds a demo secret'],
  ])('says in one sentence: %s', (_name, variables, sentence) => {
    const result = parseEnvironment(variables)
    expect(result).toContain(sentence)
    expect(result).not.toContain('hush-hush')
  })

  it('takes own secrets in production', () => {
    const own = {
      KNOWLEDGE_API_KEY: 'f3a9c1f3a9c1f3a9c1',
      CMS_SERVICE_KEY: 'c9d8e7c9d8e7c9d8e7',
      WEBHOOK_SECRET: 'b7e2d4b7e2d4b7e2d4',
      TRADEWIND_ENV: 'production',
    }
    expect(parseEnvironment(own)).toMatchObject({ TRADEWIND_ENV: 'production' })
  })
})
