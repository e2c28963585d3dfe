import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedEngine } from './embedded/embedded-engine.ts'
import type { RetrievalEngine } from './engine.ts'
import { documentOf, passageIn } from './testing/documents.ts'
import { WORKSHOP } from './testing/workshop.ts'

/** A fixed slice in seven languages: a change of tokeniser or ranking that loses a passage is seen here first. */
let engine: RetrievalEngine
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tradewind-index-'))
  engine = createEmbeddedEngine({ folder })
  for (const locale of LOCALES) {
    for (const { topic, text } of WORKSHOP[locale]) {
      await engine.put(documentOf(`${locale}-${topic}`, [passageIn(locale, text)]))
    }
  }
})
afterAll(async () => {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each(LOCALES)('%s', (locale: Locale) => {
  test.each(WORKSHOP[locale].flatMap(({ topic, questions }) => questions.map((question) => [question, topic])))(
    '%s → %s',
    async (question, topic) => {
      const hits = await engine.search({ text: question, locale, permission: 'public', limit: 5 })
      expect(hits[0]?.chunk.documentId).toBe(`${locale}-${topic}`)
      expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0)
    },
  )
})
