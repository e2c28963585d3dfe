import type { GateReport } from '@tradewind/schema/contracts/answers'
import { readEvidence } from './evidence/library.ts'
import { forbiddenIn } from './forbidden.ts'
import { claimsNothing, unsupportedIn } from './judge.ts'
import { knownNames } from './reading/models.ts'
import { plain } from './reading/normalise.ts'
import { readText } from './reading/read-text.ts'
import { readDraft, type Statement, withoutCitations } from './statements.ts'
import type { GateEvidence, GatePolicy, GateResult, Objection, Removal } from './types.ts'

const NONE: ReadonlySet<string> = new Set()
const QUESTION = /[?？؟]\s*$/u
/** Longer texts than anybody reads, shown in the log. */
const LOGGED_LENGTH = 500

/** What the reader takes a sentence without a name to be about, and what the writer meant. */
interface Thread {
  meant: ReadonlySet<string>
  seen: ReadonlySet<string>
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key))

/**
 * Lets through what the evidence carries and nothing else. Pure; used on every text that reaches a buyer, whether
 * rules or a language model wrote it.
 *
 * A statement (sentence, list item, table row) stays when each figure with its unit, model name, certificate, standard,
 * promise and price in it stands in a passage it cites, in product data, in a computed fact or (only what repeats the
 * buyer) in the buyer's words. Links, markup, orders to model or reader, talk of instructions and what belongs to others
 * never stay. Nothing left means an empty text: abstain.
 */
export function gate(draft: string, evidence: GateEvidence, policy: GatePolicy): GateResult {
  const names = knownNames(policy.models, policy.brands)
  const library = readEvidence(evidence, policy, names)
  const kept: string[] = []
  const removed: Removal[] = []

  function judge(statement: Statement, thread: Thread): Objection | undefined {
    const bare = withoutCitations(statement.text)
    if (policy.fixed.has(bare)) return undefined
    if (statement.isCode) return { reason: 'markup', token: '```' }
    const forbidden = forbiddenIn(bare, evidence, policy)
    if (forbidden !== undefined) return forbidden
    const missing = statement.citations.find((number) => !library.passageNumbers.has(number))
    if (missing !== undefined) return { reason: 'no_citation', token: `[${missing}]` }

    const text = plain(bare)
    const reading = readText(text, policy.locale, names, thread.meant)
    const isSilent = claimsNothing(reading)
    if (reading.named.size > 0) thread.meant = reading.named
    else if (!isSilent && thread.seen.size > 0 && !same(thread.seen, thread.meant)) {
      // The sentence that named its product is gone: it would now speak of another.
      return { reason: 'model', token: [...thread.meant].join(', ') }
    }
    if (policy.everyStatementCites && isSilent && statement.citations.length === 0 && !QUESTION.test(text)) {
      return { reason: 'no_citation', token: bare.slice(0, 60) }
    }
    const unsupported = unsupportedIn(reading, text, statement.citations, policy.locale, library, thread.meant)
    if (unsupported === undefined && reading.named.size > 0) thread.seen = reading.named
    return unsupported
  }

  const paragraphs = readDraft(draft, policy.locale).map((lines) => {
    const thread: Thread = { meant: NONE, seen: NONE }
    const shown = lines.map((statements) => {
      const staying = statements.filter((statement) => {
        const objection = judge(statement, thread)
        if (objection === undefined) kept.push(statement.text)
        else removed.push({ text: statement.text.slice(0, LOGGED_LENGTH), ...objection })
        return objection === undefined
      })
      return staying
        .map(({ marker, text }) => marker + text)
        .join(policy.locale === 'zh' || policy.locale === 'ja' ? '' : ' ')
    })
    return shown.filter((line) => line !== '').join('\n')
  })
  return { text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'), kept, removed }
}

/** The gate's result as the contract reports it. */
export function reportOf({ kept, removed }: GateResult): GateReport {
  return { statements: kept.length + removed.length, removed: [...removed] }
}
