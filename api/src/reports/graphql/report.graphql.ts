import { REPORT_KINDS } from '@tradewind/schema/contracts/report'
import { builder } from '../../builder.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  RateLimitFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { rowId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { reportPolicy } from '../policy.ts'
import { mailReport } from '../use-cases/mail-report.ts'
import { makeReport } from '../use-cases/make-report.ts'
import { subscribeReport } from '../use-cases/subscribe-report.ts'

const ReportKindRef = builder.enumType('ReportKind', { values: REPORT_KINDS })

export const ReportRef = builder.prismaNode('Report', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(reportPolicy, context.actor)] }),
  description: 'A management report as it was made: it never changes.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReportKindRef }),
    periodStart: t.expose('periodStart', { type: 'DateTime' }),
    periodEnd: t.expose('periodEnd', { type: 'DateTime', description: 'Exclusive.' }),
    timeZone: t.exposeString('timeZone', { description: 'IANA name of the zone its days are those of.' }),
    content: t.field({
      type: 'JSON',
      description: 'ReportContent of schema/src/contracts/report.ts: figures and sentences in every language.',
      resolve: (report) => report.content,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    mailedAt: t.expose('mailedAt', { type: 'DateTime', nullable: true }),
  }),
})

const SubscriptionRef = builder.prismaObject('ReportSubscription', {
  description: 'When somebody wants a report by mail, by their own clock.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReportKindRef }),
    hour: t.exposeInt('hour', { description: '0–23.' }),
    weekday: t.exposeInt('weekday', { nullable: true, description: '1 Monday – 7 Sunday, of weekly reports.' }),
    enabled: t.exposeBoolean('enabled'),
  }),
})

builder.queryFields((t) => ({
  reports: t.prismaConnection({
    type: ReportRef,
    cursor: 'id',
    authScopes: { staff: true },
    description: 'The caller’s own reports, the newest first.',
    args: { kind: t.arg({ type: ReportKindRef }) },
    totalCount: (_root, { kind }, { actor, database }) =>
      database.prisma.report.count({ where: { AND: [readable(reportPolicy, actor), kind ? { kind } : {}] } }),
    resolve: (query, _root, { kind }, { actor, database }) =>
      database.prisma.report.findMany({
        ...query,
        where: { AND: [readable(reportPolicy, actor), kind ? { kind } : {}] },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      }),
  }),
  reportSubscriptions: t.prismaField({
    type: [SubscriptionRef],
    authScopes: { staff: true },
    resolve: (query, _root, _args, context) =>
      context.database.prisma.reportSubscription.findMany({
        ...query,
        where: { userId: asStaff(context).actor.id },
        orderBy: { kind: 'asc' },
      }),
  }),
}))

const MakeReportInput = builder.inputType('MakeReportInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    kind: t.field({ type: ReportKindRef, required: true }),
    day: t.field({ type: 'Date', description: 'A day of the period; without one the last complete period.' }),
  }),
})

const SubscribeReportInput = builder.inputType('SubscribeReportInput', {
  fields: (t) => ({
    kind: t.field({ type: ReportKindRef, required: true }),
    hour: t.int({ required: true, description: '0–23, by the caller’s own clock.' }),
    weekday: t.int({ description: '1 Monday – 7 Sunday; weekly reports need one.' }),
    enabled: t.boolean({ required: true }),
  }),
})

builder.mutationFields((t) => ({
  makeReport: t.prismaField({
    type: ReportRef,
    errors: { types: [ValidationFailure, ForbiddenFailure, NotFoundFailure, IdempotencyFailure] },
    args: { input: t.arg({ type: MakeReportInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { reportId } = await makeReport(asStaff(context), input)
      return context.database.prisma.report.findUniqueOrThrow({ ...rowQuery(query), where: { id: reportId } })
    },
  }),
  mailReport: t.prismaField({
    type: ReportRef,
    description: 'Mails the caller one of their own reports, now.',
    errors: { types: [ForbiddenFailure, NotFoundFailure, RateLimitFailure] },
    args: { reportId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { reportId } = await mailReport(asStaff(context), rowId('Report', args.reportId))
      return context.database.prisma.report.findUniqueOrThrow({ ...rowQuery(query), where: { id: reportId } })
    },
  }),
  subscribeReport: t.prismaField({
    type: SubscriptionRef,
    errors: { types: [ValidationFailure, ForbiddenFailure] },
    args: { input: t.arg({ type: SubscribeReportInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const key = await subscribeReport(asStaff(context), input)
      return context.database.prisma.reportSubscription.findUniqueOrThrow({
        ...rowQuery(query),
        where: { userId_kind: key },
      })
    },
  }),
}))
