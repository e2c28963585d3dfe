import type { MeetingMinutes, NextStep } from '@tradewind/schema/contracts/meeting'
import type { Locale } from '@tradewind/schema/locales'
import { ar } from './cues/ar.ts'
import { de } from './cues/de.ts'
import { en } from './cues/en.ts'
import { es } from './cues/es.ts'
import { ja } from './cues/ja.ts'
import { pt } from './cues/pt.ts'
import { NOTE_SECTIONS, type NoteCues, type NoteSection } from './cues/types.ts'
import { zh } from './cues/zh.ts'
import { cueFinder, type FindCue, inAnyOf } from './find-cue.ts'
import { findDay } from './note-dates.ts'

const CUES: Readonly<Record<Locale, NoteCues>> = { en, zh, es, ar, ja, de, pt }
/** Cues of these stand inside words. */
const UNSPACED: ReadonlySet<Locale> = new Set(['zh', 'ja', 'ar'])

/** What a sentence is taken for when it fits several: the more it binds somebody, the earlier. */
const PRECEDENCE: readonly NoteSection[] = ['nextSteps', 'decisions', 'objections', 'pains', 'needs']

const SUMMARY_CHARACTERS = 400

interface Reading {
  /** Calendar day of the meeting, ISO 8601. */
  readonly today: string
  /** Names of competitors that the house has met before. */
  readonly knownCompetitors: readonly string[]
}

/**
 * Minutes from a note, by rule: each sentence is taken for a need, a pain, an objection, a decision or a next step by
 * cue words of its language, or by the heading it stands under. What fits nothing stays in the note alone; nothing is
 * made up, and every line of the minutes stands literally in the note.
 */
export function readMinutes(text: string, locale: Locale, { today, knownCompetitors }: Reading): MeetingMinutes {
  const cues = CUES[locale]
  const find = cueFinder(!UNSPACED.has(locale))
  const found: Record<NoteSection, string[]> = { needs: [], pains: [], objections: [], decisions: [], nextSteps: [] }
  const listed: string[] = []
  const plain: string[] = []
  let under: NoteSection | 'competitors' | undefined
  for (const line of text.split(/\r?\n/u)) {
    const bare = line.replace(/^[\s\-–—•*·☐\d.)、]+(?=\D)/u, '').trim()
    if (bare === '') {
      under = undefined
      continue
    }
    const heading = headingOf(bare, cues)
    if (heading !== undefined) {
      under = heading.section
      if (heading.rest === '') continue
    }
    for (const sentence of sentencesOf(heading?.rest || bare)) {
      if (under === 'competitors')
        listed.push(...sentence.replace(/[.。]$/u, '').split(/[,;，、；]| und | and | y | e /u))
      else {
        const section = under ?? PRECEDENCE.find((one) => inAnyOf(find, cues.sentences[one], sentence))
        if (section === undefined) plain.push(sentence)
        else found[section].push(sentence)
      }
    }
  }
  return {
    summary: summaryOf(plain, found),
    needs: found.needs,
    pains: found.pains,
    competitors: competitorsIn(text, listed, cues, knownCompetitors, find, !UNSPACED.has(locale)),
    objections: found.objections,
    decisions: found.decisions,
    nextSteps: found.nextSteps.map(
      (what): NextStep => ({
        what,
        who: whoDoes(what, cues, find),
        due: findDay(what, cues.time, find, today, locale === 'en') ?? null,
        taskId: null,
      }),
    ),
  }
}

const ABBREVIATED = 'Mr|Ms|Mrs|Dr|Sr|Sra|Hr|Fr|St|Nr|No|ca|vs|etc|e\\.g|i\\.e|z\\. ?B|approx'
const AFTER_SENTENCE = new RegExp(
  `(?<=[。！？!?؟])\\s*|(?<=(?<!(?:^|\\s)(?:${ABBREVIATED})|(?:^|\\s)\\d{1,2})\\.)\\s+(?=[\\p{Lu}\\p{Lo}¿¡„“«"])`,
  'u',
)

/** Sentences of a line. The dot of an abbreviation or of a day's number (“am 3. Dezember”) ends none. */
function sentencesOf(line: string): string[] {
  return line
    .split(AFTER_SENTENCE)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

function headingOf(line: string, cues: NoteCues) {
  for (const section of [...NOTE_SECTIONS, 'competitors'] as const) {
    const parts = cues.headings[section].join('|')
    const match = new RegExp(`^(?:${parts})\\s*(?:[:：]\\s*(.*)|)$`, 'iu').exec(line)
    if (match !== null) return { section, rest: match[1]?.trim() ?? '' }
  }
  return undefined
}

function whoDoes(what: string, cues: NoteCues, find: FindCue): NextStep['who'] {
  const us = find(cues.us, what)
  const customer = find(cues.customer, what)
  if (us === null && customer === null) return 'unknown'
  if (us === null) return 'customer'
  if (customer === null) return 'us'
  return us.index <= customer.index ? 'us' : 'customer'
}

/** A name after a cue: one to three words that begin with a capital, or up to the next sign where there are none. */
const NAME = '\\s*([A-Z][\\p{L}\\d&-]*(?:\\.[\\p{L}\\d]+)*(?: [A-Z][\\p{L}\\d&-]*(?:\\.[\\p{L}\\d]+)*){0,2})'

function competitorsIn(
  text: string,
  listed: readonly string[],
  cues: NoteCues,
  known: readonly string[],
  find: FindCue,
  wholeWords: boolean,
): string[] {
  const names = [...listed.map((name) => name.trim()).filter((name) => name.length > 1)]
  const cue = new RegExp(`(?:${cues.competitor.join('|')})${wholeWords ? '(?!\\p{L})' : ''}`, 'giu')
  for (const match of text.matchAll(cue)) {
    const after = text.slice(match.index + match[0].length)
    const name = new RegExp(`^${NAME}`, 'u').exec(after)?.[1]
    if (name !== undefined) names.push(name.replace(/[.-]+$/u, ''))
  }
  for (const name of known) {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    if (name.length > 2 && find([literal], text) !== null) names.push(name)
  }
  return names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index)
}

/** What the note says beside all that was sorted, then what was decided; short. */
function summaryOf(plain: readonly string[], found: Readonly<Record<NoteSection, readonly string[]>>): string {
  const sentences = [...plain.slice(0, 2), ...found.decisions, ...(plain.length === 0 ? found.needs.slice(0, 1) : [])]
  let summary = ''
  for (const sentence of sentences) {
    if (summary.length + sentence.length > SUMMARY_CHARACTERS) break
    summary = summary === '' ? sentence : `${summary} ${sentence}`
  }
  return summary === '' ? (sentences[0] ?? '').slice(0, SUMMARY_CHARACTERS) : summary
}
