import type { LocalizedText } from '@tradewind/schema/locales'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { ContentKind } from '../../generated/prisma/enums.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { rowId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { contentPolicy } from '../policy.ts'
import { createContent, setContentArchived, updateContent } from '../use-cases/manage-content.ts'
import { previewContent } from '../use-cases/preview-content.ts'

const ContentKindRef = builder.enumType('ContentKind', { values: Object.values(ContentKind) })

builder.prismaObject('ContentItemVersion', {
  description: 'What an item said; never changed.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    texts: t.field({ type: 'JSON', resolve: ({ texts }) => texts }),
    changedBy: t.exposeString('changedBy'),
    changedAt: t.expose('changedAt', { type: 'DateTime' }),
  }),
})

const ContentItemRef = builder.prismaNode('ContentItem', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(contentPolicy, context.actor)] }),
  description: 'What sales says and sends, by stage and language.',
  fields: (t) => ({
    code: t.exposeString('code'),
    kind: t.expose('kind', { type: ContentKindRef }),
    stages: t.exposeStringList('stages'),
    industries: t.exposeStringList('industries'),
    name: t.field({ type: 'LocalizedText', resolve: ({ name }) => name as LocalizedText }),
    texts: t.field({ type: 'JSON', description: 'Per locale {subject?, body}.', resolve: ({ texts }) => texts }),
    url: t.exposeString('url', { nullable: true }),
    version: t.exposeInt('version'),
    archived: t.boolean({ resolve: ({ archivedAt }) => archivedAt !== null }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    versions: t.relation('versions', { query: { orderBy: { version: 'desc' }, take: 50 } }),
  }),
})

builder.queryField('contentItems', (t) =>
  t.prismaField({
    type: [ContentItemRef],
    args: {
      kind: t.arg({ type: [ContentKindRef] }),
      stage: t.arg.string({ description: 'Items for this stage, and those for any.' }),
      industry: t.arg.string(),
      archived: t.arg.boolean({ defaultValue: false }),
    },
    resolve: (query, _root, { kind, stage, industry, archived }, { actor, database }) =>
      database.prisma.contentItem.findMany({
        ...query,
        where: {
          AND: [
            readable(contentPolicy, actor),
            archived ? {} : { archivedAt: null },
            kind ? { kind: { in: [...kind] } } : {},
            stage ? { OR: [{ stages: { has: stage } }, { stages: { isEmpty: true } }] } : {},
            industry ? { OR: [{ industries: { has: industry } }, { industries: { isEmpty: true } }] } : {},
          ],
        },
        orderBy: [{ kind: 'asc' }, { code: 'asc' }],
      }),
  }),
)

const ContentInputRef = builder.inputType('ContentItemInput', {
  fields: (t) => ({
    kind: t.field({ type: ContentKindRef, required: true }),
    stages: t.stringList({ required: true }),
    industries: t.stringList({ required: true }),
    name: t.field({ type: 'LocalizedText', required: true }),
    texts: t.field({ type: 'JSON', required: true, description: 'Per locale {subject?, body}.' }),
    url: t.string(),
  }),
})

const PreviewRef = builder
  .objectRef<{ readonly subject: string | null; readonly body: string }>('ContentPreview')
  .implement({
    fields: (t) => ({ subject: t.exposeString('subject', { nullable: true }), body: t.exposeString('body') }),
  })

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]

function asEditor(context: Context): Context & { readonly actor: UserActor } {
  requireRole(context.actor, 'lead', 'executive', 'admin', 'marketer')
  return context as Context & { readonly actor: UserActor }
}
const written = (context: Context, query: object, id: string) =>
  context.database.prisma.contentItem.findUniqueOrThrow({ ...rowQuery(query), where: { id } })

builder.mutationFields((t) => ({
  createContentItem: t.prismaField({
    type: ContentItemRef,
    errors: { types: failures },
    args: { code: t.arg.string({ required: true }), input: t.arg({ type: ContentInputRef, required: true }) },
    resolve: async (query, _root, { code, input }, context) => {
      const { itemId } = await createContent(asEditor(context), code, input)
      return written(context, query, itemId)
    },
  }),
  updateContentItem: t.prismaField({
    type: ContentItemRef,
    errors: { types: failures },
    args: { itemId: t.arg.id({ required: true }), input: t.arg({ type: ContentInputRef, required: true }) },
    resolve: async (query, _root, args, context) => {
      const { itemId } = await updateContent(asEditor(context), rowId('ContentItem', args.itemId), args.input)
      return written(context, query, itemId)
    },
  }),
  archiveContentItem: t.prismaField({
    type: ContentItemRef,
    errors: { types: failures },
    args: { itemId: t.arg.id({ required: true }), archived: t.arg.boolean({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { itemId } = await setContentArchived(asEditor(context), rowId('ContentItem', args.itemId), args.archived)
      return written(context, query, itemId)
    },
  }),
  previewContent: t.field({
    type: PreviewRef,
    description: 'A text, saved or not, as a customer would get it. Writes nothing.',
    errors: { types: failures },
    args: {
      accountId: t.arg.id({ required: true }),
      locale: t.arg.string({ required: true }),
      subject: t.arg.string(),
      body: t.arg.string({ required: true }),
    },
    resolve: (_root, args, context) =>
      previewContent(context, { ...args, accountId: rowId('Account', args.accountId) }),
  }),
}))
