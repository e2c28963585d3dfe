import { builder } from '../../builder.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import { StageRef } from '../../funnel/graphql/stage.graphql.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { type BoardColumn, dealBoard } from '../use-cases/deal-board.ts'
import { dealsWhere, OpportunityFilterRef, OpportunityOrderRef } from './deal-filter.graphql.ts'

const BoardColumnRef = builder.objectRef<BoardColumn>('BoardColumn').implement({
  description: 'A stage of a pipeline with the open deals in it. Count and sums are of all of them, not of a page.',
  fields: (t) => ({
    stage: t.prismaField({
      type: StageRef,
      resolve: (query, column, _args, { database }) =>
        database.prisma.stage.findUniqueOrThrow({ ...query, where: { id: column.stage.id } }),
    }),
    count: t.exposeInt('count'),
    value: t.field({ type: MoneyRef, description: 'Expected order value.', resolve: ({ value }) => value }),
    weighted: t.field({
      type: MoneyRef,
      nullable: true,
      description: 'Expected order value × the stage’s own win probability.',
      resolve: ({ weighted }) => weighted,
    }),
    deals: t.prismaConnection({
      type: OpportunityRef,
      cursor: 'id',
      args: { orderBy: t.arg({ type: OpportunityOrderRef }) },
      resolve: (query, { where }, { orderBy }, { database }) =>
        database.prisma.opportunity.findMany({
          ...query,
          where,
          orderBy: [
            orderBy
              ? { [orderBy.field]: orderBy.direction }
              : { amountUsd: { sort: 'desc' as const, nulls: 'last' as const } },
            { id: 'asc' },
          ],
        }),
    }),
  }),
})

builder.queryField('dealBoard', (t) =>
  t.field({
    type: [BoardColumnRef],
    description: 'The open deals of a pipeline by stage.',
    authScopes: { staff: true },
    args: {
      pipelineId: t.arg.globalID({ required: true }),
      filter: t.arg({ type: OpportunityFilterRef }),
    },
    resolve: async (_root, { pipelineId, filter }, context) => [
      ...(await dealBoard(context, uuidOrNone(pipelineId.id), await dealsWhere(context, filter))),
    ],
  }),
)
