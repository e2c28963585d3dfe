import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { DocumentError } from '../errors.ts'
import type { Paper } from '../quotation-document.ts'
import type { CalendarDay } from './format.ts'

/** What every template needs to know about language, paper and the file itself. */
export interface PageSetup {
  readonly lang: string
  readonly region: string
  readonly dir: 'ltr' | 'rtl'
  readonly paper: Paper
  /** The locale's digits for 0 to 9: page numbers are counted by Typst, in Latin digits. */
  readonly digits: readonly string[]
  readonly pageOf: string
  readonly fileTitle: string
  readonly author: string
  readonly created: CalendarDay
}

export function pageSetup(
  locale: Locale,
  about: Pick<PageSetup, 'pageOf' | 'fileTitle' | 'author' | 'created'> & { readonly paper?: Paper | undefined },
): PageSetup {
  const { intl, direction } = LOCALE_FACTS[locale]
  const digit = new Intl.NumberFormat(intl)
  return {
    lang: locale,
    region: (new Intl.Locale(intl).region ?? 'US').toLowerCase(),
    dir: direction,
    paper: about.paper ?? 'a4',
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
    pageOf: about.pageOf,
    fileTitle: about.fileTitle,
    author: about.author,
    created: about.created,
  }
}

/** The address, when it is one of the web; a document never carries a javascript: or file: link. */
export function webAddress(address: string, field: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new DocumentError('DOCUMENT.INVALID', `${field} is no http or https address`)
  }
  return url.href
}
