import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Findings } from '../findings.ts'
import { hasCue, meaningOf, type Sentence } from '../text/sentence.ts'
import { isWithin, questionClause } from './questions.ts'

/** The energy that the name of a category says already. */
const POWER_OF: Readonly<Record<string, string>> = {
  'battery-pulse-tools': 'battery',
  'air-pulse-tools': 'pneumatic',
  'dc-nutrunners': 'electric',
  'torque-wrenches': 'manual',
}
/** Between 「エアの」 and 「パルスレンチ」 stands next to nothing. */
const ADJACENT = 2

/** "Outdoors" is a place of work by itself, and no more than a circumstance beside an application. */
const OUTDOORS =
  /outdoor|outside|im freien|freiem himmel|aussen|aire libre|intemperie|exterior|ao ar livre|ao tempo|extern|户外|室外|野外|露天|屋外|خارج|هواء ?طلق|الطلق/u

/** Findings that follow from others, or that are circumstances, left out. */
export function settleFindings(sentence: Sentence, findings: Findings): Findings {
  return withoutCable(
    withoutBatteryData(sentence, withoutImpliedPower(withoutOutdoors(refusedTools(sentence, findings)))),
  )
}

/** "No battery tools" refuses the energy rather than one category. */
const GENERIC = /tool|werkzeug|herramienta|ferramenta|工具|ツール|اداه|ادوات|عده|عدد/u
const SPECIFIC = /puls|impul|脉冲|パルス|نبض/u

function refusedTools({ folded }: Sentence, findings: Findings): Findings {
  const isGeneric = ({ code, negated, span }: Understanding['category'][number]): boolean => {
    const start = folded.from.findIndex((at) => at >= span.start)
    const text = folded.text.slice(start, start + span.text.length)
    return negated && POWER_OF[code] !== undefined && GENERIC.test(text) && !SPECIFIC.test(text)
  }
  const refused = findings.category.filter(isGeneric)
  if (refused.length === 0) return findings
  const powers = refused.map(({ code, span, confidence }) => ({
    span,
    confidence,
    parameter: 'powerSource',
    negated: true,
    values: [POWER_OF[code] ?? ''],
  }))
  return {
    ...findings,
    category: findings.category.filter((entry) => !isGeneric(entry)),
    parameters: [
      ...findings.parameters.filter(({ parameter, negated }) => !(parameter === 'powerSource' && negated)),
      ...powers,
    ],
  }
}

function withoutImpliedPower(findings: Findings): Findings {
  const isImplied = ({ parameter, values, negated, span }: Understanding['parameters'][number]): boolean =>
    parameter === 'powerSource' &&
    !negated &&
    findings.category.some(
      (category) =>
        !category.negated &&
        values?.includes(POWER_OF[category.code] ?? '') === true &&
        category.span.start - span.end <= ADJACENT &&
        span.start - category.span.end <= ADJACENT,
    )
  return { ...findings, parameters: findings.parameters.filter((entry) => !isImplied(entry)) }
}

/** 电池18V: the battery's voltage; that it is to be a battery tool is said elsewhere or not at all. */
function withoutBatteryData({ folded }: Sentence, findings: Findings): Findings {
  const isData = ({ parameter, values, negated, span }: Understanding['parameters'][number]): boolean =>
    parameter === 'powerSource' &&
    !negated &&
    values?.join() === 'battery' &&
    /^\s?\d+(?:[.,]\d+)?\s?(?:v|ah|伏|安时)/u.test(folded.text.slice(folded.from.findIndex((at) => at >= span.end)))
  return { ...findings, parameters: findings.parameters.filter((entry) => !isData(entry)) }
}

/** "With 10 m of cable" asks for the cable; what drives the tool it does not say. */
function withoutCable(findings: Findings): Findings {
  if (!findings.parameters.some(({ parameter }) => parameter === 'cableLength')) return findings
  return {
    ...findings,
    parameters: findings.parameters.filter(
      ({ parameter, negated, span }) =>
        parameter !== 'powerSource' ||
        negated ||
        !/cable|cord|kabel|cabo|كابل|كيبل|线|ケーブル|コード/iu.test(span.text),
    ),
  }
}

function withoutOutdoors(findings: Findings): Findings {
  if (findings.application.length < 2) return findings
  return {
    ...findings,
    application: findings.application.filter(
      ({ code, span }) => code !== 'site-assembly' || !OUTDOORS.test(span.text.normalize('NFKC').toLowerCase()),
    ),
  }
}

/**
 * What a question only asks about is no wish: whether a model talks EtherCAT says nothing of what is needed. What is
 * not said of our trade has no country either.
 */
export function withoutAsked(sentence: Sentence, findings: Findings, intents: Understanding['intents']): Findings {
  const main = intents[0]?.code
  if (main === 'off_topic' || main === 'abuse') {
    const { country: _country, ...rest } = findings
    return rest
  }
  const clause = questionClause(sentence)
  const isAnswered = main === 'ask_question' && (clause !== undefined || findings.models.length > 0)
  if (!isAnswered) return main === 'compare' ? withoutWish(findings) : findings
  const isAskedAbout = ({ span }: { readonly span: Understanding['unrecognised'][number] }): boolean =>
    clause === undefined || isWithin(sentence, clause, span)
  return {
    ...findings,
    protocols: findings.protocols.filter((entry) => !isAskedAbout(entry)),
    certificates: findings.certificates.filter((entry) => !isAskedAbout(entry)),
    parameters: findings.parameters.filter((entry) => entry.bound !== undefined || !isAskedAbout(entry)),
  }
}

/** "Which of the two is lighter?" compares, and wishes nothing. */
function withoutWish(findings: Findings): Findings {
  const { comparison, ...rest } = findings
  return comparison === undefined || findings.models.length + findings.competitor.length < 2 ? findings : rest
}

/** Two products and a comparative in a question: which of them it is. */
export function isWhichOf(sentence: Sentence, findings: Findings, asks: boolean): boolean {
  const products = findings.models.length + findings.competitor.length
  const isCompared =
    findings.comparison !== undefined ||
    sentence.mentions.some((mention) => meaningOf(mention, 'direction') !== undefined)
  return asks && products >= 2 && isCompared && !sentence.allMentions.some((mention) => hasCue(mention, 'correction'))
}
