import { z } from 'zod'
import { builder } from '../../builder.ts'
import type { BehaviourWeight } from '../domain/behaviour-weights.ts'

interface BehaviourWeights {
  readonly weights: readonly BehaviourWeight[]
  readonly deals: number
  readonly won: number
  readonly learntAt: Date
}

const stored = z.object({
  weights: z.array(
    z.object({
      type: z.string(),
      oddsRatio: z.number(),
      low: z.number(),
      high: z.number(),
      cases: z.number(),
      winRateWith: z.number(),
      winRateWithout: z.number().nullable(),
    }),
  ),
})

const BehaviourWeightRef = builder.objectRef<BehaviourWeight>('BehaviourWeight').implement({
  description: 'What a kind of behaviour says about winning, all other behaviour being equal. A relation, not a cause.',
  fields: (t) => ({
    eventType: t.string({ resolve: ({ type }) => type }),
    oddsRatio: t.exposeFloat('oddsRatio', {
      description: 'The odds of winning are multiplied by this each time 1 + the number of such events doubles.',
    }),
    low: t.exposeFloat('low', { description: 'Lower end of the 95% interval.' }),
    high: t.exposeFloat('high'),
    cases: t.exposeInt('cases', { description: 'Closed deals in which it happened at all.' }),
    winRateWith: t.exposeFloat('winRateWith'),
    winRateWithout: t.exposeFloat('winRateWithout', { nullable: true }),
  }),
})

const BehaviourWeightsRef = builder.objectRef<BehaviourWeights>('BehaviourWeights').implement({
  fields: (t) => ({
    weights: t.field({ type: [BehaviourWeightRef], resolve: ({ weights }) => weights }),
    deals: t.exposeInt('deals'),
    won: t.exposeInt('won'),
    learntAt: t.expose('learntAt', { type: 'DateTime' }),
  }),
})

builder.queryField('behaviourWeights', (t) =>
  t.field({
    type: BehaviourWeightsRef,
    nullable: true,
    authScopes: { staff: true },
    description:
      'Learnt from all closed deals; null while there are too few. Figures of the whole house, no customer’s.',
    resolve: async (_root, _args, { database }) => {
      const version = await database.prisma.modelVersion.findFirst({
        where: { kind: 'behaviour_weights', status: 'active' },
      })
      const parameters = stored.safeParse(version?.parameters)
      const metrics = z.object({ cases: z.number(), positives: z.number() }).safeParse(version?.metrics)
      if (version === null || !parameters.success || !metrics.success) return null
      return {
        weights: parameters.data.weights,
        deals: metrics.data.cases,
        won: metrics.data.positives,
        learntAt: version.trainedAt,
      }
    },
  }),
)
