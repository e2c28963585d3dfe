import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../selector/columns.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { blankState, type ConversationState } from '../domain/state.ts'
import { typedChoice } from './typed-choice.ts'

const index = buildIndex(DEMO_CATALOGUE)
const asking = (locale: ConversationState['locale'], ...open: string[]): ConversationState => ({
  ...blankState(locale, 'metric'),
  turns: 1,
  open,
})

describe('typedChoice', () => {
  it.each([
    ['en', 'i don’t know', 'torqueRange', 'unknown:torqueRange'],
    ['de', 'Egal.', 'category', 'any:category'],
    ['ar', 'لا فرق', 'category', 'any:category'],
    ['zh', '电池脉冲工具', 'category', 'set:category:battery-pulse-tools'],
    ['ja', '自動車', 'industry', 'set:industry:automotive'],
    ['es', 'sí', 'consent', 'consent:yes'],
  ] as const)('%s: "%s" answers %s', (locale, text, field, code) => {
    expect(typedChoice(text, asking(locale, field), index)).toBe(code)
  })

  it('knows what was offered next, and nothing else', () => {
    const shown = { ...asking('en'), shown: ['BP-80', 'BP-110'] }
    expect(typedChoice('Compare', shown, index)).toBe('compare')
    expect(typedChoice('Compare BP-80 with DN-75', shown, index)).toBeUndefined()
    expect(typedChoice('Automotive', asking('en'), index)).toBeUndefined()
    expect(typedChoice('', shown, index)).toBeUndefined()
  })
})
