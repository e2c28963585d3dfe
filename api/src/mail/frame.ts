import type { Locale } from '@tradewind/schema/locales'
import type { TradeTerms } from '../quotes/domain/trade-terms.ts'
import type { MailFrame, MailPerson } from './templates/public.ts'

/** Who a mail comes from, for its footer. */
export function mailFrame(terms: TradeTerms, locale: Locale, reader?: string, timeZone?: string): MailFrame {
  const { seller } = terms
  return {
    locale,
    sender: {
      company: seller.name,
      address: seller.addressLines.join(', '),
      mail: seller.mail,
      phone: seller.phone,
      website: seller.website,
    },
    ...(reader === undefined ? {} : { reader }),
    ...(timeZone === undefined ? {} : { timeZone }),
  }
}

/** The person who signs a buyer's mail: the owner, else the house. */
export function signingPerson(
  terms: TradeTerms,
  owner: { readonly name: string; readonly email: string } | null,
): MailPerson {
  return owner === null
    ? { name: terms.seller.name, mail: terms.seller.mail, phone: terms.seller.phone }
    : { name: owner.name, mail: owner.email, phone: terms.seller.phone }
}
