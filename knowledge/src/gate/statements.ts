import type { Locale } from '@tradewind/schema/locales'
import { plain, revealed } from './reading/normalise.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence, list item or table row of a draft. */
export interface Statement {
  /** As it will be shown: markers of emphasis and lists are gone, citations stand before the full stop. */
  readonly text: string
  /** Numbers cited. */
  readonly citations: readonly number[]
  /** What stood before it on its line: a bullet or a number. */
  readonly marker: string
  /** Inside a block of code. */
  readonly isCode: boolean
}

/** Paragraphs of lines of statements. */
export type Draft = readonly (readonly (readonly Statement[])[])[]

const CITATION = /\[([\d٠-٩]{1,3}(?: ?[,、;] ?\d{1,3})*)\]/gu
const AFTER_END = /([.!?。！？؟])(["”»』」)]?)\s*((?:\[\d[\d ,、;]*\]\s*)+)/gu
const FENCE = /^\s*(?:```|~~~)/u
const ROW = /^\s*\|.*\|\s*$/u
const ROW_RULE = /^[\s|:-]+$/u

/** Citations belong to the sentence before them: "80 N·m. [1]" → "80 N·m [1]." */
function citationsInside(line: string): string {
  return line
    .replace(/【(\d{1,3})(?:†[^】]*)?】/gu, '[$1]')
    .replace(AFTER_END, (_all, end: string, quote: string, marks: string, at: number, whole: string) => {
      const rest = whole.slice(at + _all.length)
      return `${quote} ${marks.trim()}${end}${rest === '' || /^\s/u.test(rest) ? '' : ' '}`
    })
}

function citationsOf(text: string): number[] {
  return [...text.matchAll(CITATION)].flatMap((found) =>
    plain(found[1] ?? '')
      .split(/\D+/u)
      .map(Number),
  )
}

/** Emphasis, headings and quotation marks of Markdown are left out; they say nothing. */
function withoutEmphasis(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s*)+/u, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/`([^`]+)`/gu, '$1')
}

/** A link in one piece, however many full stops and question marks it has. */
const UNBROKEN = /!?\[[^\]]*\]\([^)]*\)?|<[^>]*>?|\S*:\/\/\S+|(?<!\S)\/[\w-]\S*[\w/]/gu
const SIGNS = '.!?。！？؟'
const PLACEHOLDER = 0xe000

const held = (text: string): string =>
  text.replace(UNBROKEN, (link) =>
    link.replace(/[.!?。！？؟]/gu, (sign) => String.fromCodePoint(PLACEHOLDER + SIGNS.indexOf(sign))),
  )
const released = (text: string): string =>
  text.replace(/[\ue000-\ue006]/gu, (sign) => SIGNS[(sign.codePointAt(0) ?? PLACEHOLDER) - PLACEHOLDER] ?? '')

function statementsOf(line: string, locale: Locale, isCode: boolean): Statement[] {
  const found = /^\s*([-*•–]|\d{1,2}[.)])\s+(?=\S)/u.exec(line)
  const isBullet = found !== null && !/^\d/u.test(found[1] ?? '')
  const marker = found === null ? '' : isBullet ? '• ' : `${found[1]} `
  const body = withoutEmphasis(line.slice(found?.[0].length ?? 0))
  const text = ROW.test(body)
    ? body
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join('; ')
    : body
  const sentences = ROW.test(body) ? [text] : sentencesOf(held(citationsInside(text)), locale).map(released)
  return sentences.map((sentence, at) => ({
    text: sentence,
    citations: citationsOf(sentence),
    marker: at === 0 ? marker : '',
    isCode,
  }))
}

/** A draft taken apart. Characters nobody sees are gone from here on. */
export function readDraft(draft: string, locale: Locale): Draft {
  let isCode = false
  return revealedLines(draft).map((paragraph) =>
    paragraph.flatMap((line) => {
      if (FENCE.test(line)) {
        isCode = !isCode
        return []
      }
      if (line.trim() === '' || (ROW.test(line) && ROW_RULE.test(line))) return []
      return [statementsOf(line, locale, isCode)]
    }),
  )
}

function revealedLines(draft: string): string[][] {
  return draft
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.split('\n').map(revealed))
}

/** The words of a statement without its citations. */
export function withoutCitations(text: string): string {
  return text
    .replace(CITATION, ' ')
    .replace(/\s+([.!?。！？؟,;:])/gu, '$1')
    .replace(/\s{2,}/gu, ' ')
    .trim()
}
