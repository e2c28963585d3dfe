import { z } from 'zod'
import { builder } from '../../builder.ts'

const figures = z.object({ auc: z.number(), brier: z.number() })

const storedMetrics = z.object({
  verdict: z.string(),
  learntFrom: z.number(),
  cases: z.number(),
  positives: z.number(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  auc: z.number(),
  averagePrecision: z.number(),
  brier: z.number(),
  baselineBrier: z.number(),
  calibrationError: z.number(),
  reliability: z.array(z.object({ mean: z.number(), rate: z.number(), count: z.number() })),
  rules: figures,
  /** Absent in versions from before everything known was learnt from in the end. */
  crossFitted: figures.optional(),
})
type ModelMetrics = z.infer<typeof storedMetrics>
type ReliabilityBin = ModelMetrics['reliability'][number]

/** Figures as they were kept with the version, or null for a version that has none of this kind. */
export function readMetrics(stored: unknown): ModelMetrics | null {
  return storedMetrics.safeParse(stored).data ?? null
}

const ReliabilityBinRef = builder.objectRef<ReliabilityBin>('ReliabilityBin').implement({
  description: 'Cases with about the same probability: what was said, and what happened.',
  fields: (t) => ({
    predicted: t.float({ resolve: ({ mean }) => mean }),
    observed: t.float({ resolve: ({ rate }) => rate }),
    count: t.exposeInt('count'),
  }),
})

export const ModelMetricsRef = builder.objectRef<ModelMetrics>('ModelMetrics').implement({
  description:
    'Measured on the newest outcomes before any of them was learnt from; what is kept was then learnt the same way from all.',
  fields: (t) => ({
    verdict: t.exposeString('verdict', {
      description: 'promote, too_few, not_better_than_rules, not_better_than_speaking or a_person_chose.',
    }),
    learntFrom: t.exposeInt('learntFrom', {
      description: 'Cases the version learnt from, those it was measured on included.',
    }),
    crossFittedAuc: t.float({
      nullable: true,
      resolve: ({ crossFitted }) => crossFitted?.auc ?? null,
      description: 'Of all cases, each judged by a model that had not seen its customer or deal.',
    }),
    crossFittedBrier: t.float({ nullable: true, resolve: ({ crossFitted }) => crossFitted?.brier ?? null }),
    cases: t.exposeInt('cases'),
    positives: t.exposeInt('positives'),
    from: t.field({ type: 'DateTime', resolve: ({ from }) => new Date(from) }),
    to: t.field({ type: 'DateTime', resolve: ({ to }) => new Date(to) }),
    auc: t.exposeFloat('auc'),
    averagePrecision: t.exposeFloat('averagePrecision'),
    brier: t.exposeFloat('brier'),
    baselineBrier: t.exposeFloat('baselineBrier', { description: 'Brier of somebody who always says the base rate.' }),
    calibrationError: t.exposeFloat('calibrationError'),
    rulesAuc: t.float({ resolve: ({ rules }) => rules.auc }),
    rulesBrier: t.float({ resolve: ({ rules }) => rules.brier }),
    reliability: t.field({ type: [ReliabilityBinRef], resolve: ({ reliability }) => reliability }),
  }),
})
