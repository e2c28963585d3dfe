import { foldTerm } from '@tradewind/schema/units'
import { plain } from '../../gate/reading/normalise.ts'
import { readQuantities } from '../../gate/reading/quantities.ts'
import type { Chunk } from '../../retrieval/engine.ts'
import type { Question } from '../question/read-question.ts'
import { questionPatterns } from '../words/answer-words.ts'
import { readPassage } from './read-passage.ts'
import type { Unit } from './unit.ts'
import { heldBy } from './unit-score.ts'

export interface Sentence {
  readonly text: string
  /** 0-based, in the passage. */
  readonly at: number
  readonly score: number
}

const MOST_SENTENCES = 3
const MOST_LENGTH = 460
/** A further sentence must hold this share of what the best one holds. */
const ALSO_GOOD = 0.55
const FIGURE_WANTED = 0.8
const DEFINES = 0.7
const AFTER_HEADING = 0.25
const LITERAL = 1.5

/** Heading lines stand in a passage that takes in several short sections. They say what follows is about. */
const UNDER_HEADING = 0.7
const isHeading = (line: string): boolean => line.length <= 60 && !/[.!。！:：;,，]|\d/u.test(line)

/** The one to three sentences or rows of a passage that answer best, in the order of the passage. */
export function chooseSentences(chunk: Chunk, question: Question, units: readonly Unit[]): Sentence[] {
  const { locale } = chunk
  const words = questionPatterns(locale)
  const held = heldBy(chunk, units).sentences
  // A word that stands in every sentence tells none of them apart.
  const weights = units.map((unit, at) => {
    const holding = held.filter((flags) => (flags[at] ?? 0) > 0).length
    return Math.log(1 + held.length / Math.max(1, holding)) * (unit.isLiteral ? LITERAL : 1)
  })
  let above = 0
  const all = readPassage(chunk).sentences.map((text, at): Sentence => {
    const flags = held[at] ?? []
    let score = weights.reduce((sum, weight, unit) => sum + weight * (flags[unit] ?? 0), 0)
    if (question.wantsFigure && readQuantities(plain(text), locale).length > 0) score += FIGURE_WANTED
    if (question.asksDefinition && words.defining.test(foldTerm(text))) score += DEFINES
    // The heading said what it is about; the first sentence mostly answers.
    if (at === 0) score += AFTER_HEADING
    if (isHeading(text)) {
      above = score * UNDER_HEADING
      return { text, at, score: 0 }
    }
    return { text, at, score: score + above }
  })
  const best = [...all].filter(({ text }) => !isHeading(text)).sort((a, b) => b.score - a.score || a.at - b.at)[0]
  if (best === undefined) return []
  // What explains or instructs goes on in the next sentences.
  const isWhole =
    chunk.kind === 'faq' || ['principle', 'maintenance', 'reliability', 'other', 'industry'].includes(question.kind)
  const chosen = [best]
  let length = best.text.length
  const nextHeading = all.find(({ at, text }) => at > best.at && isHeading(text))?.at ?? Number.POSITIVE_INFINITY
  const said = all.filter(({ text }) => !isHeading(text))
  const candidates = [
    ...(isWhole ? said.filter(({ at }) => at > best.at && at <= best.at + 2 && at < nextHeading) : []),
    ...said.filter(({ score }) => score >= best.score * ALSO_GOOD).sort((a, b) => b.score - a.score),
  ]
  for (const sentence of candidates) {
    if (chosen.length >= MOST_SENTENCES || chosen.includes(sentence)) continue
    if (length + sentence.text.length > MOST_LENGTH) continue
    chosen.push(sentence)
    length += sentence.text.length
  }
  return chosen.sort((a, b) => a.at - b.at)
}
