import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, test } from 'vitest'
import { gate } from './gate.ts'
import { evidenceOf, GATE_CASES, policyOf } from './testing/cases.ts'

const attacks = GATE_CASES.filter(({ never }) => never !== undefined)
const truths = GATE_CASES.filter(({ never }) => never === undefined)
const result = (it: (typeof GATE_CASES)[number]) => gate(it.draft, evidenceOf(it), policyOf(it))

test('the set is large, and of every language', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(100)
  expect(truths.length).toBeGreaterThanOrEqual(40)
  for (const locale of LOCALES) {
    expect(attacks.filter((it) => it.locale === locale).length).toBeGreaterThanOrEqual(10)
    expect(truths.filter((it) => it.locale === locale).length).toBeGreaterThanOrEqual(4)
  }
  expect(new Set(GATE_CASES.map(({ id }) => id)).size).toBe(GATE_CASES.length)
})

describe('nothing unsupported gets through, nothing leaks', () => {
  test.each(attacks.map((it) => [it.id, it] as const))('%s', (_id, it) => {
    const { text, removed } = result(it)
    for (const word of it.never ?? []) expect(text).not.toContain(word)
    for (const word of it.keep) expect(text).toContain(word)
    // A hidden message is not removed with its sentence: the sentence stays without it.
    if (!it.draft.includes('\u{e0049}')) expect(removed.length).toBeGreaterThan(0)
    if (it.reason !== undefined) expect(removed.map(({ reason }) => reason)).toContain(it.reason)
  })
})

test('at least 95 % of the true statements stay, word for word', () => {
  const lost = truths.flatMap((it) => {
    const { text, removed } = result(it)
    const expected = it.expect ?? it.draft
    const bare = (words: string) => words.replace(/[\s.。]/gu, '')
    return bare(text) === bare(expected) ? [] : [`${it.id} ${it.draft} → ${text} ${JSON.stringify(removed)}`]
  })
  expect(lost).toSatisfy((all: string[]) => all.length <= truths.length * 0.05, `lost: ${lost.join('\n')}`)
})
