import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RESOURCES } from '../../lib/i18n/resources.ts'
import { ActionCards } from '../actions/ActionCards.tsx'
import { ActionList } from '../actions/ActionList.tsx'
import { readActionState } from '../actions/action-filter.ts'
import { ContentLibrary } from '../content/ContentLibrary.tsx'
import { Island } from '../ui/Island.tsx'
import { readerOf } from '../ui/reader.ts'
import { newPlaybook, newStep, newTrigger } from './new-playbook.ts'
import { PlaybookPage } from './PlaybookPage.tsx'
import { ProcessList } from './ProcessList.tsx'
import { PROBLEM_CODES, wordProblem } from './problems.ts'
import { processCodes } from './process-codes.ts'
import { RUN_OUTCOMES, STEP_OUTCOMES } from './run-outcomes.ts'

const frameIn = (locale: Locale) => ({
  locale,
  words: RESOURCES[locale] ?? {},
  viewer: { id: 'u', name: 'U', role: 'lead' as const },
  timeZone: 'UTC',
  now: '2026-11-24T10:00:00.000Z',
})
const begun = newPlaybook('en', 'Try')
const playbook = {
  __typename: 'Playbook' as const,
  id: 'p',
  code: 'try',
  name: { en: 'Try' },
  status: 'active' as const,
  version: 1,
  draft: {
    ...begun,
    trigger: newTrigger('unanswered'),
    condition: {
      all: [
        { not: { fact: 'risk', op: 'at_least', value: 0.5 } },
        {
          any: [
            { fact: 'country', op: 'one_of', value: ['DE'] },
            { fact: 'has_owner', op: 'is', value: true },
          ],
        },
      ],
    },
    steps: (['wait', 'check', 'action', 'approval', 'end'] as const).map((kind) => ({
      ...newStep(kind, [], { en: 'Call {company}' }),
      id: kind,
    })),
  },
  updatedAt: '2026-11-24T09:00:00.000Z',
  versions: [{ version: 1, definition: begun, publishedBy: 'system', publishedAt: '1970-01-01T00:00:00.000Z' }],
  runCounts: [{ status: 'waiting' as const, count: 3 }],
}
const run = {
  id: 'r',
  version: 1,
  status: 'waiting' as const,
  outcome: null,
  startedAt: '2026-11-23T09:00:00.000Z',
  wakeAt: '2026-11-25T09:00:00.000Z',
  endedAt: null,
  account: { id: 'a', name: 'Weber' },
  steps: STEP_OUTCOMES.map((outcome) => ({
    step: 'wait',
    outcome,
    detail: { by: 'lead' },
    at: '2026-11-23T09:00:00.000Z',
  })),
}
const runs = {
  totalCount: RUN_OUTCOMES.length,
  pageInfo: { hasNextPage: true, endCursor: 'r' },
  nodes: [run, { ...run, id: 's', status: 'cancelled' as const, outcome: 'refused', endedAt: run.startedAt }],
}
const codes = processCodes('en', [{ stages: [{ code: 'decision', name: { en: 'Decision' } }] }])
const item = {
  id: 'i',
  code: 'mail-x',
  kind: 'mail_template' as const,
  stages: ['decision'],
  industries: [],
  name: { en: 'Mail X' },
  texts: { en: { subject: 'S', body: 'B' } },
  url: null,
  version: 1,
  archived: false,
  versions: [],
}

describe.each(LOCALES)('in %s', (locale) => {
  const frame = frameIn(locale)
  it('the pages of processes, actions and the library render with words only', () => {
    const pages = [
      createElement(ProcessList, { frame, playbooks: [playbook] }),
      createElement(PlaybookPage, { frame, playbook, runs, content: [item], codes }),
      createElement(ContentLibrary, {
        frame,
        page: {
          contentItems: [item],
          accounts: { nodes: [] },
          pipelines: [{ stages: [{ code: 'decision', name: { en: 'Decision' } }] }],
        },
      }),
      createElement(ActionList, {
        frame,
        state: readActionState(new URLSearchParams()),
        page: {
          totalCount: 0,
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
          nodes: [],
        },
      }),
    ]
    for (const page of pages) {
      const html = renderToString(page)
      expect(html.length).toBeGreaterThan(500)
      expect(html).not.toMatch(/workspace(?:Process|Actions)[:.]|\{\{/)
    }
  })

  it('a playbook is told in words: no text of a program anywhere', () => {
    const html = renderToString(createElement(PlaybookPage, { frame, playbook, runs, content: [item], codes }))
    const text = html.replace(/<[^>]*>/g, ' ').replaceAll('&quot;', '"')
    expect(text).not.toMatch(/"(?:all|any|not|fact|op)"|JSON/)
    for (const code of STEP_OUTCOMES) if (code.includes('_')) expect(text).not.toContain(code)
  })

  it('a card for WhatsApp says what it does, and one for approval what a yes will do', () => {
    const { t } = readerOf(frame)
    const card = {
      __typename: 'Action' as const,
      id: 'c',
      kind: 'whatsapp' as const,
      status: 'pending' as const,
      origin: 'playbook' as const,
      proposedBy: 'playbook:x@1',
      title: { en: 'T' },
      reason: { en: 'R' },
      factors: [],
      script: { locale: 'pt', subject: null, body: 'Olá', missingLocale: null },
      attachments: [],
      upcoming: null,
      priority: 1,
      dueAt: '2026-11-24T10:00:00.000Z',
      delayedUntil: null,
      result: null,
      account: { id: 'a', name: 'Weber' },
      opportunity: null,
      contact: null,
      owner: null,
    }
    const mail = {
      step: 'write',
      kind: 'mail' as const,
      automatic: true,
      conditional: true,
      title: { en: 'T' },
      to: 'Jana <jana@weber.example>',
      blocked: 'no_consent',
      script: { locale: 'de', subject: 'Betreff', body: 'Guten Tag', missingLocale: null },
    }
    const shown = (changes: object) =>
      renderToString(
        createElement(Island, {
          frame,
          children: createElement(ActionCards, { cards: [{ ...card, ...changes }] }),
        }),
      ).replaceAll('&#x27;', "'")
    expect(shown({})).toContain(t('workspaceActions:whatsappHint'))
    const approval = shown({ kind: 'task', status: 'awaiting_approval', script: null, upcoming: [mail] })
    for (const part of ['Betreff', 'Guten Tag', 'jana@weber.example', t('workspaceActions:approval.no_consent')])
      expect(approval).toContain(part)
    expect(shown({ status: 'awaiting_approval', upcoming: [] })).toContain(t('workspaceActions:approval.nothing'))
    expect(shown({ status: 'awaiting_approval' })).not.toContain(t('workspaceActions:approval.nothing'))
  })

  it('every problem has a sentence of its own', () => {
    const { t } = readerOf(frame)
    const sentences = PROBLEM_CODES.map((code) => wordProblem(t, { path: [], code, message: 'English' }))
    expect(new Set(sentences).size).toBe(PROBLEM_CODES.length)
    for (const sentence of sentences) expect(sentence).not.toMatch(/English|workspace/)
  })
})
