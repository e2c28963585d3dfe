import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { textsOf } from './blocks.ts'
import type { Article, ArticleFacts, ArticleText, Page, PageText } from './types.ts'

const WORDS_PER_MINUTE = 180

/** Turns one object per language into one object of languages: `pick` says which part of it. */
export function byLocale<Text, Part>(
  texts: Readonly<Record<Locale, Text>>,
  pick: (text: Text) => Part,
): Readonly<Record<Locale, Part>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, pick(texts[locale])])) as Record<Locale, Part>
}

export function assembleArticle(facts: ArticleFacts, texts: Readonly<Record<Locale, ArticleText>>): Article {
  const words = textsOf(texts.en.body).join(' ').split(/\s+/).length
  return {
    ...facts,
    title: byLocale(texts, (text) => text.title),
    summary: byLocale(texts, (text) => text.summary),
    body: byLocale(texts, (text) => text.body),
    seoTitle: byLocale(texts, (text) => text.seoTitle),
    seoDescription: byLocale(texts, (text) => text.seoDescription),
    readingMinutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
  }
}

export function assemblePage(slug: string, texts: Readonly<Record<Locale, PageText>>): Page {
  return {
    slug,
    title: byLocale(texts, (text) => text.title),
    body: byLocale(texts, (text) => text.body),
    seoTitle: byLocale(texts, (text) => text.seoTitle),
    seoDescription: byLocale(texts, (text) => text.seoDescription),
  }
}
