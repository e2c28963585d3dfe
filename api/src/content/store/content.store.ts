import { isLocale, type Locale, type LocalizedText, resolveText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { fillLine, fillText, type TextValues } from '../domain/fill-text.ts'
import { LIBRARY_ITEMS } from '../library/items.ts'

export interface ContentText {
  readonly subject?: string | undefined
  readonly body: string
}
export type ContentTexts = Readonly<Partial<Record<Locale, ContentText>>>

/** A text of the library as it goes to a customer. */
export interface FilledText {
  /** Language it is in. */
  readonly locale: Locale
  readonly subject?: string
  readonly body: string
  /** Language that was wanted, when English stands in for it. */
  readonly missing?: Locale
}

export interface LoadedContent {
  readonly code: string
  readonly name: LocalizedText
  readonly texts: ContentTexts
  readonly url: string | null
}

/** Items of the library that are in use, by code. */
export async function loadContent(
  transaction: Transaction,
  codes?: readonly string[],
): Promise<ReadonlyMap<string, LoadedContent>> {
  const rows = await transaction.contentItem.findMany({
    where: { archivedAt: null, ...(codes === undefined ? {} : { code: { in: [...codes] } }) },
    select: { code: true, name: true, texts: true, url: true },
  })
  return new Map(
    rows.map((row) => [
      row.code,
      { ...row, name: row.name as LocalizedText, texts: row.texts as unknown as ContentTexts },
    ]),
  )
}

/** The text in the wanted language, else in English, which then says so; undefined when the item has no text. */
export function filledText(
  item: LoadedContent | undefined,
  wanted: string,
  values: TextValues,
): FilledText | undefined {
  if (item === undefined) return undefined
  const locale: Locale = isLocale(wanted) ? wanted : 'en'
  const own = item.texts[locale]
  const text = own ?? item.texts.en
  if (text === undefined) return undefined
  const written: Locale = own === undefined ? 'en' : locale
  return {
    locale: written,
    ...(text.subject === undefined ? {} : { subject: fillLine(text.subject, values, written) }),
    body: fillText(text.body, values, written),
    ...(own === undefined ? { missing: locale } : {}),
  }
}

export function contentName(item: LoadedContent, locale: string): string {
  return resolveText(item.name, isLocale(locale) ? locale : 'en')?.text ?? item.code
}

/** Gives a new installation its library. What is there already is left as somebody made it. */
export async function installContentLibrary(transaction: Transaction, now: Date): Promise<void> {
  const known = new Set((await transaction.contentItem.findMany({ select: { code: true } })).map(({ code }) => code))
  for (const { code, kind, stages, name, texts } of LIBRARY_ITEMS) {
    if (known.has(code)) continue
    await transaction.contentItem.create({
      data: {
        code,
        kind,
        stages: [...stages],
        industries: [],
        name,
        texts,
        updatedBy: 'system',
        versions: { create: { version: 1, name, texts, changedBy: 'system', changedAt: now } },
      },
    })
  }
}
