import type { Currency } from '@tradewind/schema/locales'
import { toDecimal } from '@tradewind/schema/money'
import { mailFrame, signingPerson } from '../../mail/frame.ts'
import { quotationSentMail } from '../../mail/templates/public.ts'
import { convertPrice } from '../../quotes/domain/convert-price.ts'
import { lineAmounts, quoteTotals } from '../../quotes/domain/totals.ts'
import { percentFromBasisPoints } from '../../quotes/domain/trade-terms.ts'
import { quotationDocument } from '../../quotes/quotation-document.ts'
import type { LockedQuote } from '../../quotes/store/quote.store.ts'
import { DAY_MS } from './calendar.ts'
import type { Buyer, Party, Recorder } from './recorder.ts'
import { type History, iso } from './rows.ts'
import type { Good, World } from './world.ts'

export interface QuotationPlan {
  readonly opportunityId: string
  readonly buyer: Buyer
  readonly good: Good
  readonly quantity: number
  readonly discountPercent: number
  readonly leadTimeDays: number
  readonly sentAt: number
  readonly viewedAt: number
  readonly decision: { readonly at: number; readonly accepted: boolean; readonly reason: string | null } | null
  /** A decision that is not the buyer's: the deal ended then. */
  readonly endedAt: number
}

export interface Quoted {
  readonly quoteId: string
  readonly number: string
  readonly amount: string
  readonly currency: Currency
  readonly usd: string
}

const VALID_DAYS = 30

/** Writes a quotation with its version, line, mail-worthy moments and frozen document, as it stands on the last day. */
export function recordQuotation(
  world: World,
  history: History,
  recorder: Recorder,
  party: Party,
  plan: QuotationPlan,
  number: string,
): Quoted {
  const { terms } = world
  const { good, quantity, buyer, sentAt } = plan
  const { currency } = party.place
  const quoteId = recorder.id('quote')
  const versionId = recorder.id('quote-version')
  const discountPercent = plan.discountPercent.toFixed(2)
  const tier = good.tiers.findLast((candidate) => candidate.minimumQuantity <= quantity) ?? good.tiers[0]
  const conversion = {
    rate: world.rates[currency],
    bufferBasisPoints: terms.currencyBufferBasisPoints,
    roundUpToMinor: terms.roundUpToMinor[currency] ?? 1,
  }
  const listMinor = convertPrice(tier?.amount ?? '0', 'USD', currency, conversion)
  const line = lineAmounts(listMinor, discountPercent, quantity)
  const taxes = party.place.country === terms.taxes.sellerCountry ? terms.taxes.domestic : terms.taxes.export
  const taxRatePercent = percentFromBasisPoints(taxes.rateBasisPoints)
  const incoterm =
    terms.incoterms.find(({ code }) => code === (party.place.european ? 'DAP' : 'FOB')) ?? terms.incoterms[0]
  const freight = Math.ceil((line.totalMinor * (incoterm?.surchargeBasisPoints ?? 0)) / 10_000)
  const totals = quoteTotals([{ listMinor, discountPercent, quantity }], freight, taxRatePercent, currency)
  const validUntil = new Date(
    iso(Math.max(sentAt + VALID_DAYS * DAY_MS, (plan.decision?.at ?? 0) + DAY_MS)).slice(0, 10),
  )
  const status = statusOf(world, plan, validUntil.getTime())
  const decided = status === 'accepted' || status === 'declined'
  const { locale } = party
  const payment = terms.paymentTerms[0]?.text
  const current = {
    id: versionId,
    quoteId,
    version: 1,
    locale,
    currency,
    exchangeRate: world.rates[currency],
    exchangeDate: new Date(iso(sentAt).slice(0, 10)),
    incoterm: incoterm?.code ?? 'FOB',
    incotermPlace: incoterm?.places[0] ?? 'Ningbo',
    paymentTerms: payment?.[locale] ?? payment?.en ?? '',
    leadTimeDays: plan.leadTimeDays,
    validUntil,
    taxRatePercent,
    taxLabel: taxes.label[locale] ?? taxes.label.en ?? '',
    notes: '',
    subtotalMinor: BigInt(totals.subtotal.minor),
    discountMinor: BigInt(totals.discount.minor),
    freightMinor: BigInt(totals.freight.minor),
    taxMinor: BigInt(totals.tax.minor),
    totalMinor: BigInt(totals.total.minor),
  }
  const name = good.nameIn(locale)
  const url = world.quoteUrl(quoteId, locale)
  const document = quotationDocument(
    {
      id: quoteId,
      number,
      current,
      account: { name: party.company, country: party.place.country },
      contact: buyer,
      owner: party.seller,
    } as unknown as LockedQuote,
    [
      {
        id: '1',
        position: 1,
        sku: good.sku,
        name,
        quantity,
        listPrice: { minor: listMinor, currency },
        discountPercent,
        unitPrice: { minor: line.unitMinor, currency },
        lineTotal: { minor: line.totalMinor, currency },
        options: [],
      },
    ],
    new Map(),
    terms,
    new Date(sentAt),
    url,
  )
  recorder.row('quote', {
    id: quoteId,
    number,
    account_id: party.accountId,
    contact_id: buyer.id,
    opportunity_id: plan.opportunityId,
    owner_id: party.seller.id,
    status,
    sent_at: iso(sentAt),
    viewed_at: recorder.has(plan.viewedAt) ? iso(plan.viewedAt) : null,
    decided_at: decided ? iso(plan.decision?.at ?? plan.endedAt) : null,
    decided_by: decided ? buyer.name : null,
    decline_reason: status === 'declined' ? (plan.decision?.reason ?? null) : null,
    created_at: iso(sentAt - DAY_MS / 8),
    updated_at: iso(sentAt),
  })
  recorder.row('quote_version', {
    id: versionId,
    quote_id: quoteId,
    version: 1,
    locale,
    currency,
    exchange_rate: current.exchangeRate,
    exchange_date: iso(sentAt).slice(0, 10),
    incoterm: current.incoterm,
    incoterm_place: current.incotermPlace,
    payment_terms: current.paymentTerms,
    lead_time_days: plan.leadTimeDays,
    valid_until: validUntil.toISOString().slice(0, 10),
    tax_rate_percent: taxRatePercent,
    tax_label: current.taxLabel,
    subtotal_minor: totals.subtotal.minor,
    discount_minor: totals.discount.minor,
    freight_minor: totals.freight.minor,
    tax_minor: totals.tax.minor,
    total_minor: totals.total.minor,
    created_at: iso(sentAt - DAY_MS / 8),
  })
  recorder.row('quote_line_item', {
    id: recorder.id('quote-line'),
    quote_version_id: versionId,
    position: 1,
    sku: good.sku,
    name,
    quantity,
    list_price_minor: listMinor,
    discount_percent: discountPercent,
    unit_price_minor: line.unitMinor,
    line_total_minor: line.totalMinor,
  })
  const mail = quotationSentMail({
    ...mailFrame(terms, locale, buyer.name),
    number,
    version: 1,
    total: totals.total,
    validUntil: validUntil.toISOString(),
    link: url,
    person: signingPerson(terms, party.seller),
  })
  const mailId = recorder.id('mail')
  recorder.row('mail_message', {
    id: mailId,
    account_id: party.accountId,
    quote_id: quoteId,
    template: 'quotation_sent',
    locale,
    recipient: buyer.email,
    subject: mail.subject,
    text_body: mail.text,
    html_body: mail.html,
    attachments: [{ kind: 'quote_pdf', quoteId, version: 1, filename: `${number}-v1.pdf` }],
    message_id: `<${mailId}@tradewind>`,
    status: 'sent',
    sent_at: iso(sentAt),
    created_at: iso(sentAt),
  })
  history.freezing.push({ id: versionId, frozen_at: iso(sentAt), document })
  const sent = { mailId, template: 'quotation_sent', subject: mail.subject, recipient: buyer.email }
  recorder.tell('mail', 'mail_sent', mailId, sentAt, sent)
  const about = { quoteId, number, version: 1 }
  const source = `${quoteId}:1`
  const by = `user:${party.seller.id}`
  recorder.tell('quote', 'quote_created', source, sentAt - DAY_MS / 8, about, by, buyer)
  recorder.tell(
    'quote',
    'quote_sent',
    source,
    sentAt,
    { ...about, totalMinor: totals.total.minor, currency },
    by,
    buyer,
  )
  recorder.tell('quote', 'quote_viewed', source, plan.viewedAt, about, 'visitor', buyer)
  const value = { ...about, opportunityId: plan.opportunityId }
  recorder.salesEvent('quote_sent', sentAt, { buyer, value })
  recorder.siteEvent('quote_view', plan.viewedAt, { buyer, value: { number }, context: {} })
  if (decided) {
    const { at, reason } = plan.decision ?? { at: plan.endedAt, reason: null }
    const action = status === 'accepted' ? 'quote_accepted' : 'quote_declined'
    recorder.salesEvent(action, at, { buyer, value: { ...value, ...(reason === null ? {} : { reason }) } })
    recorder.tell('quote', action, source, at, { ...about, by: buyer.name, reason }, 'visitor', buyer)
  }
  if (status === 'expired') recorder.tell('quote', 'quote_expired', source, validUntil.getTime() + DAY_MS, about)
  const rate = Number(world.rates[currency])
  const minorUnits = toDecimal(totals.total)
  return { quoteId, number, amount: minorUnits, currency, usd: (Number(minorUnits) / rate).toFixed(2) }
}

function statusOf(world: World, plan: QuotationPlan, validUntil: number): string {
  const { today } = world.calendar
  if (plan.decision !== null && plan.decision.at <= today) return plan.decision.accepted ? 'accepted' : 'declined'
  if (validUntil + DAY_MS <= today || plan.endedAt <= today) return 'expired'
  return plan.viewedAt <= today ? 'viewed' : 'sent'
}
