import type { AskRequest } from '@tradewind/schema/contracts/answers'
import type { DocumentKind, Permission } from '@tradewind/schema/contracts/passages'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Hit } from '../../retrieval/engine.ts'
import type { LikeQuestion } from '../buyers-words/words.ts'
import type { AnswerParts } from '../parts.ts'
import { expansionsOf } from '../question/expand.ts'
import type { Question } from '../question/read-question.ts'
import type { Found } from './found.ts'
import { isParallel, parallelId } from './parallel.ts'
import { questionUnits } from './question-units.ts'
import { type Beside, rankPassages } from './rank-passages.ts'
import type { Unit } from './unit.ts'

/** Candidates of the reader's and the question's language, and of each other one. */
const OWN = 40
const OTHER = 40
/** A product's sheet says the same in every language; thousands of sheets and certificates crowd out what explains. */
const SHEETS = 14
/** Written questions that are looked at, and passages looked up for them. */
const WRITTEN = 20
const MOST_MISSING = 40
const TEXTS: readonly DocumentKind[] = ['manual', 'guide', 'faq', 'article', 'page', 'company']
const DATA: readonly DocumentKind[] = ['product', 'certificate']

/**
 * Passages for a question, the best first, of all languages: a fact may stand in one version of a manual only. Figures
 * of competitors are left to the competitor answer, which gives source and day.
 */
export async function findPassages(question: Question, request: AskRequest, parts: AnswerParts): Promise<Found[]> {
  const { locale, permission } = request
  const { text, language } = question
  const expansions = expansionsOf(text, language, parts.glossary)
  const search = (locales: readonly Locale[], kinds: readonly DocumentKind[], limit: number) =>
    parts.engine.search({
      text,
      locale: language,
      locales,
      kinds,
      permission,
      expansions: expansions.filter(({ locale: it }) => locales.includes(it)),
      limit,
      highlight: false,
    })
  const units = questionUnits(question, parts.glossary)
  const near = [...new Set([language, locale])]
  const searches = [
    search(near, DATA, SHEETS),
    ...near.map((it) => search([it], TEXTS, OWN)),
    ...LOCALES.filter((it) => !near.includes(it)).map((it) => search([it], TEXTS, OTHER)),
  ]
  const hits = (await Promise.all(searches)).flat()
  const written = writtenBeside(question, units, permission, parts)
  const all = [...hits, ...(await notAmong(hits, written, permission, parts))]
  return inReadersLanguage(rankPassages(all, units, question, written), all, request, parts)
}

/** Passages beside which somebody wrote a question like this one, and how like it is. */
function writtenBeside(
  question: Question,
  units: readonly Unit[],
  permission: Permission,
  { words }: AnswerParts,
): Beside {
  const beside = new Map<string, LikeQuestion[]>()
  for (const like of words?.questions().like(units, question.language, permission, WRITTEN, question) ?? []) {
    for (const id of like.written.chunkIds) beside.set(id, [...(beside.get(id) ?? []), like])
  }
  return { like: beside, asked: words?.questions().answering(question.language) ?? new Set() }
}

/** Those of them that the searches did not find. */
async function notAmong(
  hits: readonly Hit[],
  written: Beside,
  permission: Permission,
  { engine }: AnswerParts,
): Promise<Hit[]> {
  const known = new Set(hits.map(({ chunk }) => chunk.id))
  const missing = [...written.like.keys()].filter((id) => !known.has(id)).slice(0, MOST_MISSING)
  const chunks = await Promise.all(missing.map((id) => engine.chunk(id, permission)))
  return chunks.flatMap((chunk) => (chunk === undefined ? [] : [{ chunk, score: 0, coverage: 0, matched: [] }]))
}

/** Where the same is said in the reader's language, it is said in that; the better of two versions gives the place. */
async function inReadersLanguage(
  ranked: readonly Found[],
  hits: readonly Hit[],
  { locale, permission }: AskRequest,
  parts: AnswerParts,
): Promise<Found[]> {
  const found: Found[] = []
  const taken = new Set<string>()
  for (const it of ranked) {
    if (taken.has(it.chunk.id)) continue
    taken.add(it.chunk.id)
    if (found.slice(0, LOOKED_UP).some((other) => isTwin(other, it))) continue
    const id = parallelId(it.chunk, locale)
    // Only the first few are shown; looking up the others costs a question to the index each.
    if (it.chunk.locale === locale || found.length >= LOOKED_UP) {
      found.push(it)
      continue
    }
    const own = hits.find(({ chunk }) => chunk.id === id)?.chunk ?? (await parts.engine.chunk(id, permission))
    const ownPlace = ranked.find(({ chunk }) => chunk.id === id)
    const saysLess = ownPlace !== undefined && ownPlace.sentence < it.sentence * AS_MUCH
    if (own === undefined || saysLess || !isParallel(it.chunk, own)) {
      found.push(it)
    } else if (!taken.has(id)) {
      taken.add(id)
      const isHit = hits.some(({ chunk }) => chunk.id === id)
      found.push(isHit ? { ...it, chunk: own } : { ...it, parallel: own })
    }
  }
  return found
}

/** Another version of what was found, which holds no more of the question: the same answer again. */
function isTwin(found: Found, other: Found): boolean {
  const isSamePlace = parallelId(found.chunk, other.chunk.locale) === other.chunk.id
  return isSamePlace && other.sentence * AS_MUCH <= found.sentence && isParallel(found.chunk, other.chunk)
}

const LOOKED_UP = 6
/** A version whose best sentence holds less of the question may lack the very sentence that answers. */
const AS_MUCH = 0.8
