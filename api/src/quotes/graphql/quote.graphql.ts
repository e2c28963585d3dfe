import { builder } from '../../builder.ts'
import { quotePolicy, quoteVersionPolicy } from '../../crm/policy.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { QuoteStatus } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { DateFilterRef, dateRange, OrderDirectionRef } from '../../shared/graphql/ordering.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { quoteAccessUrl } from '../access-link.ts'
import type { PricedLine, PricedOption } from '../domain/totals.ts'
import { pricedLine, versionMoney } from '../priced-line.ts'

export const QuoteStatusRef = builder.enumType('QuoteStatus', { values: Object.values(QuoteStatus) })

export const QuoteLineOptionRef = builder.objectRef<PricedOption>('QuoteLineOption').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    price: t.field({ type: MoneyRef, resolve: (option) => option.price }),
  }),
})

/** A line with its amounts, whether of a stored version or of an estimate. */
export const QuoteLineItemRef = builder.objectRef<PricedLine>('QuoteLineItem').implement({
  fields: (t) => ({
    id: t.id({ resolve: (line) => line.id }),
    position: t.exposeInt('position'),
    sku: t.exposeString('sku'),
    name: t.exposeString('name'),
    quantity: t.exposeInt('quantity'),
    listPrice: t.field({
      type: MoneyRef,
      description: 'Per unit, options included, before discount.',
      resolve: (line) => line.listPrice,
    }),
    discountPercent: t.field({ type: 'Decimal', resolve: (line) => line.discountPercent }),
    unitPrice: t.field({ type: MoneyRef, resolve: (line) => line.unitPrice }),
    lineTotal: t.field({ type: MoneyRef, resolve: (line) => line.lineTotal }),
    options: t.field({ type: [QuoteLineOptionRef], resolve: (line) => [...line.options] }),
  }),
})

export const QuoteVersionRef = builder.prismaNode('QuoteVersion', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(quoteVersionPolicy, context.actor)] }),
  fields: (t) => ({
    version: t.exposeInt('version'),
    locale: t.exposeString('locale'),
    incoterm: t.exposeString('incoterm'),
    incotermPlace: t.exposeString('incotermPlace'),
    paymentTerms: t.exposeString('paymentTerms'),
    leadTimeDays: t.exposeInt('leadTimeDays'),
    validUntil: t.expose('validUntil', { type: 'Date' }),
    taxRatePercent: t.field({ type: 'Decimal', resolve: (version) => version.taxRatePercent.toString() }),
    taxLabel: t.exposeString('taxLabel'),
    notes: t.exposeString('notes'),
    exchangeRate: t.field({ type: 'Decimal', resolve: (version) => version.exchangeRate.toString() }),
    exchangeDate: t.expose('exchangeDate', { type: 'Date' }),
    subtotal: t.field({ type: MoneyRef, resolve: (version) => versionMoney(version.subtotalMinor, version.currency) }),
    discount: t.field({ type: MoneyRef, resolve: (version) => versionMoney(version.discountMinor, version.currency) }),
    freight: t.field({ type: MoneyRef, resolve: (version) => versionMoney(version.freightMinor, version.currency) }),
    tax: t.field({ type: MoneyRef, resolve: (version) => versionMoney(version.taxMinor, version.currency) }),
    total: t.field({ type: MoneyRef, resolve: (version) => versionMoney(version.totalMinor, version.currency) }),
    frozenAt: t.expose('frozenAt', { type: 'DateTime', nullable: true }),
    lineItems: t.field({
      type: [QuoteLineItemRef],
      select: { currency: true, lineItems: { orderBy: { position: 'asc' } } },
      resolve: (version) => version.lineItems.map((line) => pricedLine(line, version.currency)),
    }),
  }),
})

export const QuoteRef = builder.prismaNode('Quote', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(quotePolicy, context.actor)] }),
  description: 'A quotation: the number is the quote’s, the content is its versions’.',
  fields: (t) => ({
    number: t.exposeString('number'),
    status: t.expose('status', { type: QuoteStatusRef }),
    currentVersion: t.field({
      type: QuoteVersionRef,
      select: (_args, _context, nestedSelection) => ({ currentVersion: true, versions: nestedSelection() }),
      resolve: (quote) => {
        const version = quote.versions.find((candidate) => candidate.version === quote.currentVersion)
        if (version === undefined) throw new Error(`Quote ${quote.id} has no version ${quote.currentVersion}.`)
        return version
      },
    }),
    versions: t.relation('versions', { query: { orderBy: { version: 'asc' } } }),
    account: t.relation('account'),
    contact: t.relation('contact'),
    lead: t.relation('lead', { nullable: true }),
    opportunity: t.relation('opportunity', { nullable: true }),
    owner: t.relation('owner', { nullable: true }),
    sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true }),
    viewedAt: t.expose('viewedAt', { type: 'DateTime', nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    decidedBy: t.exposeString('decidedBy', { nullable: true }),
    declineReason: t.exposeString('declineReason', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    pdfPath: t.string({
      description: 'Path of the PDF for a signed-in person, on the site and on the API alike.',
      resolve: (quote) => `/documents/quote/${quote.id}.pdf`,
    }),
    accessUrl: t.string({
      nullable: true,
      description: 'Address a buyer opens without signing in; null while a draft.',
      select: {
        id: true,
        accessGeneration: true,
        status: true,
        currentVersion: true,
        versions: { select: { version: true, locale: true } },
      },
      resolve: (quote, _args, { environment }) =>
        quote.status === 'draft' ? null : quoteAccessUrl(quote, environment),
    }),
  }),
})

const QuoteFilterRef = builder.inputType('QuoteFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the number or of the customer’s name.' }),
    status: t.field({ type: [QuoteStatusRef] }),
    ownerId: t.globalID({}),
    createdAt: t.field({ type: DateFilterRef }),
  }),
})

const QuoteOrderRef = builder.inputType('QuoteOrder', {
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('QuoteOrderField', { values: ['createdAt', 'number'] as const }),
      required: true,
    }),
    direction: t.field({ type: OrderDirectionRef, required: true }),
  }),
})

function quoteCondition(filter: typeof QuoteFilterRef.$inferInput | null | undefined): Prisma.QuoteWhereInput[] {
  if (!filter) return []
  const conditions: Prisma.QuoteWhereInput[] = []
  if (filter.search) {
    const contains = { contains: filter.search, mode: 'insensitive' as const }
    conditions.push({ OR: [{ number: contains }, { account: { name: contains } }] })
  }
  if (filter.status) conditions.push({ status: { in: [...filter.status] } })
  if (filter.ownerId) conditions.push({ ownerId: uuidOrNone(filter.ownerId.id) })
  if (filter.createdAt) conditions.push({ createdAt: dateRange(filter.createdAt) })
  return conditions
}

builder.queryField('quotes', (t) =>
  t.prismaConnection({
    type: QuoteRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: QuoteFilterRef }), orderBy: t.arg({ type: QuoteOrderRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.quote.count({ where: { AND: [readable(quotePolicy, actor), ...quoteCondition(filter)] } }),
    resolve: (query, _root, { filter, orderBy }, { actor, database }) =>
      database.prisma.quote.findMany({
        ...query,
        where: { AND: [readable(quotePolicy, actor), ...quoteCondition(filter)] },
        orderBy: [orderBy ? { [orderBy.field]: orderBy.direction } : { createdAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)
