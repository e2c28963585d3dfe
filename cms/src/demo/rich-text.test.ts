import { describe, expect, it } from 'vitest'
import { richText } from './rich-text.ts'

describe('richText', () => {
  it('keeps every word, in order, in the direction of the language', () => {
    const state = richText(
      [
        { kind: 'heading', text: 'H', level: 2 },
        { kind: 'paragraph', text: 'P' },
        { kind: 'list', items: ['1', '2'] },
        { kind: 'quote', text: 'Q' },
        { kind: 'table', head: ['a', 'b'], rows: [['c', 'd']] },
      ],
      'ar',
    )
    const words: unknown[] = []
    JSON.stringify(state, (key, value) => {
      if (key === 'text') words.push(value)
      return value
    })
    expect(words).toEqual(['H', 'P', '1', '2', 'Q', 'a', 'b', 'c', 'd'])
    expect(state).toMatchObject({ root: { type: 'root', direction: 'rtl' } })
    expect(JSON.stringify(state)).toContain('"tag":"h2"')
  })
})
