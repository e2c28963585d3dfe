import { NAMES } from './names.ts'
import type { Culture } from './places.ts'
import type { Random } from './random.ts'

export interface Named {
  /** As people write it. */
  readonly name: string
  /** In lower-case Latin letters and digits, for addresses. */
  readonly latin: string
}

/** What Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
}

function latinOf(word: string): string {
  const latin = word.split('|')[1] ?? word
  return latin
    .toLowerCase()
    .replace(/[ßłøæåäöü]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '')
}

const nativeOf = (word: string): string => word.split('|')[0] ?? word

export function personName(random: Random, culture: Culture): Named {
  const words = NAMES[culture]
  const given = random.pick(words.given)
  const family = random.pick(words.family)
  return {
    name: words.person.replace('{given}', nativeOf(given)).replace('{family}', nativeOf(family)),
    latin: `${latinOf(given)}.${latinOf(family)}`,
  }
}

/** A firm and the first part of its mail domain; the same domain is given out once. */
export function firmName(random: Random, culture: Culture, taken: Set<string>): Named {
  const words = NAMES[culture]
  const stem = random.pick(words.stems)
  const kind = random.pick(words.kinds)
  const name = random.pick(words.firms).replace('{stem}', nativeOf(stem)).replace('{kind}', nativeOf(kind))
  const plain = `${latinOf(stem)}-${latinOf(kind)}`
  let latin = plain
  for (let n = 2; taken.has(latin); n += 1) latin = `${plain}-${n}`
  taken.add(latin)
  return { name: nativeOf(name), latin }
}
