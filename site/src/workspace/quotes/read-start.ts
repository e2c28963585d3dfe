import { isLocale, LOCALE_FACTS } from '@tradewind/schema/locales'
import type { AskAs } from '../server/ask-as.ts'
import type { EditorStart } from './QuoteEditor.tsx'
import { PRODUCTS, QUOTE, QUOTE_LEAD, QUOTE_START } from './quote-queries.ts'

/** A new quotation for a customer, begun from what a lead asked for when there is one. */
export async function readNewQuote(
  ask: AskAs,
  accountId: string,
  leadId: string | undefined,
): Promise<(Omit<EditorStart, 'title'> & { readonly customer: string }) | undefined> {
  const [{ node: account }, lead] = await Promise.all([
    ask(QUOTE_START, { id: accountId }),
    leadId === undefined
      ? undefined
      : ask(QUOTE_LEAD, { id: leadId }).then(({ node }) => (node?.__typename === 'Lead' ? node : undefined)),
  ])
  if (account?.__typename !== 'Account') return undefined
  const contacts = account.contacts.nodes
  const contact = contacts.find((one) => one.id === lead?.contact?.id) ?? contacts[0]
  const wanted = lead?.locale ?? contact?.locale
  const locale = isLocale(wanted) ? wanted : 'en'
  const skus = lead?.productSkus ?? []
  const currency = LOCALE_FACTS[locale].currency
  const products =
    skus.length === 0 ? [] : (await ask(PRODUCTS, { search: null, skus, currency })).catalogProducts.nodes
  return {
    customer: account.name,
    accountId: account.id,
    leadId: lead?.id ?? null,
    contacts,
    form: {
      contactId: contact?.id ?? '',
      locale,
      currency,
      incoterm: 'FCA',
      incotermPlace: 'Ningbo',
      freight: '',
      validUntil: '',
      paymentTerms: '',
      notes: '',
    },
    lines: products.map((product) => ({ sku: product.sku, quantity: '1', discount: '', optionCodes: [] })),
    products,
  }
}

/** The open draft of a quotation; undefined when there is none. */
export async function readDraft(
  ask: AskAs,
  quoteId: string,
): Promise<(Omit<EditorStart, 'title'> & { readonly number: string }) | undefined> {
  const { node: quote } = await ask(QUOTE, { id: quoteId })
  if (quote?.__typename !== 'Quote' || quote.status !== 'draft') return undefined
  const version = quote.versions.find((one) => one.version === quote.currentVersion.version)
  if (version === undefined) return undefined
  const { currency } = version.total
  const skus = version.lineItems.map((line) => line.sku)
  const products = (await ask(PRODUCTS, { search: null, skus, currency })).catalogProducts.nodes
  return {
    number: quote.number,
    accountId: quote.account.id,
    leadId: null,
    quoteId: quote.id,
    contacts: [quote.contact],
    form: {
      contactId: quote.contact.id,
      locale: version.locale,
      currency,
      incoterm: version.incoterm,
      incotermPlace: version.incotermPlace,
      // What stands is kept unless somebody empties the field: typed freight is never recomputed silently.
      freight: version.freight.amount,
      validUntil: version.validUntil,
      paymentTerms: version.paymentTerms,
      notes: version.notes,
    },
    lines: version.lineItems.map((line) => ({
      sku: line.sku,
      quantity: String(line.quantity),
      discount: Number(line.discountPercent) === 0 ? '' : line.discountPercent,
      optionCodes: line.options.map((option) => option.code),
    })),
    products,
  }
}
