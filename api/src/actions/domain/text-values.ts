import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { formatMoney } from '@tradewind/schema/money'
import type { TextValues } from '../../content/domain/fill-text.ts'
import type { CustomerHistory } from './customer-history.ts'
import { factsAt, mainContact, openValueUsd } from './facts.ts'
import type { ProposalData } from './proposal.ts'

/** The values of all placeholders, written as readers of a language write them. */
export type LocalValues = (locale: Locale) => TextValues

/** Names of a stage and of the seller that the values need and the history does not hold. */
export interface Surroundings {
  readonly seller: string
  readonly stageName: (code: string, locale: Locale) => string | undefined
}

/** What a text can say about a customer at a moment; what is not known is left out, and its sentence falls away. */
export function textValues(
  history: CustomerHistory,
  at: Date,
  data: ProposalData,
  surroundings: Surroundings,
): LocalValues {
  const facts = factsAt(history, at)
  const contact = history.contacts.find(({ id }) => id === data.contactId) ?? mainContact(history)
  const usd = openValueUsd(history, at)
  const value = data.value ?? (usd > 0 ? { minor: Math.round(usd * 100), currency: 'USD' as const } : undefined)
  const product = data.product ?? history.leads.findLast(({ productSkus }) => productSkus.length > 0)?.productSkus[0]
  const days = data.days ?? Math.floor(facts.days_silent ?? 0)
  const competitor = data.competitor ?? history.competitors.at(-1)?.name
  return (locale) => {
    const { intl } = LOCALE_FACTS[locale]
    const number = new Intl.NumberFormat(intl)
    const stage = facts.stage === null ? undefined : surroundings.stageName(facts.stage, locale)
    return {
      company: history.company,
      ...(contact === undefined ? {} : { contact: contact.name, first_name: contact.name.split(/\s+/u)[0] ?? '' }),
      seller: surroundings.seller,
      ...(history.owner === null ? {} : { person: history.owner.name }),
      ...(data.quoteNumber === undefined ? {} : { quote_number: data.quoteNumber }),
      ...(data.quoteTotal === undefined ? {} : { quote_total: formatMoney(data.quoteTotal, intl) }),
      ...(data.validUntil === undefined
        ? {}
        : {
            valid_until: new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(data.validUntil),
          }),
      ...(product === undefined ? {} : { product }),
      ...(history.industry === null ? {} : { industry: history.industry }),
      days: number.format(days),
      ...(data.count === undefined ? {} : { count: number.format(data.count) }),
      ...(value === undefined ? {} : { value: formatMoney(value, intl) }),
      ...(competitor === undefined ? {} : { competitor }),
      ...(stage === undefined ? {} : { stage }),
    }
  }
}
