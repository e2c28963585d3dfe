import type { Locale } from '@tradewind/schema/locales'
import type { Seller } from '../quotation-document.ts'
import type { DocumentWords } from '../words/types.ts'
import { isolated, leftToRight } from './readable-text.ts'

/** The letterhead and footer of every document. */
export function sellerView(seller: Seller, locale: Locale, words: DocumentWords) {
  return {
    name: isolated(seller.name, locale),
    address: seller.addressLines.map((entry) => isolated(entry, locale)),
    reach: [
      ...(seller.phone ? [`${words.phone}: ${leftToRight(seller.phone, locale)}`] : []),
      ...(seller.mail ? [`${words.mail}: ${leftToRight(seller.mail, locale)}`] : []),
      ...(seller.website ? [leftToRight(seller.website, locale)] : []),
      ...(seller.taxId ? [`${words.quotation.taxId}: ${leftToRight(seller.taxId, locale)}`] : []),
    ],
  }
}
