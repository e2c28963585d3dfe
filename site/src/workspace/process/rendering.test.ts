import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RESOURCES } from '../../lib/i18n/resources.ts'
import { ActionList } from '../actions/ActionList.tsx'
import { readActionState } from '../actions/action-filter.ts'
import { ContentLibrary } from '../content/ContentLibrary.tsx'
import { newPlaybook, newStep, newTrigger } from './new-playbook.ts'
import { PlaybookPage } from './PlaybookPage.tsx'
import { ProcessList } from './ProcessList.tsx'

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
    condition: { not: { fact: 'risk', op: 'at_least', value: 0.5 } },
    steps: (['wait', 'check', 'action', 'approval', 'end'] as const).map((kind) => ({
      ...newStep(kind, [], 'en'),
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
  steps: [{ step: 'trigger', outcome: 'started', at: '2026-11-23T09:00:00.000Z' }],
}
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
      createElement(PlaybookPage, { frame, playbook, runs: [run], content: [item] }),
      createElement(ContentLibrary, { frame, page: { contentItems: [item], accounts: { nodes: [] } } }),
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
})
