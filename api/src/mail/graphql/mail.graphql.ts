import { builder } from '../../builder.ts'
import { mailPolicy } from '../../crm/policy.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { MailStatus } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import type { MailAttachment } from '../domain/attachment.ts'

const MailStatusRef = builder.enumType('MailStatus', { values: Object.values(MailStatus) })

/** Where the file can be had; the rights of its own record are asked there. */
function attachmentPath(file: MailAttachment): string {
  return file.kind === 'quote_pdf'
    ? `/documents/quote/${file.quoteId}.pdf?version=${file.version}`
    : `/documents/report/${file.reportId}.${file.kind === 'report_pdf' ? 'pdf' : 'xlsx'}`
}

const MailAttachmentRef = builder.objectRef<MailAttachment>('MailAttachment').implement({
  fields: (t) => ({
    filename: t.exposeString('filename'),
    path: t.string({ resolve: attachmentPath }),
  }),
})

export const MailMessageRef = builder.prismaNode('MailMessage', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(mailPolicy, context.actor)] }),
  fields: (t) => ({
    template: t.exposeString('template'),
    locale: t.exposeString('locale'),
    recipient: t.exposeString('recipient'),
    subject: t.exposeString('subject'),
    textBody: t.exposeString('textBody'),
    htmlBody: t.exposeString('htmlBody'),
    attachments: t.field({
      type: [MailAttachmentRef],
      resolve: (mail) => mail.attachments as unknown as MailAttachment[],
    }),
    status: t.expose('status', { type: MailStatusRef }),
    error: t.exposeString('error', { nullable: true }),
    sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    account: t.relation('account', { nullable: true }),
    quote: t.relation('quote', { nullable: true }),
  }),
})

const MailFilterRef = builder.inputType('MailFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the recipient or the subject.' }),
    status: t.field({ type: [MailStatusRef] }),
  }),
})

function mailCondition(filter: typeof MailFilterRef.$inferInput | null | undefined): Prisma.MailMessageWhereInput[] {
  if (!filter) return []
  const conditions: Prisma.MailMessageWhereInput[] = []
  if (filter.search) {
    const contains = { contains: filter.search, mode: 'insensitive' as const }
    conditions.push({ OR: [{ recipient: contains }, { subject: contains }] })
  }
  if (filter.status) conditions.push({ status: { in: [...filter.status] } })
  return conditions
}

builder.queryField('mails', (t) =>
  t.prismaConnection({
    type: MailMessageRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: MailFilterRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.mailMessage.count({ where: { AND: [readable(mailPolicy, actor), ...mailCondition(filter)] } }),
    resolve: (query, _root, { filter }, { actor, database }) =>
      database.prisma.mailMessage.findMany({
        ...query,
        where: { AND: [readable(mailPolicy, actor), ...mailCondition(filter)] },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)
