import { LOCALES, type Locale, type LocalizedText, resolveText } from '@tradewind/schema/locales'
import type { LocalValues } from '../../actions/domain/text-values.ts'
import { fillLine } from '../../content/domain/fill-text.ts'

const BY_PLAYBOOK: Readonly<Record<Locale, string>> = {
  en: 'Playbook “{name}”',
  zh: '流程“{name}”',
  es: 'Proceso «{name}»',
  ar: 'دليل العمل «{name}»',
  ja: 'プレイブック「{name}」',
  de: 'Ablauf „{name}“',
  pt: 'Processo “{name}”',
}

const APPROVE: Readonly<Record<Locale, string>> = {
  en: 'May the playbook go on with {company}?',
  zh: '是否同意对 {company} 继续该流程？',
  es: '¿Puede continuar el proceso con {company}?',
  ar: 'هل يستمر دليل العمل مع {company}؟',
  ja: '{company}についてプレイブックを続けてよいですか',
  de: 'Darf der Ablauf bei {company} weitergehen?',
  pt: 'O processo pode continuar com {company}?',
}

/** A step's title in every language: its own, else English; with the customer's values. */
export function titleText(title: LocalizedText, values: LocalValues): LocalizedText {
  return everyLanguage((locale) => fillLine(resolveText(title, locale)?.text ?? '', values(locale), locale))
}

/** Why a card is there: the playbook that put it. */
export function playbookReason(name: LocalizedText): LocalizedText {
  return everyLanguage((locale) => BY_PLAYBOOK[locale].replace('{name}', resolveText(name, locale)?.text ?? ''))
}

export function approvalTitle(values: LocalValues): LocalizedText {
  return everyLanguage((locale) => fillLine(APPROVE[locale], values(locale), locale))
}

function everyLanguage(text: (locale: Locale) => string): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, text(locale)]))
}
