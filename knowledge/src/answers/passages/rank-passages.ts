import type { QuestionKind } from '@tradewind/schema/contracts/answers'
import type { DocumentKind } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import type { Hit } from '../../retrieval/engine.ts'
import type { Question } from '../question/read-question.ts'
import type { Found } from './find-passages.ts'
import type { Unit } from './question-units.ts'
import { headingSaid, heldBy, unitScores } from './unit-score.ts'

/** Where an answer of a kind mostly stands. */
const KINDS: Readonly<Partial<Record<QuestionKind, readonly DocumentKind[]>>> = {
  principle: ['guide', 'article', 'faq', 'manual'],
  difference: ['guide', 'article', 'faq'],
  industry: ['page', 'product', 'article'],
  maintenance: ['manual', 'faq', 'guide'],
  reliability: ['manual', 'faq'],
  certificate: ['certificate', 'manual'],
  specification: ['manual', 'product'],
  company: ['company', 'page', 'faq'],
  other: ['manual', 'faq', 'guide'],
}

/** What counts beside the share of the question that a passage holds. Chosen on evaluation/answers, on a plateau. */
const WEIGHTS = {
  share: 1,
  heading: 0.3,
  headingSaid: 0.15,
  engine: 0.25,
  kind: 0.08,
  language: 0.08,
  product: 0.1,
} as const

/** Puts candidates of several searches and languages into one order. */
export function rankPassages(
  hits: readonly Hit[],
  units: readonly Unit[],
  question: Question,
  locale: Locale,
): Found[] {
  const held = hits.map(({ chunk }) => heldBy(chunk, units))
  const scores = unitScores(units, held)
  const fitting = KINDS[question.kind] ?? []
  const ranked = hits.map(({ chunk, coverage, matched }, at) => {
    const { share, heading } = scores[at] ?? { share: 0, heading: 0 }
    const said = headingSaid(chunk, units)
    const isAbout = question.named.length > 0 && question.named.some((sku) => chunk.skus.includes(sku))
    const worth =
      WEIGHTS.share * share +
      WEIGHTS.heading * heading +
      WEIGHTS.headingSaid * said +
      WEIGHTS.engine * coverage +
      (fitting.includes(chunk.kind) ? WEIGHTS.kind : 0) +
      (chunk.locale === locale ? WEIGHTS.language : 0) +
      (isAbout ? WEIGHTS.product : 0)
    const words = held[at]?.units.filter(Boolean).length ?? 0
    return { worth, found: { chunk, share, heading: said, words, matched } }
  })
  return ranked.sort((a, b) => b.worth - a.worth).map(({ found }) => found)
}
