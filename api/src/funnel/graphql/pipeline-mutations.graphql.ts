import { builder } from '../../builder.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { PipelineStateFailure } from '../domain/errors.ts'
import { PIPELINE_TEMPLATES } from '../templates/templates.ts'
import { archiveStage } from '../use-cases/archive-stage.ts'
import { changePipeline, setPipelineArchived } from '../use-cases/change-pipeline.ts'
import { addStage, changeStage, reorderStages } from '../use-cases/change-stages.ts'
import { createPipeline } from '../use-cases/create-pipeline.ts'
import { PipelineRef } from './stage.graphql.ts'

builder.objectType(PipelineStateFailure, {
  name: 'PipelineStateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof PipelineStateFailure,
  fields: (t) => ({
    problem: t.exposeString('problem', {
      description:
        'deals_in_stage, rules_lead_here, open_deals, is_default, last_open_stage, closing_stage or archived.',
    }),
  }),
})

const TemplateRef = builder.objectRef<(typeof PIPELINE_TEMPLATES)[number]>('PipelineTemplate').implement({
  description: 'An industry’s way of selling: what a new pipeline starts from.',
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.field({ type: 'LocalizedText', resolve: ({ name }) => name }),
    description: t.field({ type: 'LocalizedText', resolve: ({ description }) => description }),
    stages: t.field({ type: ['LocalizedText'], resolve: ({ stages }) => stages.map(({ name }) => name) }),
  }),
})

builder.queryField('pipelineTemplates', (t) =>
  t.field({ type: [TemplateRef], authScopes: { staff: true }, resolve: () => [...PIPELINE_TEMPLATES] }),
)

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]
const ofState = [...failures, PipelineStateFailure]

const CreatePipelineInput = builder.inputType('CreatePipelineInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    template: t.string({ required: true }),
    name: t.field({ type: 'LocalizedText', description: 'Without one the template’s.' }),
    teamId: t.id(),
    productLine: t.string(),
  }),
})

const ChangePipelineInput = builder.inputType('ChangePipelineInput', {
  fields: (t) => ({
    pipelineId: t.id({ required: true }),
    name: t.field({ type: 'LocalizedText', required: true }),
    teamId: t.id(),
    productLine: t.string(),
  }),
})

const AddStageInput = builder.inputType('AddStageInput', {
  fields: (t) => ({
    pipelineId: t.id({ required: true }),
    afterStageId: t.id({ description: 'Without one behind the last open stage.' }),
    name: t.field({ type: 'LocalizedText', required: true }),
    maxDays: t.int(),
    probability: t.float(),
  }),
})

const ChangeStageInput = builder.inputType('ChangeStageInput', {
  fields: (t) => ({
    stageId: t.id({ required: true }),
    name: t.field({ type: 'LocalizedText', required: true }),
    maxDays: t.int(),
    probability: t.float(),
  }),
})

const teamOf = (input: { readonly teamId?: string | number | null | undefined }): string | null =>
  input.teamId ? rowId('Team', String(input.teamId)) : null

builder.mutationFields((t) => ({
  createPipeline: t.prismaField({
    type: PipelineRef,
    errors: { types: [...failures, IdempotencyFailure] },
    args: { input: t.arg({ type: CreatePipelineInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { pipelineId } = await createPipeline(asStaff(context), { ...input, teamId: teamOf(input) })
      return context.database.prisma.pipeline.findUniqueOrThrow({ ...rowQuery(query), where: { id: pipelineId } })
    },
  }),
  changePipeline: t.prismaField({
    type: PipelineRef,
    errors: { types: ofState },
    args: { input: t.arg({ type: ChangePipelineInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { pipelineId } = await changePipeline(asStaff(context), {
        ...input,
        pipelineId: rowId('Pipeline', String(input.pipelineId)),
        teamId: teamOf(input),
      })
      return context.database.prisma.pipeline.findUniqueOrThrow({ ...rowQuery(query), where: { id: pipelineId } })
    },
  }),
  setPipelineArchived: t.prismaField({
    type: PipelineRef,
    errors: { types: ofState },
    args: { pipelineId: t.arg.id({ required: true }), archived: t.arg.boolean({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const id = rowId('Pipeline', args.pipelineId)
      const { pipelineId } = await setPipelineArchived(asStaff(context), id, args.archived)
      return context.database.prisma.pipeline.findUniqueOrThrow({ ...rowQuery(query), where: { id: pipelineId } })
    },
  }),
  addStage: t.prismaField({
    type: PipelineRef,
    errors: { types: ofState },
    args: { input: t.arg({ type: AddStageInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { pipelineId } = await addStage(asStaff(context), {
        ...input,
        pipelineId: rowId('Pipeline', String(input.pipelineId)),
        afterStageId: input.afterStageId ? rowId('Stage', String(input.afterStageId)) : null,
      })
      return context.database.prisma.pipeline.findUniqueOrThrow({ ...rowQuery(query), where: { id: pipelineId } })
    },
  }),
  changeStage: t.prismaField({
    type: PipelineRef,
    errors: { types: ofState },
    args: { input: t.arg({ type: ChangeStageInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { pipelineId } = await changeStage(asStaff(context), {
        ...input,
        stageId: rowId('Stage', String(input.stageId)),
      })
      return context.database.prisma.pipeline.findUniqueOrThrow({ ...rowQuery(query), where: { id: pipelineId } })
    },
  }),
  reorderStages: t.prismaField({
    type: PipelineRef,
    errors: { types: ofState },
    args: { pipelineId: t.arg.id({ required: true }), stageIds: t.arg.idList({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { pipelineId } = await reorderStages(
        asStaff(context),
        rowId('Pipeline', args.pipelineId),
        args.stageIds.map((id) => rowId('Stage', String(id))),
      )
      return context.database.prisma.pipeline.findUniqueOrThrow({ ...rowQuery(query), where: { id: pipelineId } })
    },
  }),
  archiveStage: t.prismaField({
    type: PipelineRef,
    errors: { types: ofState },
    args: { stageId: t.arg.id({ required: true }), targetStageId: t.arg.id() },
    resolve: async (query, _root, args, context) => {
      const { pipelineId } = await archiveStage(
        asStaff(context),
        rowId('Stage', args.stageId),
        args.targetStageId ? rowId('Stage', args.targetStageId) : null,
      )
      return context.database.prisma.pipeline.findUniqueOrThrow({ ...rowQuery(query), where: { id: pipelineId } })
    },
  }),
}))
