import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const MODEL = graphql(`
  fragment ModelParts on ModelVersion {
    id
    kind
    version
    algorithm
    status
    trainedAt
    chosenByPerson
    metrics {
      verdict
      cases
      positives
      learntFrom
      auc
      brier
      baselineBrier
      rulesAuc
      rulesBrier
      reliability { predicted observed count }
    }
  }
`)
export type ModelRow = ResultOf<typeof MODEL>

const WEIGHTS = graphql(`
  fragment WeightParts on BehaviourWeights {
    deals
    won
    weights { eventType oddsRatio low high cases winRateWith winRateWithout }
  }
`)
export type WeightsData = ResultOf<typeof WEIGHTS>

export const MODELS = graphql(`query Models { modelVersions { ...ModelParts } behaviourWeights { ...WeightParts } }`, [
  MODEL,
  WEIGHTS,
])
export const PROMOTE_MODEL = graphql(
  `mutation PromoteModel($id: ID!) { promoteModel(modelVersionId: $id) { ... on PromoteModelSuccess { data { id } } ...FailureParts } }`,
  [FAILURE],
)
export const ROLL_BACK_MODEL = graphql(
  `mutation RollBackModel($kind: ModelKind!) { rollBackModel(kind: $kind) { ... on RollBackModelSuccess { data { id } } ...FailureParts } }`,
  [FAILURE],
)
export const TRAIN_MODELS = graphql(
  `mutation TrainModels { trainModels { ... on TrainModelsSuccess { data } ...FailureParts } }`,
  [FAILURE],
)
