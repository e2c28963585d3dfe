import { builder } from '../../builder.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { contactPolicy } from '../policy.ts'

export const ContactRef = builder.prismaNode('Contact', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(contactPolicy, context.actor)] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    email: t.exposeString('email', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    jobTitle: t.exposeString('jobTitle', { nullable: true }),
    locale: t.exposeString('locale'),
    consentAt: t.expose('consentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the person agreed to be written to at this address.',
    }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: 'When they left.' }),
    account: t.relation('account'),
    events: t.relatedConnection('events', {
      cursor: 'id',
      query: { orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }] },
    }),
  }),
})

builder.queryField('contacts', (t) =>
  t.prismaConnection({
    type: ContactRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { search: t.arg.string() },
    totalCount: (_root, { search }, { actor, database }) =>
      database.prisma.contact.count({
        where: { archivedAt: null, AND: [readable(contactPolicy, actor), ...nameOrMail(search)] },
      }),
    resolve: (query, _root, { search }, { actor, database }) =>
      database.prisma.contact.findMany({
        ...query,
        where: { archivedAt: null, AND: [readable(contactPolicy, actor), ...nameOrMail(search)] },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)

function nameOrMail(search: string | null | undefined) {
  if (!search) return []
  const contains = { contains: search, mode: 'insensitive' as const }
  return [{ OR: [{ name: contains }, { email: contains }] }]
}
