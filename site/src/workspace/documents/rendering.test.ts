import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RESOURCES } from '../../lib/i18n/resources.ts'
import { FAILURE_CODES } from '../api/failure.ts'
import { readerOf } from '../ui/reader.ts'
import { DocumentsPage } from './DocumentsPage.tsx'
import type { DocumentIndexData, Reading } from './document-queries.ts'
import { PROBLEMS, REASONS, wordProblem, wordReason } from './reasons.ts'

const frameIn = (locale: Locale) => ({
  locale,
  words: RESOURCES[locale] ?? {},
  viewer: { id: 'u', name: 'U', role: 'marketer' as const },
  timeZone: 'UTC',
  now: '2026-11-24T10:00:00.000Z',
})
const ended: Reading = {
  state: 'done',
  total: 1_234,
  done: 1_234,
  failed: 9,
  problem: null,
  startedAt: '2026-11-24T09:00:00.000Z',
  finishedAt: '2026-11-24T09:02:00.000Z',
}
const index = {
  documents: 1_225,
  passages: 20_417,
  failed: 250,
  readAt: '2026-11-24T09:02:00.000Z',
  problem: 'refused',
  locales: [
    { locale: 'en', documents: 700 },
    { locale: 'ar', documents: 525 },
  ],
  failures: REASONS.map((code) => ({
    documentId: `manuals:${code}:de`,
    title: `Handbuch ${code}`,
    locale: 'de',
    code,
    cmsUrl: code === 'empty' ? null : `https://cms.example/admin/collections/manuals/${code}`,
  })),
  reading: ended,
} as unknown as DocumentIndexData

const html = (locale: Locale, given: Partial<Parameters<typeof DocumentsPage>[0]>): string =>
  renderToString(
    createElement(DocumentsPage, { frame: frameIn(locale), index: undefined, failure: undefined, ...given }),
  ).replaceAll('<!-- -->', '')
const button = (page: string): string => /<button[^>]*ws-button-primary[^>]*>/.exec(page)?.[0] ?? ''

describe.each(LOCALES)('the documents of the advisor in %s', (locale) => {
  const { t, count, instant } = readerOf(frameIn(locale))

  it('says how many there are, by language, and of each that failed why and where', () => {
    const page = html(locale, { index })
    for (const figure of [1_225, 20_417, 700, 525, 1_234]) expect(page).toContain(count(figure))
    expect(page).toContain(instant('2026-11-24T09:02:00.000Z'))
    for (const code of REASONS) {
      expect(page).toContain(`Handbuch ${code}`)
      expect(page).toContain(wordReason(t, code))
    }
    expect(page.match(/href="https:\/\/cms\.example/g)).toHaveLength(REASONS.length - 1)
    expect(page).toContain(t('workspaceDocuments:failures.first', { shown: count(REASONS.length), all: count(250) }))
    expect(page).toContain(wordProblem(t, 'refused'))
    expect(button(page)).not.toContain('disabled')
    expect(page).not.toMatch(/workspaceDocuments[:.]|workspaceSettings[:.]|\{\{/)
  })

  it('shows a reading that runs, after a reload too, and begins no second', () => {
    const page = html(locale, { index: { ...index, reading: { ...ended, state: 'running', done: 40, total: 1_234 } } })
    expect(page).toContain(t('workspaceDocuments:progress', { done: count(40), total: count(1_234) }))
    expect(page).toMatch(/<progress[^>]*value="40"[^>]*max="1234"|<progress[^>]*max="1234"[^>]*value="40"/)
    expect(button(page)).toContain('disabled')
  })

  it('says what broke a reading off', () => {
    const page = html(locale, {
      index: { ...index, problem: null, reading: { ...ended, state: 'failed', done: 7, problem: 'timeout' } },
    })
    expect(page).toContain(t('workspaceDocuments:broke', { done: count(7) }))
    expect(page).toContain(wordProblem(t, 'timeout'))
  })

  it.each(FAILURE_CODES.filter((code) => code.startsWith('KNOWLEDGE.')))('is not blank when %s', (code) => {
    const page = html(locale, { failure: { code, message: 'RAW' } })
    expect(page).toContain(t(`workspace:failure.${code.replace('.', '_') as 'KNOWLEDGE_AWAY'}`))
    expect(page).toContain(t('workspaceDocuments:look'))
    expect(page).not.toContain('RAW')
    expect(button(page)).toBe('')
  })

  it('has a sentence of its own for every reason and problem', () => {
    const said = [...REASONS.map((code) => wordReason(t, code)), ...PROBLEMS.map((code) => wordProblem(t, code))]
    expect(new Set(said).size).toBe(said.length)
    expect(wordReason(t, 'brand_new')).toContain('brand_new')
    expect(wordProblem(t, 'internal')).toContain('internal')
  })
})
