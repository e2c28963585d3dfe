import type {
  Completion,
  Fit,
  Match,
  NearMiss,
  Relaxation as PresentedRelaxation,
  Problem,
  SelectRequest,
  SelectResponse,
} from '@tradewind/schema/contracts/selector'
import type { CatalogueProduct } from '../catalogue/product.ts'
import { type CatalogueIndex, standingOf } from './columns.ts'
import { complete } from './completion/complete.ts'
import type { Condition, Finding } from './conditions.ts'
import { findContradictions } from './contradictions.ts'
import { positionAfter, readCursor, writeCursor } from './cursor.ts'
import { presentRelaxation } from './presentation/changes.ts'
import { presentCompletion } from './presentation/completions.ts'
import { presentFit } from './presentation/fits.ts'
import { presentProblem } from './presentation/problems.ts'
import { productHead } from './presentation/product-head.ts'
import type { Relaxation } from './relaxations.ts'
import { resolveRequirement } from './resolve.ts'
import { assessAll, findAlternatives, type Question, type Selection, scoreOf, select } from './select.ts'

export type SelectAnswer =
  | { readonly ok: true; readonly response: SelectResponse }
  | { readonly ok: false; readonly problems: readonly Problem[] }

interface Resolved {
  readonly conditions: readonly Condition[]
  readonly findings: readonly Finding[]
}

function resolveAll(request: SelectRequest): Resolved {
  const outcomes = request.requirements.map((it, n) => resolveRequirement(it, ['requirements', n]))
  const conditions = outcomes.flatMap((outcome, n) =>
    outcome.ok ? [{ condition: outcome.value, path: ['requirements', n] }] : [],
  )
  return {
    conditions: conditions.map(({ condition }) => condition),
    findings: [
      ...outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.finding])),
      ...findContradictions(conditions),
    ],
  }
}

/** Requirements no candidate can answer, and uses nothing could be completed from: said, but no reason to refuse. */
function remarks(request: SelectRequest, selection: Selection, completed: readonly Completion[]): Finding[] {
  const pointless = selection.judged.flatMap(({ condition, statedSomewhere }, n) => {
    if (statedSomewhere) return []
    const { code } = condition.parameter
    return [{ code: 'not-in-category' as const, path: ['requirements', n], subject: code, parameter: code }]
  })
  const hasUse = request.application?.code !== undefined || request.application?.joint !== undefined
  if (!hasUse || completed.length > 0) return pointless
  return [...pointless, { code: 'nothing-to-complete', path: ['application'], subject: '' }]
}

function presentMatch(
  index: CatalogueIndex,
  question: Question,
  selection: Selection,
  at: number,
  request: SelectRequest,
): Match {
  const product = index.products[at] as CatalogueProduct
  const assessments = assessAll(index, selection.judged, at)
  const fits = selection.judged.flatMap((judged, n): Fit[] => {
    const assessment = assessments[n]
    return assessment === undefined ? [] : [presentFit(judged, assessment, product, at, request)]
  })
  return { ...productHead(product, request), score: scoreOf(index, question, assessments, at), fits }
}

function presentNearMiss(
  index: CatalogueIndex,
  question: Question,
  selection: Selection,
  at: number,
  request: SelectRequest,
): NearMiss {
  const match = presentMatch(index, question, selection, at, request)
  const assessments = assessAll(index, selection.judged, at)
  const missed = match.fits.filter((fit, n) => fit.importance === 'must' && assessments[n]?.satisfied === false)
  return { ...match, missed }
}

/** Asks again with the relaxed requirements, so that the count is what the buyer will get. */
function presentAsked(
  index: CatalogueIndex,
  request: SelectRequest,
  relaxation: Relaxation,
): PresentedRelaxation | undefined {
  const { conditions } = resolveAll({ ...request, requirements: [...relaxation.requirements] })
  const { matches } = select(index, { category: request.category, industry: request.industry, conditions })
  const skus = matches.map(({ at }) => index.products[at]?.publication.sku ?? '')
  return skus.length === 0 ? undefined : presentRelaxation(relaxation, skus, request)
}

/** The whole of `POST /select` behind the parsed body. Pure: the same catalogue and request give the same answer. */
export function answerSelect(index: CatalogueIndex, asked: SelectRequest): SelectAnswer {
  const refuse = (findings: readonly Finding[]): SelectAnswer => ({
    ok: false,
    problems: findings.map((finding) => presentProblem(finding, asked.locale)),
  })
  const cursor = asked.after === undefined ? undefined : readCursor(asked.after)
  if (asked.after !== undefined && cursor === undefined)
    return refuse([{ code: 'invalid-cursor', path: ['after'], subject: '' }])

  const given = resolveAll(asked)
  if (given.findings.length > 0) return refuse(given.findings)
  const completions = complete(asked, index)
  const request = { ...asked, requirements: [...asked.requirements, ...completions.map((it) => it.requirement)] }
  const { conditions } = resolveAll(request)
  const question: Question = { category: request.category, industry: request.industry, conditions }
  const selection = select(index, question)
  const alternatives =
    cursor === undefined ? findAlternatives(index, question, selection) : { nearMisses: [], relaxations: [] }

  const from = cursor === undefined ? 0 : positionAfter(index, selection.matches, cursor)
  const page = selection.matches.slice(from, from + request.limit)
  const last = page.at(-1)
  const lastProduct = last === undefined ? undefined : index.products[last.at]
  const hasNext = from + page.length < selection.matches.length
  const completed = completions.map((it) => presentCompletion(it, request))
  return {
    ok: true,
    response: {
      total: selection.matches.length,
      matches: page.map(({ at }) => presentMatch(index, question, selection, at, request)),
      ...(hasNext && last !== undefined && lastProduct !== undefined
        ? { next: writeCursor({ score: last.score, ...standingOf(lastProduct) }) }
        : {}),
      nearMisses: alternatives.nearMisses.map(({ at }) => presentNearMiss(index, question, selection, at, request)),
      relaxations: alternatives.relaxations.flatMap((it) => presentAsked(index, request, it) ?? []),
      completed,
      problems: remarks(asked, selection, completed).map((finding) => presentProblem(finding, request.locale)),
    },
  }
}
