import { LOCALES, type Locale, type LocalizedText, type ResolvedText, resolveText } from '@tradewind/schema/locales'
import { z } from 'zod'

const perLocale = z.partialRecord(z.enum(LOCALES), z.unknown()).catch({})

/** A localized text as the CMS answers it with `locale=all`; languages without one are left out. */
export const localized = perLocale.transform((value): LocalizedText => {
  const texts: Partial<Record<Locale, string>> = {}
  for (const locale of LOCALES) {
    const text = value[locale]
    if (typeof text === 'string' && text.trim() !== '') texts[locale] = text
  }
  return texts
})

/** A localized rich text: Lexical's document per language, as it came. */
export const localizedDocument = perLocale.transform((value): Readonly<Partial<Record<Locale, unknown>>> => {
  const documents: Partial<Record<Locale, unknown>> = {}
  for (const locale of LOCALES)
    if (value[locale] !== null && value[locale] !== undefined) documents[locale] = value[locale]
  return documents
})

/** The text in the reader's language or a marked stand-in; an empty text when there is none in any language. */
export function textIn(text: LocalizedText, locale: Locale): ResolvedText {
  return resolveText(text, locale) ?? { text: '', locale }
}

/** Absent, null and unusable values of an optional field are one thing to a page: nothing. */
export function optional<Shape extends z.ZodType>(shape: Shape) {
  return shape
    .nullish()
    .catch(null)
    .transform((value) => value ?? undefined)
}

/** A list of which damaged entries are left out, so that one of them does not cost the page. */
export function listOf<Shape extends z.ZodType>(shape: Shape) {
  return z
    .array(z.unknown())
    .nullish()
    .catch([])
    .transform((entries) =>
      (entries ?? []).flatMap((entry) => {
        const parsed = shape.safeParse(entry)
        return parsed.success ? [parsed.data as z.infer<Shape>] : []
      }),
    )
}

/** A relationship that was populated; an id alone (deleted, or not public) counts as absent. */
export const documentId = z.union([z.string(), z.number()]).transform(String)
