import { foldWord } from '../fold.ts'
import { BROKEN_PLURALS, OWN_BEGINNINGS } from './arabic-words.ts'

/** Arabic roots have three letters: what would leave less is no ending and no beginning. */
const LEAST = 3
/** كم is also the end of many short words: تراكم. */
const LEAST_BEFORE_PRONOUN = 4

/** The article with what is written in one with it: وال, بال, كال, فال, لل. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=...)/u
/** Written ه, not ة: "its speed" opens the ة of speed to ت. */
const OPENED_BY_ITS = /(?<=...)ته$/u
/** تثبيت, تخزين: the last letters belong to the root, however much they look like an ending. */
const VERBAL_NOUN = /^ت..ي.$/u
/** What looks like an ending belongs to the word. */
const WHOLE = new Set(['مليون', 'ثابت'])

const without = (word: string, ending: string, least = LEAST): string =>
  word.endsWith(ending) && word.length - ending.length >= least ? word.slice(0, -ending.length) : word

/** What stood before an ending: a ة that the ending opened to ت is none of the root. */
function closed(rest: string, word: string): string {
  if (rest === word || WHOLE.has(rest) || VERBAL_NOUN.test(rest) || rest.endsWith('ات')) return rest
  return without(rest, 'ت')
}

/** "Your" and "our". Possessives of the third person end too many words of their own. */
function withoutPronoun(word: string): string {
  const rest = word.endsWith('تنا') ? without(word, 'نا') : without(word, 'كم', LEAST_BEFORE_PRONOUN)
  return closed(rest, word)
}

function withoutNumber(word: string): string {
  if (VERBAL_NOUN.test(word) || WHOLE.has(word)) return word
  // Two letters before ات are those of a short feminine: مرات is the plural of مرة.
  if (/^..ات$/u.test(word)) return `${word.slice(0, 2)}ه`
  for (const ending of ['ات', 'ون']) {
    const rest = without(word, ending)
    if (rest !== word) return rest
  }
  for (const ending of ['ان', 'ين']) {
    const rest = without(word, ending)
    if (rest !== word) return closed(rest, word)
  }
  return word
}

/** Gender, and the ي of adjectives as often as it stands there: تلقائي is folded to two of them. */
function withoutGender(word: string): string {
  let rest = without(without(word, 'يا'), 'ه')
  while (rest.endsWith('ي') && rest.length > LEAST) rest = rest.slice(0, -1)
  return rest.length > LEAST ? rest.replace(/(?<=ا)ء$/u, '') : rest
}

const withoutEndings = (word: string): string => withoutGender(withoutNumber(word))

const words = (list: string): readonly string[] => list.trim().split(/\s+/u).map(foldWord)

const singulars = new Map<string, string>()
const plurals = words(BROKEN_PLURALS)
for (let at = 0; at + 1 < plurals.length; at += 2) singulars.set(plurals[at] ?? '', plurals[at + 1] ?? '')

const own = new Set(words(OWN_BEGINNINGS).map(withoutEndings))

/** Also when "its" or "her" stands behind it, which is left where it is: the end of too many words. */
const isWhole = (word: string): boolean => {
  const bare = withoutPronoun(word)
  const its = closed(without(word, 'ها'), word)
  return [word, bare, its].some((form) => singulars.has(form) || own.has(withoutEndings(form)))
}

function withoutArticle(word: string): string {
  let rest = word
  while (ARTICLE.test(rest) && !isWhole(rest)) {
    const bare = rest.replace(ARTICLE, '')
    // ل before an article before a ل is written as two: للحام is "for the welding".
    rest = /^[وف]?لل/u.test(rest) && own.has(withoutEndings(`ل${bare}`)) ? `ل${bare}` : bare
  }
  return rest.replace(/^لل(?=..$)/u, 'ل')
}

/**
 * "And", "with" and "for" in one with a word. A word with an article cannot have them behind it, yet loses the same
 * letters, so that both have one stem.
 */
function withoutParticles(word: string): string {
  let rest = word
  for (const particle of [/^و(?=...)/u, /^[بل](?=...)/u]) {
    if (!isWhole(rest)) rest = rest.replace(particle, '')
  }
  return rest
}

/**
 * The light stem of an Arabic word: without conjunction, preposition, article, possessive pronoun, number and gender.
 * @param word as written, without vowel marks
 * @returns folded
 */
export function arabicStem(word: string): string {
  const whole = foldWord(OPENED_BY_ITS.test(word) ? word.replace(OPENED_BY_ITS, 'ة') : word)
  const bare = withoutPronoun(withoutParticles(withoutArticle(whole)))
  return withoutEndings(singulars.get(bare) ?? bare)
}
