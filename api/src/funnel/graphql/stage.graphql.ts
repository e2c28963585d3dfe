import type { LocalizedText } from '@tradewind/schema/locales'
import { builder } from '../../builder.ts'
import { stageTransitionPolicy } from '../../crm/policy.ts'
import { RuleEffect, StageOutcome } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { pipelinePolicy, stagePolicy, stageRulePolicy } from '../policy.ts'

const StageOutcomeRef = builder.enumType('StageOutcome', { values: Object.values(StageOutcome) })
export const RuleEffectRef = builder.enumType('RuleEffect', { values: Object.values(RuleEffect) })

export const StageRef = builder.prismaNode('Stage', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(stagePolicy, context.actor)] }),
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.field({ type: 'LocalizedText', resolve: (stage) => stage.name as LocalizedText }),
    position: t.exposeInt('position'),
    outcome: t.expose('outcome', { type: StageOutcomeRef }),
    maxDays: t.exposeInt('maxDays', {
      nullable: true,
      description: 'Days a deal may stand here before it counts as stuck; null: no limit.',
    }),
    probability: t.float({
      nullable: true,
      description: 'Win probability from here, 0–1, while nothing was learned from outcomes.',
      resolve: ({ probability }) => (probability === null ? null : Number(probability)),
    }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true }),
  }),
})

export const StageRuleRef = builder.prismaNode('StageRule', {
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

export const PipelineRef = builder.prismaNode('Pipeline', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(pipelinePolicy, context.actor)] }),
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.field({ type: 'LocalizedText', resolve: (pipeline) => pipeline.name as LocalizedText }),
    isDefault: t.exposeBoolean('isDefault', {
      description: 'Customers move through it, and deals that no other fits.',
    }),
    team: t.relation('team', { nullable: true }),
    productLine: t.exposeString('productLine', { nullable: true }),
    template: t.exposeString('template', { nullable: true }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true }),
    stages: t.relation('stages', { query: { where: { archivedAt: null }, orderBy: { position: 'asc' } } }),
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
    description: 'The default pipeline first, then by code. Archived ones only when asked for.',
    args: { archived: t.arg.boolean() },
    resolve: (query, _root, { archived }, { actor, database }) =>
      database.prisma.pipeline.findMany({
        ...query,
        where: { AND: [readable(pipelinePolicy, actor), archived === true ? {} : { archivedAt: null }] },
        orderBy: [{ isDefault: 'desc' }, { code: 'asc' }],
      }),
  }),
)
