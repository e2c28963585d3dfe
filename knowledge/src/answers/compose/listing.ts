import type { AskRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { formatSpecification, ipProtects, ontologyWords, parameterLabel, valueLabel } from '@tradewind/schema/ontology'
import { formatInUnit, formatNumber } from '@tradewind/schema/units'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import { liesWithin } from '../../gate/evidence/figures.ts'
import type { Quantity } from '../../gate/reading/quantities.ts'
import { isUnitCode } from '../../gate/reading/units.ts'
import type { GatePolicy } from '../../gate/types.ts'
import { valueIn } from '../../selector/presentation/fits.ts'
import type { AnswerParts } from '../parts.ts'
import { type Asked, askedValues } from '../question/asked-values.ts'
import type { Question } from '../question/read-question.ts'
import { residueOf } from '../question/residue.ts'
import { answerWords } from '../words/answer-words.ts'
import { type Composition, cited, EMPTY, paragraph, type Source } from './composition.ts'
import { joinLabels } from './labels.ts'
import { sheetOf } from './product-sheet.ts'

const SHOWN = 12
const CITED = 3

function has(product: CatalogueProduct, { parameter, value }: Asked): boolean {
  const own = valueIn(product, parameter)
  if (own?.kind === 'enumSet') return own.values.includes(value)
  if (own?.kind !== 'enum') return false
  return own.value === value || (parameter === 'ipClass' && ipProtects(own.value, value))
}

function figureText({ ends: [low, high], unit }: Quantity, locale: Locale): string {
  const code = unit !== undefined && isUnitCode(unit.code) ? unit.code : 'N.m'
  return formatInUnit(high === undefined ? low.value : { min: low.value, max: high.value }, code, locale)
}

/** A torque wished for lies in the product's range. */
function reaches(product: CatalogueProduct, figure: Quantity): boolean {
  const range = valueIn(product, 'torqueRange')
  if (range?.kind !== 'range') return false
  const end = (value: number) => ({ value, decimals: 0 })
  const offer: Quantity = {
    ...figure,
    ends: [end(range.min), end(range.max)],
    unit: { measure: 'torque', code: 'N.m' },
  }
  return liesWithin(figure, offer)
}

/** Words beside the condition and the kind of product, without products being asked for by name. */
const MOST_BESIDE = 1

/**
 * Whether products are asked for. A protocol or a mark in a question for something else ("how long may PROFINET be gone
 * before the controller locks the tool?") only says what that is about.
 */
function asksForProducts(question: Question, asked: readonly Asked[], parts: Pick<AnswerParts, 'glossary'>): boolean {
  const { signs, categories, isYesNo, wantsFigure, parameters, language } = question
  if (signs.has('howTo')) return false
  if (signs.has('listing')) return true
  const others = parameters.filter((code) => code !== 'certificates' && !asked.some((it) => it.parameter === code))
  if (wantsFigure || others.length > 0 || (categories.length === 0 && !isYesNo)) return false
  const words = ontologyWords(language).categories
  const kinds = categories.flatMap((code) => [words[code]?.label ?? '', ...(words[code]?.synonyms ?? [])])
  return residueOf(question, parts, kinds).technical.length <= MOST_BESIDE
}

/** "Which tools have ATEX?": what the catalogue says, by certificate, protocol, protection class and torque. */
export async function listingAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const index = parts.catalogue()
  const asked = askedValues(question.designations)
  const torque = question.figures.find(({ unit }) => unit?.measure === 'torque')
  if (index === undefined || question.named.length > 0 || question.asksDefinition) return undefined
  if (!asksForProducts(question, asked, parts)) return undefined
  if (question.skus.length > 0 && !question.signs.has('listing')) return undefined
  if (asked.length === 0 && (torque === undefined || !question.signs.has('listing'))) return undefined
  const { locale } = request
  const { say } = answerWords(locale)
  const found = index.products.filter(
    (product) =>
      asked.every((it) => has(product, it)) &&
      (torque === undefined || reaches(product, torque)) &&
      (question.categories.length === 0 || question.categories.includes(product.publication.category)) &&
      (question.industries.length === 0 ||
        question.industries.some((it) => product.publication.industries.includes(it))),
  )
  const labels = asked.map(({ parameter, value }) => valueLabel(parameter, value, locale))
  const condition = joinLabels(
    [
      ...labels,
      ...(torque === undefined ? [] : [`${parameterLabel('torqueRange', locale)} ${figureText(torque, locale)}`]),
    ],
    locale,
  )
  if (found.length === 0) {
    return {
      ...EMPTY,
      outcome: 'unknown',
      kind: question.kind,
      paragraphs: [paragraph([say.noneListed(condition), say.handOff], locale)],
      computed: [say.noneListed(condition)],
    }
  }
  const shown = found.slice(0, SHOWN)
  const codes = [
    ...new Set([...asked.map(({ parameter }) => parameter), ...(torque === undefined ? [] : ['torqueRange'])]),
  ]
  const sources: Source[] = []
  for (const product of shown.slice(0, CITED)) {
    sources.push(await sheetOf(product, codes, request, sources.length + 1, parts, policy))
  }
  const rest = found.length - shown.length
  const skus = [
    ...shown.map(({ publication }) => publication.sku),
    ...(rest > 0 ? [say.more(formatNumber(rest, locale))] : []),
  ]
  const sentence = say.listing(
    formatNumber(found.length, locale),
    found.length === 1,
    condition,
    joinLabels(skus, locale),
  )
  return {
    ...EMPTY,
    outcome: 'answered',
    kind: question.kind,
    paragraphs: [
      paragraph(
        [
          cited(
            sentence,
            sources.map(({ citation }) => citation.number),
            locale,
          ),
        ],
        locale,
      ),
    ],
    table: {
      head: ['', ...codes.map((code) => parameterLabel(code, locale))],
      rows: shown.map((product) => [
        product.publication.sku,
        ...codes.map((code) => {
          const value = valueIn(product, code)
          return value === undefined ? '–' : formatSpecification(code, value, locale, request.unitSystem)
        }),
      ]),
    },
    sources,
    products: shown,
    computed: [sentence],
  }
}
