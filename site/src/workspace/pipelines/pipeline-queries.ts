import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

export const RULE = graphql(`
  fragment RuleParts on StageRule {
    id code eventTypes valueMatch threshold windowHours effect reason enabled version
    targetStage { id code name }
    versions {
      version effectiveFrom changedBy eventTypes valueMatch threshold windowHours effect enabled reason
      targetStage { id name }
    }
  }
`)
export type RuleRow = ResultOf<typeof RULE>

export const PIPELINE = graphql(`
  fragment PipelineParts on Pipeline {
    id code name isDefault productLine archivedAt
    team { id name }
    stages { id code name position outcome maxDays probability }
  }
`)
export type PipelineData = ResultOf<typeof PIPELINE>
export type StageData = PipelineData['stages'][number]

export const PIPELINE_SETTINGS = graphql(
  `
  query PipelineSettings {
    pipelines(archived: true) { ...PipelineParts }
    pipelineTemplates { code name description stages }
    teams { id name }
    viewer { user { team { id } } }
  }
`,
  [PIPELINE],
)
export type PipelineSettingsData = ResultOf<typeof PIPELINE_SETTINGS>

export const RULE_SETTINGS = graphql(
  `query RuleSettings { pipelines { ...PipelineParts rules { ...RuleParts } } viewer { user { team { id } } } }`,
  [PIPELINE, RULE],
)
export type RuleSettingsData = ResultOf<typeof RULE_SETTINGS>

export const CREATE_PIPELINE = graphql(
  `mutation CreatePipeline($input: CreatePipelineInput!) { createPipeline(input: $input) { ... on CreatePipelineSuccess { data { ...PipelineParts } } ...FailureParts } }`,
  [PIPELINE, FAILURE],
)
export const CHANGE_PIPELINE = graphql(
  `mutation ChangePipeline($input: ChangePipelineInput!) { changePipeline(input: $input) { ... on ChangePipelineSuccess { data { ...PipelineParts } } ...FailureParts } }`,
  [PIPELINE, FAILURE],
)
export const SET_PIPELINE_ARCHIVED = graphql(
  `mutation SetPipelineArchived($pipelineId: ID!, $archived: Boolean!) { setPipelineArchived(pipelineId: $pipelineId, archived: $archived) { ... on SetPipelineArchivedSuccess { data { ...PipelineParts } } ...FailureParts } }`,
  [PIPELINE, FAILURE],
)
export const ADD_STAGE = graphql(
  `mutation AddStage($input: AddStageInput!) { addStage(input: $input) { ... on AddStageSuccess { data { ...PipelineParts } } ...FailureParts } }`,
  [PIPELINE, FAILURE],
)
export const CHANGE_STAGE = graphql(
  `mutation ChangeStage($input: ChangeStageInput!) { changeStage(input: $input) { ... on ChangeStageSuccess { data { ...PipelineParts } } ...FailureParts } }`,
  [PIPELINE, FAILURE],
)
export const REORDER_STAGES = graphql(
  `mutation ReorderStages($pipelineId: ID!, $stageIds: [ID!]!) { reorderStages(pipelineId: $pipelineId, stageIds: $stageIds) { ... on ReorderStagesSuccess { data { ...PipelineParts } } ...FailureParts } }`,
  [PIPELINE, FAILURE],
)
export const ARCHIVE_STAGE = graphql(
  `mutation ArchiveStage($stageId: ID!, $targetStageId: ID) { archiveStage(stageId: $stageId, targetStageId: $targetStageId) { ... on ArchiveStageSuccess { data { ...PipelineParts } } ...FailureParts } }`,
  [PIPELINE, FAILURE],
)

export const SAVE_RULE = graphql(
  `mutation SaveStageRule($pipelineId: ID!, $ruleId: ID, $definition: StageRuleDefinitionInput!, $basedOn: Int) {
    saveStageRule(pipelineId: $pipelineId, ruleId: $ruleId, definition: $definition, basedOn: $basedOn) { ... on SaveStageRuleSuccess { data { ...RuleParts } } ...FailureParts } }`,
  [RULE, FAILURE],
)
export const RESTORE_RULE = graphql(
  `mutation RestoreStageRuleVersion($ruleId: ID!, $version: Int!) {
    restoreStageRuleVersion(ruleId: $ruleId, version: $version) { ... on RestoreStageRuleVersionSuccess { data { ...RuleParts } } ...FailureParts } }`,
  [RULE, FAILURE],
)

const DRY_RUN_PARTS = graphql(`
  fragment DryRunParts on StageRuleDryRun {
    from to examined complete movedCustomers movedDeals suggestions notMoved
    examples { at suggested dropped account { id name } opportunity { id name } fromStage { name } toStage { name } }
  }
`)
export type DryRunData = ResultOf<typeof DRY_RUN_PARTS>
export const DRY_RUN = graphql(
  `query DryRunStageRule($pipelineId: ID!, $ruleId: ID, $definition: StageRuleDefinitionInput!, $days: Int!) {
    dryRunStageRule(pipelineId: $pipelineId, ruleId: $ruleId, definition: $definition, days: $days) { ... on DryRunStageRuleSuccess { data { ...DryRunParts } } ...FailureParts } }`,
  [DRY_RUN_PARTS, FAILURE],
)
