import { type Findings, spansOf } from '../findings.ts'
import { hasCue, meaningsOf, type Sentence } from '../text/sentence.ts'

interface Clause {
  readonly start: number
  readonly end: number
}

/** The clause before the first question mark, in folded offsets; undefined when there is none. */
export function questionClause({ folded }: Sentence): Clause | undefined {
  const { text } = folded
  const end = text.indexOf('?')
  if (end < 0) return undefined
  const before = text.slice(0, end)
  const start = Math.max(...['. ', '。', '!', '¿', '\n'].map((mark) => before.lastIndexOf(mark))) + 1
  return { start, end }
}

/** Whether the sentence asks, by its mark, its first word, or the particle at its end. */
export function isQuestion(sentence: Sentence): boolean {
  const { folded, mentions, atoms } = sentence
  return (
    folded.text.includes('?') ||
    hasCue(mentions[0], 'question') ||
    /(?:吗|呢|么|嘛|か)[。.!]?\s*$/u.test(folded.text.trim()) ||
    (atoms.length < 24 && mentions.slice(0, 4).some((mention) => hasCue(mention, 'question')))
  )
}

interface Asked {
  readonly findings: Findings
  /** Words that ask to be told something: "how does", "manual". */
  readonly asksWhat: boolean
  /** Words that ask for a product: "do you have", "looking for". */
  readonly wants: boolean
  readonly hasProduct: boolean
}

/** Whether something is to be answered rather than found: about a model of ours, or a question without a wish in it. */
export function asksForAnswer(sentence: Sentence, { findings, asksWhat, wants, hasProduct }: Asked): boolean {
  if (isGreeting(sentence)) return false
  const asks = isQuestion(sentence)
  const isOrder = findings.quantity !== undefined || findings.budget !== undefined
  if (findings.models.length > 0 && !isOrder && (asks || asksWhat)) return true
  if (isOpen(sentence, findings)) return true
  // "What do you recommend?" looks for a tool, "do you have a manual?" for a document.
  if (wants && (hasProduct || !asksWhat)) return false
  if (isAboutProperty(sentence, findings) && !wants) return true
  if (asks) return !hasProduct || (asksWhat && !wants)
  return asksWhat && !hasProduct
}

/** "Bom dia, tudo bem?" asks nothing. */
function isGreeting(sentence: Sentence): boolean {
  const clause = questionClause(sentence)
  if (clause === undefined) return false
  const inside = sentence.mentions.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const isGreet = (mention: (typeof inside)[number]) =>
    meaningsOf(mention, 'intent').some(({ code }) => code === 'greet')
  return inside.some(isGreet) && inside.every(isGreet)
}

/** A question that names nothing of a wish, whatever the sentences around it tell. */
function isOpen(sentence: Sentence, findings: Findings): boolean {
  const clause = questionClause(sentence)
  if (clause === undefined) return false
  const asksFor = sentence.allMentions.some(
    (mention) =>
      mention.start >= clause.start &&
      mention.end <= clause.end &&
      meaningsOf(mention, 'intent').some(({ code }) => code === 'find_product'),
  )
  return !asksFor && spansOf(findings).every((span) => !isWithin(sentence, clause, span))
}

export function isWithin(
  { folded }: Sentence,
  { start, end }: Clause,
  span: { readonly start: number; readonly end: number },
): boolean {
  const [from, to] = [folded.from[start] ?? 0, folded.from[end] ?? folded.source.length]
  return span.start < to && span.end > from
}

/** "Is it UL listed?", "Does it talk PROFINET?": a yes-or-no question about what a product has. */
function isAboutProperty(sentence: Sentence, findings: Findings): boolean {
  const clause = questionClause(sentence)
  if (clause === undefined) return false
  const first = sentence.mentions.find(({ start }) => start >= clause.start)
  if (!hasCue(first, 'question')) return false
  const measured = findings.parameters.filter(({ bound }) => bound !== undefined)
  const wishes = [
    ...measured,
    ...findings.category,
    ...findings.application,
    ...findings.industry,
    findings.quantity,
    findings.budget,
    findings.joint,
    findings.comparison,
  ]
  return wishes.every((wish) => wish === undefined || !isWithin(sentence, clause, wish.span))
}
