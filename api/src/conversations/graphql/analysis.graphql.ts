import { builder } from '../../builder.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import type { Count, StepFigure } from '../domain/conversation-analysis.ts'
import { analysePeriod, type PeriodAnalysis } from '../use-cases/analyse-period.ts'
import { AdvisorStepRef } from './enums.graphql.ts'
import { QuestionClusterRef } from './question-cluster.graphql.ts'

const CountRef = builder.objectRef<Count>('TalkCount').implement({
  description: 'How often something came up.',
  fields: (t) => ({
    code: t.exposeString('code'),
    count: t.exposeInt('count'),
    share: t.exposeFloat('share', {
      description: '0–1 of the talks, the questions or the removals the list is about.',
    }),
  }),
})

const StepFigureRef = builder.objectRef<StepFigure>('TalkStepFigure').implement({
  fields: (t) => ({
    step: t.expose('step', { type: AdvisorStepRef }),
    reached: t.exposeInt('reached', { description: 'Talks that came as far as this step or further.' }),
    reachedShare: t.exposeFloat('reachedShare'),
    stopped: t.exposeInt('stopped', {
      description: 'Talks that stood here when they ended without a request or a hand-off.',
    }),
    stoppedShare: t.exposeFloat('stoppedShare'),
  }),
})

const AskedClusterRef = builder.objectRef<PeriodAnalysis['clusters'][number]>('AskedCluster').implement({
  description: 'Unanswered questions that ask the same, with how often in the period.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    locales: t.exposeStringList('locales', { description: 'Languages it was asked in.' }),
    cluster: t.prismaField({
      type: QuestionClusterRef,
      resolve: (query, { id }, _args, { database }) =>
        database.prisma.questionCluster.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
})

const QuestionFiguresRef = builder.objectRef<PeriodAnalysis['questions']>('TalkQuestionFigures').implement({
  fields: (t) => ({
    total: t.exposeInt('total'),
    answered: t.exposeInt('answered'),
    partly: t.exposeInt('partly'),
    unknown: t.exposeInt('unknown'),
    refused: t.exposeInt('refused'),
  }),
})

const GateFiguresRef = builder.objectRef<PeriodAnalysis['gate']>('CitationGateFigures').implement({
  description: 'Statements the advisor wanted to make, and those taken out because no source carries them.',
  fields: (t) => ({
    statements: t.exposeInt('statements'),
    removed: t.exposeInt('removed'),
    removedShare: t.exposeFloat('removedShare'),
    reasons: t.field({ type: [CountRef], resolve: ({ reasons }) => [...reasons] }),
  }),
})

const ResponseTimeRef = builder.objectRef<PeriodAnalysis['responseTime']>('ResponseTimeFigures').implement({
  description: 'Milliseconds from message to whole answer.',
  fields: (t) => ({
    measured: t.exposeInt('measured'),
    median: t.exposeInt('median', { nullable: true }),
    p95: t.exposeInt('p95', { nullable: true }),
  }),
})

const FeedbackFiguresRef = builder.objectRef<PeriodAnalysis['feedback']>('FeedbackFigures').implement({
  fields: (t) => ({
    up: t.exposeInt('up'),
    down: t.exposeInt('down'),
    corrections: t.exposeInt('corrections', { description: 'By buyers.' }),
    staffCorrections: t.exposeInt('staffCorrections'),
  }),
})

const ConversationAnalysisRef = builder.objectRef<PeriodAnalysis>('ConversationAnalysis').implement({
  description: 'What the talks of a period say: figures and questions, no contact data.',
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime' }),
    to: t.expose('to', { type: 'DateTime' }),
    conversations: t.exposeInt('conversations'),
    turns: t.exposeInt('turns'),
    locales: t.field({ type: [CountRef], resolve: ({ locales }) => [...locales] }),
    steps: t.field({ type: [StepFigureRef], resolve: ({ steps }) => [...steps] }),
    parameters: t.field({ type: [CountRef], resolve: ({ parameters }) => [...parameters] }),
    products: t.field({ type: [CountRef], resolve: ({ products }) => [...products] }),
    questionKinds: t.field({ type: [CountRef], resolve: ({ questionKinds }) => [...questionKinds] }),
    unserved: t.field({ type: [CountRef], resolve: ({ unserved }) => [...unserved] }),
    competitors: t.field({ type: [CountRef], resolve: ({ competitors }) => [...competitors] }),
    questions: t.field({ type: QuestionFiguresRef, resolve: ({ questions }) => questions }),
    gate: t.field({ type: GateFiguresRef, resolve: ({ gate }) => gate }),
    responseTime: t.field({ type: ResponseTimeRef, resolve: ({ responseTime }) => responseTime }),
    feedback: t.field({ type: FeedbackFiguresRef, resolve: ({ feedback }) => feedback }),
    clusters: t.field({ type: [AskedClusterRef], resolve: ({ clusters }) => [...clusters] }),
  }),
})

builder.queryField('conversationAnalysis', (t) =>
  t.field({
    type: ConversationAnalysisRef,
    description: 'For marketers, leads and above. From (inclusive) to (exclusive), at most 400 days.',
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: {
      from: t.arg({ type: 'DateTime', required: true }),
      to: t.arg({ type: 'DateTime', required: true }),
    },
    resolve: (_root, period, context) => analysePeriod(context, period),
  }),
)
