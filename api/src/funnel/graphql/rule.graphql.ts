import type { LocalizedText } from '@tradewind/schema/locales'
import { builder } from '../../builder.ts'
import { AccountRef } from '../../crm/graphql/account.graphql.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import {
  ChangedMeanwhileFailure,
  ForbiddenFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import type { DryRunStep } from '../domain/dry-run.ts'
import { restoreRuleVersion, saveStageRule } from '../use-cases/change-rule.ts'
import { type DryRunResult, dryRunRule } from '../use-cases/dry-run-rule.ts'
import { ruleVersions } from '../use-cases/rule-versions.ts'
import { RuleEffectRef, StageRef, StageRuleRef } from './stage.graphql.ts'

type Version = Awaited<ReturnType<typeof ruleVersions>>[number]

const RuleVersionRef = builder.objectRef<Version>('StageRuleVersion').implement({
  description: 'What a rule said from when on.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    effectiveFrom: t.expose('effectiveFrom', { type: 'DateTime', nullable: true }),
    changedBy: t.exposeString('changedBy', { nullable: true, description: 'Null: came with the pipeline.' }),
    eventTypes: t.stringList({ resolve: ({ definition }) => [...definition.eventTypes] }),
    valueMatch: t.field({ type: 'JSON', resolve: ({ definition }) => definition.valueMatch }),
    threshold: t.int({ resolve: ({ definition }) => definition.threshold }),
    windowHours: t.int({ nullable: true, resolve: ({ definition }) => definition.windowHours }),
    effect: t.field({ type: RuleEffectRef, resolve: ({ definition }) => definition.effect }),
    enabled: t.boolean({ resolve: ({ definition }) => definition.enabled }),
    reason: t.field({ type: 'LocalizedText', resolve: ({ definition }) => definition.reason as LocalizedText }),
    targetStage: t.prismaField({
      type: StageRef,
      resolve: (query, { definition }, _args, { database }) =>
        database.prisma.stage.findUniqueOrThrow({ ...query, where: { id: definition.targetStageId } }),
    }),
  }),
})

builder.prismaObjectField(StageRuleRef, 'versions', (t) =>
  t.field({
    type: [RuleVersionRef],
    description: 'The newest first.',
    resolve: (rule, _args, { database }) => ruleVersions(database, rule.id),
  }),
)

const RuleDefinitionInput = builder.inputType('StageRuleDefinitionInput', {
  fields: (t) => ({
    eventTypes: t.stringList({ required: true }),
    valueMatch: t.field({ type: 'JSON' }),
    threshold: t.int({ required: true }),
    windowHours: t.int(),
    targetStageId: t.id({ required: true }),
    effect: t.field({ type: RuleEffectRef, required: true }),
    reason: t.field({ type: 'LocalizedText', required: true }),
    enabled: t.boolean({ required: true }),
  }),
})

type Definition = typeof RuleDefinitionInput.$inferInput

const definitionFrom = (definition: Definition) => ({
  ...definition,
  valueMatch: definition.valueMatch ?? {},
  windowHours: definition.windowHours ?? null,
  targetStageId: rowId('Stage', String(definition.targetStageId)),
})

const DryRunStepRef = builder.objectRef<DryRunStep>('DryRunStep').implement({
  fields: (t) => ({
    account: t.prismaField({
      type: AccountRef,
      resolve: (query, { accountId }, _args, { database }) =>
        database.prisma.account.findUniqueOrThrow({ ...query, where: { id: accountId } }),
    }),
    opportunity: t.prismaField({
      type: OpportunityRef,
      nullable: true,
      resolve: (query, { opportunityId }, _args, { database }) =>
        opportunityId === null
          ? null
          : database.prisma.opportunity.findUnique({ ...query, where: { id: opportunityId } }),
    }),
    fromStage: t.prismaField({
      type: StageRef,
      resolve: (query, { fromStageId }, _args, { database }) =>
        database.prisma.stage.findUniqueOrThrow({ ...query, where: { id: fromStageId } }),
    }),
    toStage: t.prismaField({
      type: StageRef,
      resolve: (query, { toStageId }, _args, { database }) =>
        database.prisma.stage.findUniqueOrThrow({ ...query, where: { id: toStageId } }),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    suggested: t.exposeBoolean('suggested'),
    dropped: t.boolean({ description: 'It happened, and would not have.', resolve: ({ kind }) => kind === 'dropped' }),
  }),
})

const DryRunRef = builder.objectRef<DryRunResult>('StageRuleDryRun').implement({
  description: 'What a rule would have changed, replayed from stored events. Counts what the viewer may see.',
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime' }),
    to: t.expose('to', { type: 'DateTime' }),
    examined: t.exposeInt('examined'),
    complete: t.exposeBoolean('complete'),
    movedCustomers: t.exposeInt('movedCustomers'),
    movedDeals: t.exposeInt('movedDeals'),
    suggestions: t.exposeInt('suggestions'),
    notMoved: t.exposeInt('notMoved'),
    examples: t.field({ type: [DryRunStepRef], resolve: ({ examples }) => [...examples] }),
  }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]

builder.queryField('dryRunStageRule', (t) =>
  t.field({
    type: DryRunRef,
    description: 'Tries a rule on the last days. Writes nothing.',
    errors: { types: failures },
    args: {
      pipelineId: t.arg.id({ required: true }),
      ruleId: t.arg.id(),
      definition: t.arg({ type: RuleDefinitionInput, required: true }),
      days: t.arg.int({ defaultValue: 30, required: true }),
    },
    resolve: (_root, { pipelineId, ruleId, definition, days }, context) =>
      dryRunRule(asStaff(context), {
        pipelineId: rowId('Pipeline', pipelineId),
        ruleId: ruleId ? rowId('StageRule', ruleId) : null,
        definition: definitionFrom(definition),
        days,
      }),
  }),
)

builder.mutationFields((t) => ({
  saveStageRule: t.prismaField({
    type: StageRuleRef,
    errors: { types: [...failures, ChangedMeanwhileFailure] },
    args: {
      pipelineId: t.arg.id({ required: true }),
      ruleId: t.arg.id(),
      definition: t.arg({ type: RuleDefinitionInput, required: true }),
      basedOn: t.arg.int({ description: 'The version that was read: refused when there is a newer one.' }),
    },
    resolve: async (query, _root, args, context) => {
      const { ruleId } = await saveStageRule(asStaff(context), {
        pipelineId: rowId('Pipeline', args.pipelineId),
        ruleId: args.ruleId ? rowId('StageRule', args.ruleId) : null,
        definition: definitionFrom(args.definition),
        basedOn: args.basedOn ?? null,
      })
      return context.database.prisma.stageRule.findUniqueOrThrow({ ...rowQuery(query), where: { id: ruleId } })
    },
  }),
  restoreStageRuleVersion: t.prismaField({
    type: StageRuleRef,
    errors: { types: failures },
    args: { ruleId: t.arg.id({ required: true }), version: t.arg.int({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { ruleId } = await restoreRuleVersion(asStaff(context), rowId('StageRule', args.ruleId), args.version)
      return context.database.prisma.stageRule.findUniqueOrThrow({ ...rowQuery(query), where: { id: ruleId } })
    },
  }),
}))
