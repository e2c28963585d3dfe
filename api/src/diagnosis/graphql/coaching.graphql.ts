import { builder } from '../../builder.ts'
import { MetricScopeRef, scopeFrom } from '../../metrics/graphql/metric-scope.graphql.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { coachingHintsOf } from '../domain/coaching.ts'
import { COACHING_METRICS, type CoachingHint, type RepFigure, type RepFigures } from '../domain/diagnosis.ts'
import { coachingFigures } from '../use-cases/coaching-hints.ts'
import { EstimateRef } from './estimate.graphql.ts'

const CoachingMetricRef = builder.enumType('CoachingMetric', { values: COACHING_METRICS })
const CoachingVerdictRef = builder.enumType('CoachingVerdict', {
  description: 'worse or better than the median beyond chance; even: no such difference; too_few: nothing can be said.',
  values: ['worse', 'better', 'even', 'too_few'] as const,
})

const RepFigureRef = builder.objectRef<RepFigure>('RepFigure').implement({
  fields: (t) => ({
    metric: t.expose('metric', { type: CoachingMetricRef }),
    stageCode: t.exposeString('stageCode', { nullable: true }),
    stageName: t.expose('stageName', { type: 'LocalizedText', nullable: true }),
    own: t.field({ type: EstimateRef, nullable: true, resolve: ({ own }) => own }),
    cases: t.exposeInt('cases'),
    teamMedian: t.exposeFloat('teamMedian', {
      nullable: true,
      description: 'Of the colleagues of the team, else of the house; null: fewer than three.',
    }),
    verdict: t.expose('verdict', { type: CoachingVerdictRef }),
  }),
})

const CoachingHintRef = builder.objectRef<CoachingHint>('CoachingHint').implement({
  fields: (t) => ({
    userId: t.globalID({ resolve: ({ userId }) => ({ type: 'User', id: userId }) }),
    userName: t.exposeString('userName'),
    figure: t.field({ type: RepFigureRef, resolve: ({ figure }) => figure }),
    evidence: t.expose('evidence', { type: 'LocalizedText' }),
    advice: t.expose('advice', { type: 'LocalizedText' }),
  }),
})

const RepFiguresRef = builder.objectRef<RepFigures>('RepFigures').implement({
  fields: (t) => ({
    userId: t.globalID({ resolve: ({ userId }) => ({ type: 'User', id: userId }) }),
    userName: t.exposeString('userName'),
    figures: t.field({ type: [RepFigureRef], resolve: ({ figures }) => [...figures] }),
  }),
})

const CoachingRef = builder.objectRef<readonly RepFigures[]>('Coaching').implement({
  description: 'A sales person sees the own figures beside medians, a lead the team’s, executives all.',
  fields: (t) => ({
    people: t.field({ type: [RepFiguresRef], resolve: (people) => [...people] }),
    hints: t.field({ type: [CoachingHintRef], resolve: (people) => [...coachingHintsOf(people)] }),
  }),
})

builder.queryField('coaching', (t) =>
  t.field({
    type: CoachingRef,
    authScopes: { staff: true },
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: (_root, { scope }, context) => coachingFigures(context, scopeFrom(scope)),
  }),
)
