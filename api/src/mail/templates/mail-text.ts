import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import { formatMoney } from '@tradewind/schema/money'

/** Control characters (a line break in a subject is a forged header) and direction overrides. */
const UNSAFE = /\p{Cc}+|[\u202a-\u202e\u2066-\u2069]/gu
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** One line of text as typed by somebody. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSAFE, (found) => (/[\t\n\r]/u.test(found) ? ' ' : ''))
    .trim()
}

/** Lines of a longer text, empty ones kept as paragraph breaks. */
export function textLines(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(oneLine)
}

/** A name or number that keeps its own direction inside a sentence (UAX 9, first-strong isolate). */
export function inSentence(text: string, locale: Locale): string {
  const readable = oneLine(text)
  const mixed = LOCALE_FACTS[locale].direction === 'rtl' || RIGHT_TO_LEFT.test(readable)
  return mixed && readable !== '' ? `\u2068${readable}\u2069` : readable
}

/** Fills `{name}` marks with values that are already fit for a sentence; an unknown mark stays visible. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (mark, name: string) => values[name] ?? mark)
}

/** Fit for HTML text and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}

export function mailMoney(money: Money, locale: Locale): string {
  return formatMoney(money, LOCALE_FACTS[locale].intl)
}

export function mailCount(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl).format(value)
}

/** "21 November 2026": a UTC instant as a day in the reader's words. */
export function mailDate(iso: string, locale: Locale, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { dateStyle: 'long', timeZone }).format(new Date(iso))
}

/** With hour, minute and zone, for links that end and for events. */
export function mailTime(iso: string, locale: Locale, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(iso))
}
