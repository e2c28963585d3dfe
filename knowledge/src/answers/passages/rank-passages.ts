import type { QuestionKind } from '@tradewind/schema/contracts/answers'
import type { DocumentKind } from '@tradewind/schema/contracts/passages'
import type { Chunk, Hit } from '../../retrieval/engine.ts'
import type { LikeQuestion } from '../buyers-words/words.ts'
import type { Question } from '../question/read-question.ts'
import type { Found } from './found.ts'
import { type Kinship, kinshipOf } from './kinship.ts'
import type { Unit } from './unit.ts'
import { headingSaid, heldBy, saidWords, unitScores, unitWeights, withLines } from './unit-score.ts'

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
const WEIGHTS = {
  sentence: 1,
  headingSaid: 0.15,
  engine: 0.55,
  kind: 0.2,
  manual: 0.05,
  sheet: 0.2,
  written: 1,
} as const
/** Another family's manual answers another question. */
const KINSHIP = { own: 0.05, kin: 0, stranger: -0.5 } as const

/** The sheet of one product says nothing about tools in general, nor about its family; unless it is known to be asked this. */
function kinshipOfPassage({ kind, skus }: Chunk, question: Question, isAsked: boolean): Kinship {
  if (kind === 'product' && question.skus.length === 0) return isAsked ? undefined : 'stranger'
  return kinshipOf(skus, question)
}

/** What somebody wrote beside passages, by their ids. */
export interface Beside {
  /** Questions like the one that is asked. */
  readonly like: ReadonlyMap<string, readonly LikeQuestion[]>
  /** Passages with any question in its language. */
  readonly asked: ReadonlySet<string>
}

const NOTHING: Beside = { like: new Map(), asked: new Set() }

/** E3, C46, N12: letters and digits that are no model. */
const CODE = /^[A-Za-z]{1,3}\d{1,4}$/u

/**
 * Puts candidates of several searches and languages into one order.
 * @param written what somebody wrote beside them
 */
export function rankPassages(
  hits: readonly Hit[],
  units: readonly Unit[],
  question: Question,
  written: Beside = NOTHING,
): Found[] {
  const besideOf = (chunk: Chunk) => written.like.get(chunk.id) ?? []
  const held = hits.map(({ chunk }) =>
    withLines(
      heldBy(chunk, units),
      besideOf(chunk).map((like) => like.held),
    ),
  )
  const scores = unitScores(unitWeights(units, held), held)
  const words = saidWords(units)
  const fitting = KINDS[question.kind] ?? []
  const ranked = hits.map(({ chunk, coverage }, at) => {
    const { share, sentence } = scores[at] ?? { share: 0, sentence: 0 }
    const said = headingSaid(chunk, words(chunk.locale))
    const kin = kinshipOfPassage(chunk, question, besideOf(chunk).length > 0)
    const likeness = Math.max(0, ...besideOf(chunk).map((like) => like.likeness))
    const worth =
      WEIGHTS.sentence * sentence +
      WEIGHTS.headingSaid * said +
      WEIGHTS.engine * coverage +
      // Squared: half alike is mostly another question in the same words.
      WEIGHTS.written * likeness ** 2 +
      (fitting.includes(chunk.kind) && !(chunk.kind === 'product' && question.skus.length === 0) ? WEIGHTS.kind : 0) +
      (chunk.kind === 'manual' ? WEIGHTS.manual : 0) +
      (chunk.kind === 'product' && question.skus.length > 0 && kin === 'own' ? WEIGHTS.sheet : 0) +
      (kin === undefined ? 0 : KINSHIP[kin])
    const codes = units.filter((unit, index) => CODE.test(unit.text) && (held[at]?.units[index] ?? 0) > 0).length
    const count = units.filter((unit, index) => (held[at]?.units[index] ?? 0) > 0 && !unit.followsFigure).length
    return {
      worth,
      found: {
        chunk,
        share,
        sentence,
        heading: said,
        written: likeness,
        isAsked: written.asked.has(chunk.id),
        held: held[at]?.units ?? [],
        words: count,
        isOwn: kin === 'own',
        codes,
      },
    }
  })
  return ranked.sort((a, b) => b.worth - a.worth).map(({ found }) => found)
}
