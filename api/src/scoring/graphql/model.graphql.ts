import { builder } from '../../builder.ts'
import { ModelAlgorithm, ModelKind, ModelStatus } from '../../generated/prisma/enums.ts'
import { hasRole } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { readable } from '../../shared/row-policy.ts'
import { MODEL_ROLES, modelPolicy } from '../policy.ts'
import { askForTraining, promoteModel, rollBackModel } from '../use-cases/choose-model.ts'
import { ModelMetricsRef, readMetrics } from './model-metrics.graphql.ts'

const ModelKindRef = builder.enumType('ModelKind', { values: Object.values(ModelKind) })
const ModelAlgorithmRef = builder.enumType('ModelAlgorithm', { values: Object.values(ModelAlgorithm) })
const ModelStatusRef = builder.enumType('ModelStatus', { values: Object.values(ModelStatus) })

const ModelVersionRef = builder.prismaNode('ModelVersion', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(modelPolicy, context.actor)] }),
  description:
    'A way to compute a score: the rules, or a model that was learnt. At most one of a kind speaks (`active`).',
  fields: (t) => ({
    kind: t.expose('kind', { type: ModelKindRef }),
    version: t.exposeInt('version'),
    algorithm: t.expose('algorithm', { type: ModelAlgorithmRef }),
    status: t.expose('status', { type: ModelStatusRef }),
    trainedAt: t.expose('trainedAt', { type: 'DateTime' }),
    promotedAt: t.expose('promotedAt', { type: 'DateTime', nullable: true }),
    chosenByPerson: t.boolean({
      description: 'Somebody decided that it speaks; training does not take that back.',
      resolve: ({ changedBy, status }) => status === 'active' && changedBy.startsWith('user:'),
    }),
    metrics: t.field({
      type: ModelMetricsRef,
      nullable: true,
      description:
        'What it was measured at on outcomes it had not seen. For leads, executives and admins; null for the rules.',
      resolve: ({ metrics, algorithm }, _args, { actor }) =>
        hasRole(actor, ...MODEL_ROLES) && algorithm !== 'rules' ? readMetrics(metrics) : null,
    }),
  }),
})

builder.queryField('modelVersions', (t) =>
  t.prismaField({
    type: [ModelVersionRef],
    authScopes: { staff: true },
    args: { kind: t.arg({ type: ModelKindRef }) },
    description: 'All versions, the newest of a kind first; a sales person sees those that speak.',
    resolve: (query, _root, { kind }, { actor, database }) =>
      database.prisma.modelVersion.findMany({
        ...query,
        where: { AND: [readable(modelPolicy, actor), kind ? { kind } : {}] },
        orderBy: [{ kind: 'asc' }, { version: 'desc' }],
        take: 100,
      }),
  }),
)

const errors = { types: [NotFoundFailure, ForbiddenFailure] }

builder.mutationFields((t) => ({
  promoteModel: t.prismaField({
    type: ModelVersionRef,
    errors,
    args: { modelVersionId: t.arg.globalID({ required: true, for: ModelVersionRef }) },
    description: 'Lets a version speak. Leads, executives and admins.',
    resolve: async (query, _root, { modelVersionId }, context) => {
      const { id } = await promoteModel(context, uuidOrNone(modelVersionId.id))
      return context.database.prisma.modelVersion.findUniqueOrThrow({ ...rowQuery(query), where: { id } })
    },
  }),
  rollBackModel: t.prismaField({
    type: ModelVersionRef,
    errors,
    args: { kind: t.arg({ type: ModelKindRef, required: true }) },
    description: 'Lets the version speak that spoke before. Leads, executives and admins.',
    resolve: async (query, _root, { kind }, context) => {
      const { id } = await rollBackModel(context, kind)
      return context.database.prisma.modelVersion.findUniqueOrThrow({ ...rowQuery(query), where: { id } })
    },
  }),
  trainModels: t.boolean({
    errors: { types: [ForbiddenFailure] },
    description: 'Has the models learnt anew in the background. Leads, executives and admins.',
    resolve: (_root, _args, context) => askForTraining(context),
  }),
}))
