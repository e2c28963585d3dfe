import type { Locale } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import type { PricedBasket } from '../domain/priced-basket.ts'
import type { Incoterm } from '../domain/trade-terms.ts'

/** What a version says besides its prices. */
export interface VersionTerms {
  readonly locale: Locale
  readonly incoterm: Incoterm
  readonly incotermPlace: string
  readonly paymentTerms: string
  readonly validUntil: Date
  readonly notes: string
}

export interface NewQuote {
  readonly number: string
  readonly accountId: string
  readonly contactId: string
  readonly leadId: string | null
  readonly opportunityId: string | null
  readonly ownerId: string | null
}

function versionData(version: number, terms: VersionTerms, priced: PricedBasket) {
  return {
    version,
    ...terms,
    currency: priced.currency,
    exchangeRate: priced.exchange.rate,
    exchangeDate: priced.exchange.date,
    leadTimeDays: priced.leadTimeDays,
    taxRatePercent: priced.taxRatePercent,
    taxLabel: priced.taxLabel,
    subtotalMinor: priced.subtotal.minor,
    discountMinor: priced.discount.minor,
    freightMinor: priced.freight.minor,
    taxMinor: priced.tax.minor,
    totalMinor: priced.total.minor,
    lineItems: {
      create: priced.lines.map((line) => ({
        position: line.position,
        sku: line.sku,
        name: line.name,
        quantity: line.quantity,
        listPriceMinor: line.listPrice.minor,
        discountPercent: line.discountPercent,
        unitPriceMinor: line.unitPrice.minor,
        lineTotalMinor: line.lineTotal.minor,
        options: line.options.map((option) => ({ code: option.code, name: option.name, price: { ...option.price } })),
      })),
    },
  }
}

/** Writes a quote with its first version, a draft. */
export async function insertQuote(
  transaction: Transaction,
  quote: NewQuote,
  terms: VersionTerms,
  priced: PricedBasket,
) {
  return transaction.quote.create({
    data: { ...quote, versions: { create: [versionData(1, terms, priced)] } },
    include: { versions: true },
  })
}

/** Writes the next version of a quote, a draft that replaces the current one. */
export async function insertVersion(
  transaction: Transaction,
  quoteId: string,
  version: number,
  terms: VersionTerms,
  priced: PricedBasket,
): Promise<void> {
  await transaction.quoteVersion.create({ data: { quoteId, ...versionData(version, terms, priced) } })
}

/** Replaces the content of a draft version. The database refuses it for a frozen one. */
export async function replaceDraft(
  transaction: Transaction,
  versionId: string,
  version: number,
  terms: VersionTerms,
  priced: PricedBasket,
): Promise<void> {
  await transaction.quoteLineItem.deleteMany({ where: { quoteVersionId: versionId } })
  await transaction.quoteVersion.update({ where: { id: versionId }, data: versionData(version, terms, priced) })
}

/** A quote locked for a change, with its current version and lines. */
export async function lockQuote(transaction: Transaction, quoteId: string) {
  await transaction.$queryRaw`SELECT 1 FROM quote WHERE id = ${quoteId}::uuid FOR UPDATE`
  const quote = await transaction.quote.findUnique({
    where: { id: quoteId },
    include: {
      account: true,
      contact: true,
      owner: true,
      versions: { orderBy: { version: 'asc' }, include: { lineItems: { orderBy: { position: 'asc' } } } },
    },
  })
  if (quote === null) return null
  const current = quote.versions.find((version) => version.version === quote.currentVersion)
  if (current === undefined) throw new Error(`Quote ${quoteId} has no version ${quote.currentVersion}.`)
  return { ...quote, current }
}
export type LockedQuote = NonNullable<Awaited<ReturnType<typeof lockQuote>>>
