import { builder } from '../../builder.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import type { MetricScope } from '../domain/funnel-metrics.ts'

const MetricUnitRef = builder.enumType('MetricUnit', {
  description: 'Customers move through the default pipeline, deals through their own.',
  values: ['customer', 'deal'] as const,
})

const CountingRef = builder.enumType('Counting', {
  description:
    'cohort: those that entered the pipeline within the period, and how far each has come until now. snapshot: every entry into a stage counts in the period it happened in, whoever entered the pipeline earlier.',
  values: ['cohort', 'snapshot'] as const,
})

export const MetricScopeRef = builder.inputType('MetricScope', {
  description: 'What is counted, when and of whom. It narrows what the viewer may see and never widens it.',
  fields: (t) => ({
    unit: t.field({ type: MetricUnitRef, required: true }),
    counting: t.field({ type: CountingRef, required: true }),
    from: t.field({ type: 'DateTime', required: true, description: 'Inclusive.' }),
    to: t.field({ type: 'DateTime', required: true, description: 'Exclusive.' }),
    pipelineId: t.globalID({ description: 'Of deals; the default pipeline when left out.' }),
    teamId: t.globalID({}),
    ownerId: t.globalID({}),
    channel: t.string({}),
    country: t.string({}),
    industry: t.string({}),
    productLine: t.string({}),
  }),
})

export function scopeFrom({
  pipelineId,
  teamId,
  ownerId,
  channel,
  country,
  industry,
  productLine,
  ...period
}: typeof MetricScopeRef.$inferInput): MetricScope {
  return {
    ...period,
    pipelineId: pipelineId ? uuidOrNone(pipelineId.id) : null,
    teamId: teamId ? uuidOrNone(teamId.id) : null,
    ownerId: ownerId ? uuidOrNone(ownerId.id) : null,
    channel: channel ?? null,
    country: country ?? null,
    industry: industry ?? null,
    productLine: productLine ?? null,
  }
}
