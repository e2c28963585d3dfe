import type { Locale } from '@tradewind/schema/locales'
import { formatExactAmount } from '../format/figures.ts'
import type { WorkspaceTranslate } from '../words/translate.ts'

/** Codes of the contributions to a grade, as the API's scoring writes them. */
export const REASON_CODES = [
  'corporate_email',
  'free_email',
  'company_named',
  'phone_reachable',
  'country_served',
  'quote_requested',
  'quote_value',
  'products_named',
  'message_specific',
  'message_short',
  'product_views',
  'price_views',
  'downloads',
  'comparisons',
  'selections',
  'active_days',
  'trap_filled',
  'disposable_email',
  'many_links',
  'links',
  'markup',
  'unrelated_offer',
  'reads_like_spam',
  'doubtful',
  'offer_search',
  'offer_services',
  'offer_money',
  'offer_gambling',
  'offer_adult',
  'offer_health',
  'offer_goods',
  'offer_job',
  'fraud_signs',
  'abuse',
  'threat',
  'disguised_text',
  'lures',
  'cheap_mail_domain',
  'language_unusual',
  'gibberish',
  'link_in_name',
  'talk_industry',
  'talk_parameters',
  'talk_quantity',
  'talk_budget',
  'talk_deadline',
] as const
type ReasonCode = (typeof REASON_CODES)[number]

function isKnown(code: string): code is ReasonCode {
  return (REASON_CODES as readonly string[]).includes(code)
}

/** One contribution in the reader's language. A code of a newer API stays recognisable. */
export function wordReason(
  t: WorkspaceTranslate,
  locale: Locale,
  reason: { readonly code: string; readonly data: unknown },
): string {
  if (!isKnown(reason.code)) return t('workspaceLeads:reason.unknown', { code: reason.code })
  const data =
    typeof reason.data === 'object' && reason.data !== null ? (reason.data as Readonly<Record<string, unknown>>) : {}
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name] : '')
  const minor = typeof data.usdMinor === 'number' ? data.usdMinor : 0
  return t(`workspaceLeads:reason.${reason.code}`, {
    domain: text('domain'),
    company: text('company'),
    budget: text('budget'),
    count: typeof data.count === 'number' ? data.count : 0,
    percent: typeof data.percent === 'number' ? data.percent : 0,
    value: formatExactAmount({ amount: (minor / 100).toFixed(2), currency: 'USD' }, locale),
  })
}
