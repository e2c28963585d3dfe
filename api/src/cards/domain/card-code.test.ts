import { describe, expect, it } from 'vitest'
import { CARD_CODE, cardCode } from './card-code.ts'

const first = () => 0
const last = () => 0.999999

describe('the code of a card', () => {
  it.each([
    ['Emma Brandt', 'emma-brandt-aaaa'],
    ['José Ñandú', 'jose-nandu-aaaa'],
    ['Hannover Messe 2027', 'hannover-messe-2027-aaaa'],
    ['  —Fair!— ', 'fair-aaaa'],
    ['王伟', 'aaaaaa'],
    ['عمر', 'aaaaaa'],
  ])('of %s can be read out: %s', (about, code) => expect(cardCode(about, first)).toBe(code))

  it('uses the whole alphabet and stays an address, however long the name', () => {
    const code = cardCode('A fair with a name that is far too long for a badge', last)
    expect(code).toMatch(/-9999$/)
    expect(code).toMatch(CARD_CODE)
    expect(code).not.toContain('--')
  })

  it('differs by chance', () => {
    const draws = [0.1, 0.2, 0.3, 0.4]
    expect(cardCode('Emma', () => draws.shift() ?? 0)).not.toBe(cardCode('Emma', first))
  })
})
