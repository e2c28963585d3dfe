import { describe, expect, it } from 'vitest'
import { isGibberish } from './gibberish.ts'

describe('keys hit at random', () => {
  it.each(['xkcdqwrtzplm', 'qwrtzpsdfgh', 'aKdMeQwLpTz', 'Bxrtkplmwq Zvwq'])('%s', (text) => {
    expect(isGibberish(text)).toBe(true)
  })

  it.each([
    'Rechtschreibung',
    'Angstschraube',
    'Krzysztof Brzęczyszczykiewicz',
    'Schwartzschmidt',
    'Ng Tzz',
    'čtvrthrst',
    'Straßenbahnschienenverschraubung',
    'Nguyễn Thị Hương',
    'Зинченко',
    'MacDonald McKinley',
    'A text of more words with xkcdqwrtzplm in it',
    '',
  ])('not %s', (text) => {
    expect(isGibberish(text)).toBe(false)
  })
})
