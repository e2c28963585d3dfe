import type { AskRequest, QuestionKind } from '@tradewind/schema/contracts/answers'
import type { DocumentKind } from '@tradewind/schema/contracts/passages'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Chunk, Hit, QueryExpansion } from '../../retrieval/engine.ts'
import type { AnswerParts } from '../parts.ts'
import { expansionsOf } from '../question/expand.ts'
import type { Question } from '../question/read-question.ts'
import { headingSaid, wordsHeld } from './words-held.ts'

const LIMIT = 50
/** With so much of the question in a passage of the reader's language no other language is searched. */
const ANSWERED_NEAR = 0.6
const OWN_NOT_FOUND = 0.4
/** A passage whose own-language version was not found itself is the weaker evidence. */
const PARALLEL = 0.8

/** A passage with what else is known of it. */
export interface Found {
  readonly chunk: Chunk
  /** 0…1: how much of the question it holds. */
  readonly coverage: number
  readonly matched: readonly string[]
  /** 0…1: how much of its heading the question says. */
  readonly heading: number
  /** The same place of the same document in the reader's language, when the passage is in another one. */
  readonly parallel?: Chunk
  /** Found by another language version only. */
  readonly isIndirect?: true
}

/** The id of the passage at the same place of another language version. */
function parallelId({ documentId, position }: Chunk, locale: Locale): string {
  const at = documentId.lastIndexOf(':')
  return `${documentId.slice(0, at)}:${locale}#${position}`
}

/** The first passage of another language version: there when the version is. */
function beginningId({ documentId }: Chunk, locale: Locale): string {
  return `${documentId.slice(0, documentId.lastIndexOf(':'))}:${locale}#0`
}

const figuresOf = (text: string): ReadonlySet<string> =>
  new Set((text.normalize('NFKC').match(/\d+/gu) ?? []).map(String))

/** Same headings in number, same products, and figures that agree: else another section came to stand at that place. */
export function isParallel(a: Chunk, b: Chunk): boolean {
  if (a.headings.length !== b.headings.length || a.skus.join() !== b.skus.join()) return false
  const [first, second] = [figuresOf(a.text), figuresOf(b.text)]
  if (first.size === 0 || second.size === 0) return first.size === second.size
  const shared = [...first].filter((figure) => second.has(figure)).length
  return shared / Math.min(first.size, second.size) >= 0.6
}

/**
 * Passages for a question, the best first: those in the reader's language where they hold nearly as much, then others
 * with their parallel place in the reader's language.
 */
export async function findPassages(question: Question, request: AskRequest, parts: AnswerParts): Promise<Found[]> {
  const expansions = expansionsOf(question.text, question.language, parts.glossary)
  const search = (locales: readonly Locale[]) =>
    parts.engine.search({
      text: question.text,
      locale: question.language,
      locales,
      permission: request.permission,
      expansions,
      limit: LIMIT,
      ...(question.skus.length === 0 ? {} : { skus: question.skus }),
    })
  const near = [...new Set([question.language, request.locale])]
  let hits = await search(near)
  // The other languages cost five times as much and are asked only when their own have no answer.
  if (Math.max(0, ...hits.map(({ coverage }) => coverage)) < ANSWERED_NEAR) hits = await search(LOCALES)
  // Figures of competitors are quoted by the competitor answer alone, with source and day.
  const citable = hits.filter(({ chunk }) => chunk.kind !== 'competitor')
  return inReadersLanguage(citable, question, request, parts, expansions)
}

/**
 * Puts the reader's language first. A document that exists in it is quoted in it: what only its other versions were
 * found by is mostly a word that happens to be spelled alike.
 */
async function inReadersLanguage(
  hits: readonly Hit[],
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  expansions: readonly QueryExpansion[],
): Promise<Found[]> {
  const { locale, permission } = request
  const found: Omit<Found, 'heading'>[] = []
  const seen = new Set<string>()
  for (const { chunk, coverage, matched } of hits) {
    const place = parallelId(chunk, LOCALES[0])
    if (seen.has(place)) continue
    seen.add(place)
    if (chunk.locale === locale) {
      found.push({ chunk, coverage, matched })
      continue
    }
    const own = hits.find((hit) => hit.chunk.id === parallelId(chunk, locale))
    if (own !== undefined) {
      found.push(own)
      continue
    }
    const parallel = await parts.engine.chunk(parallelId(chunk, locale), permission)
    if (parallel !== undefined && question.language === locale) {
      // It can hold the question's own words, and does not: found by a word that another language spells alike.
      found.push({ chunk: parallel, coverage: coverage * OWN_NOT_FOUND, matched: [], isIndirect: true })
    } else if (parallel !== undefined && isParallel(chunk, parallel)) {
      found.push({ chunk, coverage: coverage * PARALLEL, matched, parallel })
    } else if ((await parts.engine.chunk(beginningId(chunk, locale), permission)) === undefined) {
      found.push({ chunk, coverage, matched })
    }
  }
  const headed = found.map((it) => ({ ...it, heading: headingSaid(it.chunk, question, expansions) }))
  return ordered(headed, question, locale)
}

/** How far down the engine's list a passage may come from, and what counts beside its place there. */
const NEAR_THE_TOP = 20
const PLACE = 0.03
const HEADING = 0.35
const FITTING_KIND = 0.12

/** Where an answer of a kind mostly stands. */
const KINDS: Readonly<Partial<Record<QuestionKind, readonly DocumentKind[]>>> = {
  principle: ['guide', 'article', 'faq', 'manual'],
  difference: ['guide', 'article', 'faq'],
  industry: ['page', 'product', 'article'],
  maintenance: ['manual', 'faq', 'guide'],
  reliability: ['manual', 'faq', 'product'],
  certificate: ['certificate', 'product'],
  specification: ['product', 'manual'],
  company: ['company', 'page'],
}
const OWN_LANGUAGE = 0.1
const WORDS = 0.3

/**
 * The engine's order, put right by what makes an answer: how much of the question a passage holds, how many of its words
 * by themselves, and the reader's own language among equals. What was not found itself comes last.
 */
function ordered(found: readonly Found[], question: Question, locale: Locale): Found[] {
  const worth = (it: Found, at: number): number => {
    if (it.isIndirect === true) return -1
    if (at >= NEAR_THE_TOP) return -at * PLACE
    const isAsked = it.chunk.locale === question.language
    const words = isAsked ? WORDS * wordsHeld(it.chunk, question).share : WORDS / 2
    const kind = KINDS[question.kind]?.includes(it.chunk.kind) === true ? FITTING_KIND : 0
    return (
      it.coverage + words + HEADING * it.heading + kind + (it.chunk.locale === locale ? OWN_LANGUAGE : 0) - at * PLACE
    )
  }
  return found
    .map((it, at) => ({ it, worth: worth(it, at) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ it }) => it)
}
