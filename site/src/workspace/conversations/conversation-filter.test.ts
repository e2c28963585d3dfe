import { describe, expect, it } from 'vitest'
import {
  conversationArguments,
  FIRST_CONVERSATIONS,
  readConversationState,
  writeConversationState,
} from './conversation-filter.ts'

const NOW = '2026-11-21T10:00:00.000Z'
const read = (query: string) => readConversationState(new URLSearchParams(query))

describe('the address of the list of talks', () => {
  it.each([
    '',
    'search=扭矩',
    'locale=zh&reached=quotation&outcome=unknown&label=good+lead&hand=yes&period=month',
    'hand=no&after=abc',
  ])('leads back to the same state: %s', (query) => {
    expect(readConversationState(new URLSearchParams(writeConversationState(read(query))))).toEqual(read(query))
  })

  it('forgets what is no choice', () => {
    expect(read('locale=fr&reached=moon&outcome=maybe&hand=perhaps&period=century')).toEqual(FIRST_CONVERSATIONS)
  })

  it('of the whole list is empty', () => {
    expect(writeConversationState(FIRST_CONVERSATIONS)).toBe('')
  })
})

describe('the arguments for the API', () => {
  it('narrow by nothing that was not asked for', () => {
    expect(conversationArguments(FIRST_CONVERSATIONS, NOW).filter).toEqual({})
  })

  it('say what was asked for', () => {
    const state = read('search=torque&locale=de&reached=details&outcome=partly&label=x&hand=no&period=week')
    expect(conversationArguments(state, NOW).filter).toEqual({
      search: 'torque',
      locale: ['de'],
      reached: 'details',
      outcome: ['partly'],
      label: ['x'],
      handedOff: false,
      startedAt: { from: '2026-11-14T10:00:00.000Z' },
    })
  })
})
