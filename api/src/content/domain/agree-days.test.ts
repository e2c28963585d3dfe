import { describe, expect, it } from 'vitest'
import { agreeDays } from './agree-days.ts'

describe('days agree with their number', () => {
  it.each([
    ['en', 'It waits 1 days', 'It waits 1 day'],
    ['en', 'valid, 1 more days', 'valid, 1 more day'],
    ['en', 'It waits 21 days', 'It waits 21 days'],
    ['de', 'seit 1 Tagen', 'seit 1 Tag'],
    ['de', 'seit 4 Tagen', 'seit 4 Tagen'],
    ['es', 'hace 1 días', 'hace 1 día'],
    ['pt', 'há 1 dias', 'há 1 dia'],
    ['ar', 'قبل \u2068١\u2069 أيام', 'قبل يوم واحد'],
    ['ar', 'قبل \u2068٢\u2069 أيام', 'قبل يومين'],
    ['ar', 'قبل \u2068٥\u2069 أيام', 'قبل \u2068٥\u2069 أيام'],
    ['ar', 'قبل \u2068٢٠\u2069 أيام', 'قبل \u2068٢٠\u2069 يومًا'],
    ['zh', '1 天', '1 天'],
    ['en', 'Asked 0 days ago.', 'Asked today.'],
    ['de', 'Hat vor 0 Tagen angefragt', 'Hat heute angefragt'],
    ['ja', '0日前に見積依頼', '本日見積依頼'],
    ['en', 'Asked 10 days ago.', 'Asked 10 days ago.'],
  ] as const)('%s: %s', (locale, text, expected) => expect(agreeDays(text, locale)).toBe(expected))
})
