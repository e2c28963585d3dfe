import type { AskRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { ontologyWords, PARAMETERS, parameterLabel } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { GatePolicy } from '../../gate/types.ts'
import type { Chunk } from '../../retrieval/engine.ts'
import type { AnswerParts } from '../parts.ts'
import { inBuyersUnits } from '../passages/buyers-units.ts'
import { questionUnits } from '../passages/question-units.ts'
import { readPassage } from '../passages/read-passage.ts'
import type { Unit } from '../passages/unit.ts'
import { heldBy } from '../passages/unit-score.ts'
import type { Question } from '../question/read-question.ts'
import { citePassage } from './cite.ts'
import { cited, type Piece, paragraph, type Source } from './composition.ts'

const MOST_HITS = 12
const MOST_LINES = 2
/** A word that the property answers says which line is meant, but not that it holds more. */
const ANSWERED = 0.4
/** Another of our products named in the question and in the line. */
const OTHER_NAMED = 1.2
/** The very word, be it within another: a "Doppelladegerät" for a "Ladegerät". Letters by which it is sure. */
const WRITTEN = 0.8
const SURE = 5
/** "400 × 600 mm". */
const SIZE = /\d\s?[×xX]\s?\d/u
/** A second line must hold nearly as much as the first. */
const AS_MUCH = 0.75

/** What the sheet has in short is told from what it says: "Options", below it "Square drive ¾″". */
const LISTS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Options', 'Accessories'],
  zh: ['选件', '附件'],
  es: ['Opciones', 'Accesorios'],
  ar: ['الخيارات', 'الملحقات'],
  ja: ['オプション', '付属品'],
  de: ['Optionen', 'Zubehör'],
  pt: ['Opções', 'Acessórios'],
}

interface Line {
  readonly chunk: Chunk
  readonly text: string
  /** The list it stands in; undefined for a sentence. */
  readonly list?: string
  /** Words of the question that are open and that it holds. */
  readonly held: readonly Unit[]
  readonly score: number
  readonly namesOther: boolean
}

/** What a product's sheet says of the open words of a question, in its own sentences. */
export interface SheetLines {
  readonly sources: readonly Source[]
  readonly pieces: readonly Piece[]
  /** The open words that these lines hold. */
  readonly held: readonly Unit[]
  readonly score: number
  /** The best of them names another of the products asked about. */
  readonly namesOther: boolean
  /** It stands in a list: an accessory, an option. */
  readonly isListed: boolean
}

const rowLabels = new Map<Locale, ReadonlySet<string>>()

/** A row of the table says what the data says. */
function isRow(text: string, locale: Locale): boolean {
  const labels = rowLabels.get(locale) ?? new Set(PARAMETERS.map(({ code }) => parameterLabel(code, locale)))
  rowLabels.set(locale, labels)
  return labels.has(text.split(/[:：]/u)[0]?.trim() ?? '')
}

/** Groups of the table stand in the passage as lines of their own. */
function isHeading(text: string, locale: Locale): boolean {
  const { groups } = ontologyWords(locale)
  return text.includes(' › ') || Object.values(groups).includes(text)
}

function linesOf(chunk: Chunk, question: Question, units: readonly Unit[], open: readonly Unit[]): Line[] {
  const { sentences } = readPassage(chunk)
  const held = heldBy(chunk, units)
  const lists = LISTS[chunk.locale]
  const isOpen = units.map((unit) => open.some(({ text }) => text === unit.text))
  let list = chunk.headings.findLast((heading) => lists.includes(heading))
  return sentences.flatMap((text, at): Line[] => {
    if (lists.includes(text)) {
      list = text
      return []
    }
    if (isRow(text, chunk.locale) || isHeading(text, chunk.locale)) {
      list = undefined
      return []
    }
    // "SKU: AP-300" says nothing.
    if (chunk.skus.some((sku) => text.endsWith(`: ${sku}`) || text.endsWith(`：${sku}`))) return []
    const flags = held.sentences[at] ?? []
    const own = units.filter((_unit, index) => isOpen[index] && (flags[index] ?? 0) > 0)
    const others = question.skus.filter((sku) => !chunk.skus.includes(sku) && text.includes(sku)).length
    const size = question.asksSize && SIZE.test(text) ? OTHER_NAMED : 0
    if (own.length + others + size === 0) return []
    const folded = foldTerm(text)
    const isWritten = (unit: Unit) => unit.text.length >= SURE && folded.includes(foldTerm(unit.text))
    const worth = (unit: Unit, at: number) => (flags[at] ?? 0) + (isWritten(unit) ? WRITTEN : 0)
    const score = units.reduce(
      (sum, unit, index) => sum + worth(unit, index) * (isOpen[index] ? 1 : ANSWERED),
      others * OTHER_NAMED + size,
    )
    return [{ chunk, text, ...(list === undefined ? {} : { list }), held: own, score, namesOther: others > 0 }]
  })
}

/**
 * The lines of the named products' own sheets, beside the rows of the table, that hold most of what a question leaves
 * open: "Exhaust silencer, 3 dB(A) less" for "how loud is it with the silencer?". Undefined when none holds any of it.
 * @param open words that the properties do not answer
 * @param first number of the first citation
 */
export async function sheetLines(
  question: Question,
  open: readonly Unit[],
  request: AskRequest,
  first: number,
  parts: Pick<AnswerParts, 'engine' | 'glossary'>,
  policy: GatePolicy,
): Promise<SheetLines | undefined> {
  const { locale, permission, unitSystem } = request
  const units = questionUnits(question, parts.glossary)
  const hits = await parts.engine.search({
    text: [...question.skus, question.text].join(' '),
    locale,
    locales: [locale],
    skus: [...question.skus],
    kinds: ['product'],
    permission,
    limit: MOST_HITS,
    highlight: false,
  })
  const lines = hits
    .map(({ chunk }) => chunk)
    .filter((chunk) => chunk.skus.some((sku) => question.skus.includes(sku)))
    .flatMap((chunk) => linesOf(chunk, question, units, open))
    .sort((a, b) => b.score - a.score)
  const [best] = lines
  if (best === undefined) return undefined
  const shown = lines.filter(({ score }) => score >= best.score * AS_MUCH).slice(0, MOST_LINES)
  const chunks = [...new Set(shown.map(({ chunk }) => chunk))]
  const sentences = shown.map(({ chunk, text, list }) => {
    const said = inBuyersUnits(text, locale, unitSystem)
    return cited(list === undefined ? said : `${list}: ${said}`, [first + chunks.indexOf(chunk)], locale)
  })
  return {
    sources: chunks.map((chunk, at) => citePassage(chunk, first + at, policy)),
    pieces: paragraph(sentences, locale),
    held: [...new Set(shown.flatMap(({ held }) => held))],
    score: best.score,
    namesOther: best.namesOther,
    isListed: best.list !== undefined,
  }
}
