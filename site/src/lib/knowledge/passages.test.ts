import { describe, expect, it } from 'vitest'
import { passagesToShow } from './passages.ts'

const passage = (position: number, headings: string[], page?: number) => ({
  position,
  headings,
  text: `a${position}\nb`,
  ...(page === undefined ? {} : { page }),
})

describe('passagesToShow', () => {
  it('prints each heading and page number where it begins', () => {
    const shown = passagesToShow([
      passage(0, []),
      passage(1, ['Use', 'Setting'], 1),
      passage(2, ['Use', 'Setting'], 1),
      passage(3, ['Use', 'Care'], 2),
      passage(4, ['Parts', 'Care'], 2),
    ])
    expect(shown.map(({ headings }) => headings.map(({ level, text }) => `h${level} ${text}`))).toEqual([
      [],
      ['h2 Use', 'h3 Setting'],
      [],
      ['h3 Care'],
      ['h2 Parts', 'h3 Care'],
    ])
    expect(shown.map(({ page }) => page)).toEqual([undefined, 1, undefined, 2, undefined])
    expect(shown[1]?.lines).toEqual(['a1', 'b'])
  })
})
