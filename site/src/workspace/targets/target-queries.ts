import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

/** What the house aims at, beside what each figure is at present: of the key figures, and of the benchmark line. */
export const TARGETS = graphql(`
  query Targets($from: DateTime!, $to: DateTime!) {
    targets { code unit target moreIsBetter }
    keyFigures(from: $from, to: $to) {
      __typename
      ... on KeyFiguresSuccess { data { code value } }
    }
    benchmarks(scope: { unit: deal, counting: snapshot, from: $from, to: $to }) {
      __typename
      ... on BenchmarksSuccess { data { code value } }
    }
  }
`)
type Answer = ResultOf<typeof TARGETS>
export type Target = Answer['targets'][number] & { readonly value: number | null }

/** Each figure with its target and its present value; a figure that stands in both is the key figure. */
export function readTargets({ targets, keyFigures, benchmarks }: Answer): readonly Target[] {
  const present = new Map<string, number | null>([
    ...(benchmarks.__typename === 'BenchmarksSuccess'
      ? benchmarks.data.map(({ code, value }) => [code, value] as const)
      : []),
    ...(keyFigures.__typename === 'KeyFiguresSuccess'
      ? keyFigures.data.map(({ code, value }) => [code, value] as const)
      : []),
  ])
  return targets.map((target) => ({ ...target, value: present.get(target.code) ?? null }))
}

export const SET_TARGET = graphql(
  `mutation SetTarget($code: TargetCode!, $target: Float) { setTarget(code: $code, target: $target) { ... on SetTargetSuccess { data } ...FailureParts } }`,
  [FAILURE],
)
