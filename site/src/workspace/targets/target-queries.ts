import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

/** Each key figure with its target, beside what it is at present. */
export const TARGETS = graphql(`
  query KeyFigureTargets($from: DateTime!, $to: DateTime!) {
    keyFigures(from: $from, to: $to) {
      __typename
      ... on KeyFiguresSuccess { data { code unit value target moreIsBetter } }
    }
  }
`)
export type Target = Extract<
  ResultOf<typeof TARGETS>['keyFigures'],
  { __typename: 'KeyFiguresSuccess' }
>['data'][number]

export const SET_TARGET = graphql(
  `mutation SetKeyFigureTarget($code: KeyFigureCode!, $target: Float) { setKeyFigureTarget(code: $code, target: $target) { ... on SetKeyFigureTargetSuccess { data } ...FailureParts } }`,
  [FAILURE],
)
