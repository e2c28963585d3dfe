import { graphql, type ResultOf } from '../../lib/api/graphql.ts'

/** Goes into the query of whoever shows `ScoreFactors`: `scores { ...ScoreParts }` of a customer or deal. */
export const SCORE = graphql(`
  fragment ScoreParts on Score {
    kind
    value
    computedAt
    spokenBy { version algorithm }
    factors { code label points }
  }
`)
export type ScoreData = ResultOf<typeof SCORE>
