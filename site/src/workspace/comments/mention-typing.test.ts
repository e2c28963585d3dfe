import { describe, expect, it } from 'vitest'
import { colleaguesMeant, mentionBegun, withMention } from './mention-typing.ts'

const COLLEAGUES = ['Jonas Brandt', 'Lucía Ferrer', 'Tang Ruoxi', '王伟'].map((name) => ({ id: name, name }))

describe('typing a colleague’s name', () => {
  it.each([
    ['@', ''],
    ['hello @Jo', 'Jo'],
    ['hello @Jonas Br', 'Jonas Br'],
    ['请@王', '王'],
    ['jo@example', undefined],
    ['hello', undefined],
    ['@Jonas\nand', undefined],
  ])('%j begins %j', (text, begun) => {
    expect(mentionBegun(text, text.length)).toBe(begun)
  })

  it('offers who goes on from it, by any part of the name', () => {
    expect(colleaguesMeant('jo', COLLEAGUES).map(({ name }) => name)).toEqual(['Jonas Brandt'])
    expect(colleaguesMeant('bra', COLLEAGUES).map(({ name }) => name)).toEqual(['Jonas Brandt'])
    expect(colleaguesMeant('lucí', COLLEAGUES).map(({ name }) => name)).toEqual(['Lucía Ferrer'])
    expect(colleaguesMeant('', COLLEAGUES)).toHaveLength(4)
    expect(colleaguesMeant('Jonas Brandt', COLLEAGUES)).toEqual([])
    expect(colleaguesMeant('Jonas Brandt please', COLLEAGUES)).toEqual([])
  })

  it('finishes it and leaves the rest alone', () => {
    expect(withMention('ask @Jo about it', 7, 'Jonas Brandt')).toEqual({
      text: 'ask @Jonas Brandt  about it',
      cursor: 18,
    })
  })
})
