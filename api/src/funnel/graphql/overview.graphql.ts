import { builder } from '../../builder.ts'
import type { FunnelMetrics } from '../../metrics/domain/funnel-metrics.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { funnelOverview } from '../use-cases/funnel-overview.ts'
import { StageRef } from './stage.graphql.ts'

const FunnelStageRef = builder.objectRef<FunnelMetrics['stages'][number]>('FunnelStage').implement({
  fields: (t) => ({
    stage: t.prismaField({
      type: StageRef,
      resolve: (query, row, _args, { database }) =>
        database.prisma.stage.findUniqueOrThrow({ ...query, where: { id: row.stageId } }),
    }),
    count: t.exposeInt('entered', { description: 'Customers that reached this stage or a later one.' }),
    conversion: t.exposeFloat('conversion', {
      nullable: true,
      description: 'Conversion from the stage before, 0–1; null for the first and after an empty stage.',
    }),
    share: t.float({ resolve: (row) => row.share ?? 0, description: 'Share of all that entered, 0–1.' }),
    value: t.field({
      type: MoneyRef,
      resolve: (row) => row.value.quoted,
      description: 'Quoted and not decided with the customers that stand in it, in US dollars.',
    }),
  }),
})

const FunnelOverviewRef = builder.objectRef<FunnelMetrics>('FunnelOverview').implement({
  description: 'How far the viewer’s customers have come, from the beginning until now.',
  fields: (t) => ({
    total: t.exposeInt('total'),
    stages: t.field({ type: [FunnelStageRef], resolve: (overview) => [...overview.stages] }),
  }),
})

builder.queryField('funnelOverview', (t) =>
  t.field({
    type: FunnelOverviewRef,
    authScopes: { staff: true },
    resolve: (_root, _args, context) => funnelOverview(context),
  }),
)
