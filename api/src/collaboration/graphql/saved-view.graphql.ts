import { builder } from '../../builder.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { rowId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { savedViewPolicy } from '../policy.ts'
import { deleteView, renameView, reorderViews, saveView, shareView, VIEW_LISTS } from '../use-cases/keep-views.ts'

const ViewListRef = builder.enumType('ViewList', { values: VIEW_LISTS })

const SavedViewRef = builder.prismaNode('SavedView', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(savedViewPolicy, context.actor)] }),
  description: 'A list’s filters, order and columns under a name. What it shows follows the reader’s own rights.',
  fields: (t) => ({
    name: t.exposeString('name'),
    list: t.field({ type: ViewListRef, resolve: ({ list }) => list as (typeof VIEW_LISTS)[number] }),
    query: t.exposeString('query', { description: 'Query string of the list’s address.' }),
    shared: t.exposeBoolean('shared'),
    position: t.exposeInt('position'),
    owner: t.relation('user'),
    isMine: t.boolean({ resolve: (view, _args, { actor }) => actor.kind === 'user' && actor.id === view.userId }),
  }),
})

builder.queryField('savedViews', (t) =>
  t.prismaField({
    type: [SavedViewRef],
    description: 'One’s own in one’s own order, then those the team shares.',
    authScopes: { staff: true },
    args: { list: t.arg({ type: ViewListRef, required: true }) },
    resolve: async (query, _root, { list }, { actor, database }) => {
      const views = await database.prisma.savedView.findMany({
        ...query,
        where: { list, AND: [readable(savedViewPolicy, actor)] },
        orderBy: [{ position: 'asc' }, { name: 'asc' }],
      })
      const mine = (view: { readonly userId: string }): boolean => actor.kind === 'user' && view.userId === actor.id
      return [...views.filter(mine), ...views.filter((view) => !mine(view))]
    },
  }),
)

const SaveViewInputRef = builder.inputType('SaveViewInput', {
  fields: (t) => ({
    list: t.field({ type: ViewListRef, required: true }),
    name: t.string({ required: true }),
    query: t.string({ required: true }),
    shared: t.boolean(),
    position: t.int(),
  }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]

const DoneRef = builder.objectRef<{ readonly ok: boolean }>('ViewsKept').implement({
  fields: (t) => ({ ok: t.exposeBoolean('ok') }),
})

builder.mutationFields((t) => ({
  saveView: t.prismaField({
    type: SavedViewRef,
    description: 'Replaces one’s own view of that name.',
    errors: { types: failures },
    args: { input: t.arg({ type: SaveViewInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { viewId } = await saveView(asStaff(context), input)
      return context.database.prisma.savedView.findUniqueOrThrow({ ...rowQuery(query), where: { id: viewId } })
    },
  }),
  renameView: t.prismaField({
    type: SavedViewRef,
    errors: { types: failures },
    args: { viewId: t.arg.id({ required: true }), name: t.arg.string({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { viewId } = await renameView(asStaff(context), rowId('SavedView', args.viewId), args.name)
      return context.database.prisma.savedView.findUniqueOrThrow({ ...rowQuery(query), where: { id: viewId } })
    },
  }),
  shareView: t.prismaField({
    type: SavedViewRef,
    errors: { types: failures },
    args: { viewId: t.arg.id({ required: true }), shared: t.arg.boolean({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { viewId } = await shareView(asStaff(context), rowId('SavedView', args.viewId), args.shared)
      return context.database.prisma.savedView.findUniqueOrThrow({ ...rowQuery(query), where: { id: viewId } })
    },
  }),
  deleteView: t.field({
    type: DoneRef,
    errors: { types: failures },
    args: { viewId: t.arg.id({ required: true }) },
    resolve: async (_root, args, context) => {
      await deleteView(asStaff(context), rowId('SavedView', args.viewId))
      return { ok: true }
    },
  }),
  reorderViews: t.field({
    type: DoneRef,
    errors: { types: failures },
    args: { viewIds: t.arg.idList({ required: true }) },
    resolve: async (_root, args, context) => {
      const ids = args.viewIds.map((id) => rowId('SavedView', String(id)))
      await reorderViews(asStaff(context), ids)
      return { ok: true }
    },
  }),
}))
