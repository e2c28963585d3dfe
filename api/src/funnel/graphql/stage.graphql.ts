import type { LocalizedText } from '@tradewind/schema/locales'
import { builder } from '../../builder.ts'
import { stageTransitionPolicy } from '../../crm/policy.ts'
import { RuleEffect, StageOutcome } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { pipelinePolicy, stagePolicy, stageRulePolicy } from '../policy.ts'

const StageOutcomeRef = builder.enumType('StageOutcome', { values: Object.values(StageOutcome) })
const RuleEffectRef = builder.enumType('RuleEffect', { values: Object.values(RuleEffect) })

export const StageRef = builder.prismaNode('Stage', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(stagePolicy, context.actor)] }),
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.field({ type: 'LocalizedText', resolve: (stage) => stage.name as LocalizedText }),
    position: t.exposeInt('position'),
    outcome: t.expose('outcome', { type: StageOutcomeRef }),
  }),
})

builder.prismaNode('StageRule', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(stageRulePolicy, context.actor)] }),
  description: 'At least `threshold` events of `eventTypes` within `windowHours` lead to `targetStage`.',
  fields: (t) => ({
    code: t.exposeString('code'),
    eventTypes: t.exposeStringList('eventTypes'),
    valueMatch: t.field({ type: 'JSON', resolve: (rule) => rule.valueMatch }),
    threshold: t.exposeInt('threshold'),
    windowHours: t.exposeInt('windowHours', { nullable: true }),
    targetStage: t.relation('targetStage'),
    effect: t.expose('effect', { type: RuleEffectRef }),
    reason: t.field({ type: 'LocalizedText', resolve: (rule) => rule.reason as LocalizedText }),
    enabled: t.exposeBoolean('enabled'),
    version: t.exposeInt('version'),
  }),
})

const PipelineRef = builder.prismaNode('Pipeline', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(pipelinePolicy, context.actor)] }),
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.field({ type: 'LocalizedText', resolve: (pipeline) => pipeline.name as LocalizedText }),
    stages: t.relation('stages', { query: { orderBy: { position: 'asc' } } }),
    rules: t.relation('rules', { query: { orderBy: { code: 'asc' } } }),
  }),
})

export const StageTransitionRef = builder.prismaNode('StageTransition', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(stageTransitionPolicy, context.actor)] }),
  description: 'A step of a customer’s stage history, or a suggestion that waits for a person.',
  fields: (t) => ({
    fromStage: t.relation('fromStage', { nullable: true }),
    toStage: t.relation('toStage'),
    at: t.expose('at', { type: 'DateTime' }),
    reason: t.field({ type: 'LocalizedText', resolve: (transition) => transition.reason as LocalizedText }),
    rule: t.relation('rule', { nullable: true }),
    user: t.relation('user', { nullable: true }),
    suggested: t.exposeBoolean('suggested'),
    resolvedAt: t.expose('resolvedAt', { type: 'DateTime', nullable: true }),
  }),
})

builder.queryField('pipelines', (t) =>
  t.prismaField({
    type: [PipelineRef],
    authScopes: { staff: true },
    resolve: (query, _root, _args, { actor, database }) =>
      database.prisma.pipeline.findMany({ ...query, where: readable(pipelinePolicy, actor), orderBy: { code: 'asc' } }),
  }),
)
