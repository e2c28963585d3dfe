import type { Problem } from '@tradewind/schema/contracts/selector'
import type { Locale } from '@tradewind/schema/locales'
import { parameterLabel } from '@tradewind/schema/ontology'
import type { Finding } from '../conditions.ts'
import { phrasesOf } from '../texts/index.ts'
import { quoted } from './audience.ts'

/** What somebody typed may be long; a sentence need not be. */
const SUBJECT_LENGTH = 60

export function presentProblem(finding: Finding, locale: Locale): Problem {
  const label = finding.parameter === undefined ? '' : parameterLabel(finding.parameter, locale)
  const subject = quoted(finding.subject.slice(0, SUBJECT_LENGTH), locale)
  return {
    code: finding.code,
    path: [...finding.path],
    message: phrasesOf(locale).problem[finding.code](subject, label),
  }
}
