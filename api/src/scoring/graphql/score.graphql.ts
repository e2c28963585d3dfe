import { z } from 'zod'
import { builder } from '../../builder.ts'
import { AccountRef } from '../../crm/graphql/account.graphql.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import { ScoreKind } from '../../generated/prisma/enums.ts'
import { type Factor, pointsOf } from '../domain/scored.ts'
import { wordFactor } from '../words/factors.ts'

const ScoreKindRef = builder.enumType('ScoreKind', { values: Object.values(ScoreKind) })

const storedFactors = z.array(
  z.object({
    code: z.string(),
    effect: z.number(),
    data: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
)

interface ShownFactor extends Factor {
  readonly points: number
}

const ScoreFactorRef = builder.objectRef<ShownFactor>('ScoreFactor').implement({
  description: 'One reason for a score.',
  fields: (t) => ({
    code: t.exposeString('code'),
    label: t.field({ type: 'LocalizedText', resolve: (factor) => wordFactor(factor) }),
    effect: t.exposeFloat('effect', { description: 'On the log-odds of the score.' }),
    points: t.exposeInt('points', {
      description: 'Percentage points by which the score would be lower without it; negative: higher.',
    }),
  }),
})

/** A score inherits the rights of its customer or deal, like everything below them. */
builder.prismaObject('Score', {
  fields: (t) => ({
    kind: t.expose('kind', { type: ScoreKindRef }),
    value: t.exposeFloat('value', { description: '0 to 1.' }),
    spokenBy: t.relation('modelVersion', { description: 'The rules or the model that computed it.' }),
    factors: t.field({
      type: [ScoreFactorRef],
      description: 'Strongest first.',
      resolve: ({ factors, value }) =>
        (storedFactors.safeParse(factors).data ?? []).map((factor) => ({
          ...factor,
          points: pointsOf(value, factor.effect),
        })),
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime' }),
  }),
})

builder.prismaObjectFields(AccountRef, (t) => ({
  scores: t.relation('scores', {
    description: 'Risk and intent of the customer itself; those of its deals stand with the deals.',
    query: { where: { opportunityId: null }, orderBy: { kind: 'asc' } },
  }),
}))

builder.prismaObjectFields(OpportunityRef, (t) => ({
  scores: t.relation('scores', {
    description: 'Win probability and risk of an open deal; none of a closed one.',
    query: { orderBy: { kind: 'asc' } },
  }),
}))
