import { builder } from '../../builder.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { rowId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asAdmin, asStaff } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { EVIDENCE_KINDS, type Evidence } from '../domain/merge/duplicate-evidence.ts'
import { MergeStateFailure } from '../domain/merge/errors.ts'
import { mergePolicy } from '../policy.ts'
import { type Duplicate, evidenceBetween, findDuplicates, keepApart } from '../use-cases/find-duplicates.ts'
import { linkIdentity } from '../use-cases/link-identity.ts'
import { mergeAccounts, undoMerge } from '../use-cases/merge-accounts.ts'
import { mergesByItself, setMergesByItself } from '../use-cases/merge-setting.ts'
import { AccountRef } from './account.graphql.ts'

builder.objectType(MergeStateFailure, {
  name: 'MergeStateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof MergeStateFailure,
  fields: (t) => ({ reason: t.exposeString('reason') }),
})

const EvidenceRef = builder.objectRef<Evidence>('MergeEvidence').implement({
  fields: (t) => ({
    kind: t.field({
      type: builder.enumType('MergeEvidenceKind', { values: EVIDENCE_KINDS }),
      resolve: ({ kind }) => kind,
    }),
    value: t.exposeString('value'),
  }),
})

const DuplicateRef = builder.objectRef<Duplicate>('Duplicate').implement({
  description: 'Two customers that may be one.',
  fields: (t) => ({
    winner: t.prismaField({
      type: AccountRef,
      description: 'Who should stay.',
      resolve: (query, { winnerId }, _args, { database }) =>
        database.prisma.account.findUniqueOrThrow({ ...query, where: { id: winnerId } }),
    }),
    loser: t.prismaField({
      type: AccountRef,
      resolve: (query, { loserId }, _args, { database }) =>
        database.prisma.account.findUniqueOrThrow({ ...query, where: { id: loserId } }),
    }),
    strength: t.exposeFloat('strength', { description: '0–1: how sure the evidence makes.' }),
    evidence: t.field({ type: [EvidenceRef], resolve: ({ evidence }) => [...evidence] }),
  }),
})

export const AccountMergeRef = builder.prismaNode('AccountMerge', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(mergePolicy, context.actor)] }),
  description: 'Two customers that were made one.',
  fields: (t) => ({
    winner: t.relation('winner'),
    loserName: t.string({
      select: { loser: { select: { name: true } } },
      resolve: ({ loser }) => loser.name,
    }),
    evidence: t.field({ type: [EvidenceRef], resolve: ({ evidence }) => evidence as unknown as Evidence[] }),
    mergedAt: t.expose('mergedAt', { type: 'DateTime' }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true }),
    byItself: t.boolean({ resolve: ({ mergedBy }) => mergedBy === 'system' }),
  }),
})

builder.prismaObjectField(AccountRef, 'mergedInto', (t) => t.relation('mergedInto', { nullable: true }))

builder.queryFields((t) => ({
  duplicates: t.field({
    type: [DuplicateRef],
    description: 'Customers that may be one, the surest first; both are the viewer’s to see.',
    authScopes: { staff: true },
    args: { accountId: t.arg.id(), first: t.arg.int({ defaultValue: 50 }) },
    resolve: (_root, { accountId, first }, context) =>
      findDuplicates(context, accountId ? rowId('Account', accountId) : null, Math.min(Math.max(first ?? 50, 1), 100)),
  }),
  accountMerges: t.prismaConnection({
    type: AccountMergeRef,
    cursor: 'id',
    authScopes: { staff: true },
    totalCount: (_root, _args, { actor, database }) =>
      database.prisma.accountMerge.count({ where: readable(mergePolicy, actor) }),
    resolve: (query, _root, _args, { actor, database }) =>
      database.prisma.accountMerge.findMany({
        ...query,
        where: readable(mergePolicy, actor),
        orderBy: [{ mergedAt: 'desc' }, { id: 'desc' }],
      }),
  }),
  mergesByItself: t.boolean({
    description: 'Whether customers proved to be one are merged without asking.',
    authScopes: { staff: true },
    resolve: (_root, _args, { database }) => mergesByItself(database.prisma),
  }),
}))

const KeptApartRef = builder.objectRef<{ readonly apart: boolean }>('KeptApart').implement({
  fields: (t) => ({ apart: t.exposeBoolean('apart') }),
})
const MergeSettingRef = builder.objectRef<{ readonly automatic: boolean }>('MergeSetting').implement({
  fields: (t) => ({ automatic: t.exposeBoolean('automatic') }),
})
const LinkedRef = builder.objectRef<{ readonly knownAs: 'linked' | 'claimed' }>('LinkedIdentity').implement({
  fields: (t) => ({
    knownAs: t.string({
      description: 'linked: the name is this contact’s; claimed: another contact has it, so the two are one person.',
      resolve: ({ knownAs }) => knownAs,
    }),
  }),
})

const failures = [NotFoundFailure, ForbiddenFailure, MergeStateFailure]
const pair = (args: { readonly winnerId: string | number; readonly loserId: string | number }) =>
  [rowId('Account', String(args.winnerId)), rowId('Account', String(args.loserId))] as const

builder.mutationFields((t) => ({
  mergeAccounts: t.prismaField({
    type: AccountMergeRef,
    errors: { types: failures },
    args: { winnerId: t.arg.id({ required: true }), loserId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const [winnerId, loserId] = pair(args)
      const work = asStaff(context)
      const { mergeId } = await mergeAccounts(work, winnerId, loserId, await evidenceBetween(work, winnerId, loserId))
      return context.database.prisma.accountMerge.findUniqueOrThrow({ ...rowQuery(query), where: { id: mergeId } })
    },
  }),
  undoMerge: t.prismaField({
    type: AccountMergeRef,
    errors: { types: failures },
    args: { mergeId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { mergeId } = await undoMerge(asStaff(context), rowId('AccountMerge', args.mergeId))
      return context.database.prisma.accountMerge.findUniqueOrThrow({ ...rowQuery(query), where: { id: mergeId } })
    },
  }),
  keepApart: t.field({
    type: KeptApartRef,
    description: 'These are two customers: they are not proposed again. `apart: false` takes that back.',
    errors: { types: [NotFoundFailure, ForbiddenFailure] },
    args: {
      firstId: t.arg.id({ required: true }),
      secondId: t.arg.id({ required: true }),
      apart: t.arg.boolean({ required: true }),
    },
    resolve: async (_root, args, context) => {
      await keepApart(asStaff(context), rowId('Account', args.firstId), rowId('Account', args.secondId), args.apart)
      return { apart: args.apart }
    },
  }),
  setMergesByItself: t.field({
    type: MergeSettingRef,
    errors: { types: [ForbiddenFailure] },
    args: { automatic: t.arg.boolean({ required: true }) },
    resolve: async (_root, { automatic }, context) => {
      await setMergesByItself(asAdmin(context).database.prisma, automatic)
      return { automatic }
    },
  }),
  linkIdentity: t.field({
    type: LinkedRef,
    description: 'By what name another system (wechat, wecom, whatsapp …) knows a contact.',
    errors: { types: [ValidationFailure, NotFoundFailure, ForbiddenFailure] },
    args: {
      contactId: t.arg.id({ required: true }),
      provider: t.arg.string({ required: true }),
      subject: t.arg.string({ required: true }),
    },
    resolve: (_root, { contactId, ...input }, context) =>
      linkIdentity(asStaff(context), rowId('Contact', contactId), input),
  }),
}))
