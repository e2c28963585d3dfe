import { mayRead } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import { kinshipOf } from '../passages/kinship.ts'
import { isContent } from '../passages/question-units.ts'
import type { Phrase, Unit } from '../passages/unit.ts'
import { isUnspaced } from '../question/spellings.ts'
import type { About, LikeQuestion, WrittenQuestion, WrittenQuestions } from './words.ts'

interface Word {
  readonly term: string
  readonly folded: string
}

/** A written question as others are compared with it. */
interface ReadQuestion {
  readonly written: WrittenQuestion
  /** Its content words. */
  readonly words: readonly Word[]
  readonly terms: ReadonlySet<string>
  /** Side by side, between blanks: where a phrase of several words is looked for. */
  readonly line: string
  readonly folded: string
}

function read(written: WrittenQuestion): ReadQuestion {
  const { text, locale } = written
  const pieces = piecesOf(text, locale)
  const terms = pieces.map((piece) => termOf(piece, locale))
  return {
    written,
    words: pieces
      .filter((piece) => isContent(piece, locale))
      .map((piece) => ({ term: termOf(piece, locale), folded: foldTerm(piece.form) })),
    terms: new Set(terms),
    line: ` ${terms.join(' ')} `,
    folded: foldTerm(text),
  }
}

const holds = ({ terms, line, folded }: ReadQuestion, { terms: wanted, written }: Phrase): boolean => {
  if (written !== undefined) return folded.includes(written)
  const [first = ''] = wanted
  return wanted.length === 1 ? terms.has(first) : line.includes(` ${wanted.join(' ')} `)
}

/** The word itself, or what stands for it. */
const STANDS_FOR = 0.85

/** Written questions in one language: a word that few of them hold tells most. */
interface Shelf {
  readonly locale: Locale
  /** Each with the weight of all its words together. */
  readonly questions: readonly { readonly question: ReadQuestion; readonly total: number }[]
  /** Weight of a term. */
  readonly weigh: (term: string) => number
}

function shelve(locale: Locale, all: readonly ReadQuestion[]): Shelf {
  const holding = new Map<string, number>()
  for (const { words } of all) {
    for (const term of new Set(words.map((word) => word.term))) holding.set(term, (holding.get(term) ?? 0) + 1)
  }
  const weigh = (term: string): number => rarity(holding.get(term) ?? 0, all.length)
  const questions = all.map((question) => ({ question, total: sumOf(question.words.map(({ term }) => weigh(term))) }))
  return { locale, questions, weigh }
}

/** Small for a word that every question holds, more for rarer ones. */
const rarity = (holding: number, all: number): number => Math.log(1 + (all + 1) / (holding + 1))

/** How much more it counts that a written question says what is asked than that it says nothing else (β² of the F-measure). */
const ASKED_COUNTS = 2
/** A question about another product of the family, or of another family, is another question in the same words. */
const KINSHIP = { own: 1, kin: 0.6, stranger: 0.3 } as const

/**
 * How far a written question and one that is asked say the same: the weighted harmonic mean of what each says of the other
 * (F-measure of two bags of words), words weighed by how rare they are among written questions. Chosen on
 * evaluation/answers.
 * @param weights of the units
 */
function likenessOf(
  { question, total }: Shelf['questions'][number],
  units: readonly Unit[],
  weights: readonly number[],
  { locale, weigh }: Shelf,
): Pick<LikeQuestion, 'likeness' | 'held'> {
  const said = new Set<string>()
  const held = units.map(({ phrases }) => {
    const at = phrases[locale].findIndex((phrase) => holds(question, phrase))
    const phrase = phrases[locale][at]
    if (phrase === undefined) return 0
    for (const word of question.words) if (isOf(word, phrase)) said.add(word.term)
    return at === 0 ? 1 : STANDS_FOR
  })
  const asked = sumOf(weights)
  const heldOfAsked = sumOf(weights.map((weight, at) => weight * (held[at] ?? 0)))
  const saidOfAll = sumOf(question.words.map(({ term }) => (said.has(term) ? weigh(term) : 0)))
  if (heldOfAsked === 0 || saidOfAll === 0) return { likeness: 0, held }
  const [recall, precision] = [heldOfAsked / asked, saidOfAll / total]
  return { likeness: ((1 + ASKED_COUNTS) * recall * precision) / (ASKED_COUNTS * precision + recall), held }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Whether a word of a written question is (part of) the phrase that it holds. */
function isOf({ term, folded }: Word, { terms, written }: Phrase): boolean {
  if (written === undefined) return terms.includes(term)
  return isUnspaced(folded) && (written.includes(folded) || folded.includes(written))
}

const ANYTHING: About = { skus: [], family: new Set() }

const NO_PASSAGES: ReadonlySet<string> = new Set()

export function writtenQuestionsOf(all: readonly WrittenQuestion[]): WrittenQuestions {
  const shelves = new Map<Locale, Shelf>()
  const shelfOf = (locale: Locale): Shelf => {
    let shelf = shelves.get(locale)
    if (shelf === undefined) {
      shelf = shelve(locale, all.filter((it) => it.locale === locale).map(read))
      shelves.set(locale, shelf)
    }
    return shelf
  }
  const passages = Map.groupBy(all, ({ locale }) => locale)
  const answering = new Map(
    [...passages].map(([locale, some]) => [locale, new Set(some.flatMap(({ chunkIds }) => chunkIds))]),
  )
  return {
    answering: (language) => answering.get(language) ?? NO_PASSAGES,
    like(units, language, permission, limit, about = ANYTHING) {
      const shelf = shelfOf(language)
      const weights = units.map(
        ({
          phrases: {
            [language]: [own],
          },
        }) => shelf.weigh(own?.terms[0] ?? own?.written ?? ''),
      )
      return shelf.questions
        .filter(({ question: { written } }) => mayRead(permission, written.permission))
        .map((one) => {
          const { likeness, held } = likenessOf(one, units, weights, shelf)
          const { written } = one.question
          return { written, held, likeness: likeness * KINSHIP[kinshipOf(written.skus, about) ?? 'own'] }
        })
        .filter(({ likeness }) => likeness > 0)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, limit)
    },
  }
}
