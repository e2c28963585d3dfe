import { isLocale, type Locale } from '@tradewind/schema/locales'

export interface TemplateText {
  readonly locale: Locale
  readonly subject: string
  readonly body: string
}

/** What a template of the library says in a contact's language, else in English, else in any; undefined when it is empty. */
export function templateText(texts: unknown, wanted: string): TemplateText | undefined {
  const all = (texts ?? {}) as Readonly<Record<string, { readonly subject?: string; readonly body?: string }>>
  for (const locale of [wanted, 'en', ...Object.keys(all)]) {
    const body = all[locale]?.body ?? ''
    if (isLocale(locale) && body !== '') return { locale, subject: all[locale]?.subject ?? '', body }
  }
  return undefined
}
