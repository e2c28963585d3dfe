import type { QuestionKind } from '@tradewind/schema/contracts/answers'
import type { DocumentKind } from '@tradewind/schema/contracts/passages'
import type { Chunk, Hit } from '../../retrieval/engine.ts'
import type { Question } from '../question/read-question.ts'
import type { Found } from './found.ts'
import type { Unit } from './question-units.ts'
import { headingSaid, heldBy, saidWords, unitScores, unitWeights } from './unit-score.ts'

/** Where an answer of a kind mostly stands. */
const KINDS: Readonly<Partial<Record<QuestionKind, readonly DocumentKind[]>>> = {
  principle: ['guide', 'article', 'faq', 'manual'],
  difference: ['guide', 'article', 'faq'],
  industry: ['page', 'product', 'article'],
  maintenance: ['manual', 'faq', 'guide'],
  reliability: ['manual', 'faq'],
  certificate: ['certificate', 'manual'],
  specification: ['manual', 'guide', 'product'],
  company: ['company', 'page', 'faq'],
  other: ['manual', 'faq', 'guide'],
}

/**
 * What counts for a passage. Chosen on evaluation/answers, on a plateau. Facts stand in manuals, articles and pages talk about
 * them; a named product's sheet is about nothing else.
 */
const WEIGHTS = { sentence: 0.75, headingSaid: 0.15, engine: 0.55, kind: 0.2, manual: 0.15, sheet: 0.2 } as const
/** Another family's manual answers another question. */
const KINSHIP = { own: 0.05, kin: 0, stranger: -0.5 } as const

/** Letters a family's models begin with. */
const familyOf = (sku: string): string => sku.slice(0, sku.indexOf('-'))

/**
 * Whether a passage is about what the question is about: `own` names the product, `kin` another of its family (a table of
 * some models is narrowed to those it names), `stranger` something else. Undefined when one of the two is about none.
 */
function kinship(chunk: Chunk, { skus, family }: Question): 'own' | 'kin' | 'stranger' | undefined {
  if (chunk.skus.length === 0) return undefined
  if (skus.length > 0) {
    if (skus.some((sku) => chunk.skus.includes(sku))) return 'own'
    return skus.some((sku) => chunk.skus.some((other) => familyOf(other) === familyOf(sku))) ? 'kin' : 'stranger'
  }
  // The sheet of one product says nothing about tools in general, nor about its family.
  if (chunk.kind === 'product') return 'stranger'
  if (family.size === 0) return undefined
  return chunk.skus.some((sku) => family.has(sku)) ? 'own' : 'stranger'
}

/** E3, C46, N12: letters and digits that are no model. */
const CODE = /^[A-Za-z]{1,3}\d{1,4}$/u

/** Puts candidates of several searches and languages into one order. */
export function rankPassages(hits: readonly Hit[], units: readonly Unit[], question: Question): Found[] {
  const held = hits.map(({ chunk }) => heldBy(chunk, units))
  const scores = unitScores(unitWeights(units, held), held)
  const words = saidWords(units)
  const fitting = KINDS[question.kind] ?? []
  const ranked = hits.map(({ chunk, coverage }, at) => {
    const { share, sentence } = scores[at] ?? { share: 0, sentence: 0 }
    const said = headingSaid(chunk, words(chunk.locale))
    const kin = kinship(chunk, question)
    const worth =
      WEIGHTS.sentence * sentence +
      WEIGHTS.headingSaid * said +
      WEIGHTS.engine * coverage +
      (fitting.includes(chunk.kind) && !(chunk.kind === 'product' && question.skus.length === 0) ? WEIGHTS.kind : 0) +
      (chunk.kind === 'manual' ? WEIGHTS.manual : 0) +
      (chunk.kind === 'product' && question.skus.length > 0 && kin === 'own' ? WEIGHTS.sheet : 0) +
      (kin === undefined ? 0 : KINSHIP[kin])
    const codes = units.filter((unit, index) => CODE.test(unit.text) && (held[at]?.units[index] ?? 0) > 0).length
    const count = units.filter((unit, index) => (held[at]?.units[index] ?? 0) > 0 && !unit.followsFigure).length
    return { worth, found: { chunk, share, sentence, heading: said, words: count, isOwn: kin === 'own', codes } }
  })
  return ranked.sort((a, b) => b.worth - a.worth).map(({ found }) => found)
}
