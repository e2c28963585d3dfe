import { LOCALES, type Locale, type LocalizedText } from '@tradewind/schema/locales'
import { fillText } from '../../content/domain/fill-text.ts'
import { RULE_IDS, type RuleId } from '../domain/proposal.ts'
import type { LocalValues } from '../domain/text-values.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import type { RuleWords } from './types.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, RuleWords>> = { en, zh, es, ar, ja, de, pt }

/** A rule's title or reason in all languages, filled per language. */
export function ruleText(rule: RuleId, part: 'title' | 'reason', values: LocalValues): LocalizedText {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, fillText(WORDS[locale][rule][part], values(locale), locale)]),
  )
}

/** What a rule is called: its title without a customer. Undefined for a playbook. */
export function ruleName(proposedBy: string): LocalizedText | undefined {
  const id = RULE_IDS.find((rule) => proposedBy.startsWith(`rule:${rule}@`))
  if (id === undefined) return undefined
  return Object.fromEntries(LOCALES.map((locale) => [locale, WORDS[locale][id].title.replace(/\{\w+\}/gu, '…').trim()]))
}
