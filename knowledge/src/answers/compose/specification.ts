import type { AskRequest } from '@tradewind/schema/contracts/answers'
import {
  findParameter,
  formatSpecification,
  ipProtects,
  parameterLabel,
  type SpecificationValue,
  valueLabel,
} from '@tradewind/schema/ontology'
import { isolate } from '@tradewind/schema/units'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import type { Quantity } from '../../gate/reading/quantities.ts'
import { inUnit, isUnitCode, type Measure } from '../../gate/reading/units.ts'
import type { GatePolicy } from '../../gate/types.ts'
import { valueIn } from '../../selector/presentation/fits.ts'
import type { AnswerParts } from '../parts.ts'
import { type Asked, askedValues } from '../question/asked-values.ts'
import { SERVICE_PARAMETERS } from '../question/kind.ts'
import type { Question } from '../question/read-question.ts'
import { answerWords } from '../words/answer-words.ts'
import { type Composition, cited, EMPTY, paragraph, type Source } from './composition.ts'
import { sheetOf } from './product-sheet.ts'

const MOST_PRODUCTS = 4
const MOST_PARAMETERS = 4

/** The property a bare figure of this measure is mostly about. */
const USUAL: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  torque: ['torqueRange'],
  mass: ['weight'],
  soundLevel: ['noiseLevel'],
  rotationalSpeed: ['freeSpeed'],
  pressure: ['airPressure'],
  temperature: ['operatingTemperature'],
  voltage: ['batteryVoltage', 'supplyVoltage'],
  airFlow: ['airConsumption'],
}

const isSet = (value: SpecificationValue | undefined): value is SpecificationValue => value !== undefined

/** Which properties are asked for: those named that some of the products state, or what a figure in the question is about. */
function wantedParameters(
  question: Question,
  products: readonly CatalogueProduct[],
  asked: readonly Asked[],
): string[] {
  const byFigure = question.figures.flatMap(({ unit }) => (unit === undefined ? [] : (USUAL[unit.measure] ?? [])))
  const measures = new Set(question.figures.flatMap(({ unit }) => (unit === undefined ? [] : [unit.measure])))
  const named = question.parameters.filter((code) => {
    const parameter = findParameter(code)
    if (measures.size === 0 || parameter === undefined || !('dimension' in parameter)) return true
    return measures.has(parameter.dimension)
  })
  const marks = question.designations.length > asked.length ? ['certificates'] : []
  const all = [
    ...new Set([
      ...marks,
      ...asked.map(({ parameter }) => parameter),
      ...named,
      ...(named.length === 0 ? byFigure : []),
    ]),
  ]
  const stated = all.filter((code) => products.some((product) => isSet(valueIn(product, code))))
  const restricted =
    question.kind === 'maintenance' || question.kind === 'reliability' || question.kind === 'principle'
      ? stated.filter((code) => SERVICE_PARAMETERS.has(code))
      : stated
  return (
    restricted.length > 0 ? restricted : question.kind === 'specification' || question.kind === 'certificate' ? all : []
  ).slice(0, MOST_PARAMETERS)
}

/** Yes or no to a value or figure asked about; undefined when the data does not decide it. */
function verdictOn(
  code: string,
  value: SpecificationValue,
  question: Question,
  asked: readonly Asked[],
): boolean | undefined {
  const wanted = asked.filter(({ parameter }) => parameter === code)
  if (wanted.length > 0) {
    if (value.kind === 'enumSet') return wanted.every((it) => value.values.includes(it.value))
    if (value.kind === 'enum') {
      return wanted.every((it) => value.value === it.value || (code === 'ipClass' && ipProtects(value.value, it.value)))
    }
  }
  const parameter = findParameter(code)
  if (parameter === undefined || !('dimension' in parameter)) return undefined
  const figure = question.figures.find(({ unit, ends }) => unit?.measure === parameter.dimension && ends.length >= 1)
  return figure === undefined ? undefined : holds(figure, parameter.unit, value)
}

function holds(figure: Quantity, unit: string, value: SpecificationValue): boolean | undefined {
  const { unit: own, direction, ends } = figure
  if (own === undefined || !isUnitCode(unit)) return undefined
  const target = { measure: own.measure, code: unit }
  const [low, high] = ends.map((end) => inUnit(end.value, own, target))
  if (low === undefined) return undefined
  const top = high ?? low
  if (value.kind === 'range') return low >= value.min * 0.995 && top <= value.max * 1.005
  if (value.kind !== 'number') return undefined
  if (direction === 'atMost' || direction === 'below') return value.value <= top
  if (direction === 'atLeast' || direction === 'above') return value.value >= low
  return high === undefined
    ? Math.abs(value.value - low) <= Math.abs(low) * 0.015
    : value.value >= low && value.value <= high
}

/** Questions that a product's data answers: the torque range, the weight, whether it speaks PROFINET. */
export async function specificationAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const index = parts.catalogue()
  const products = question.skus.slice(0, MOST_PRODUCTS).flatMap((sku) => {
    const at = index?.positionBySku.get(sku)
    const product = at === undefined ? undefined : index?.products[at]
    return product === undefined ? [] : [product]
  })
  const asked = askedValues(question.designations)
  // A mark the ontology does not know is one no data sheet lists.
  const strangers = question.designations.filter((it) => askedValues([it]).length === 0)
  if (
    products.length === 0 ||
    (question.signs.has('howTo') && question.kind !== 'reliability' && !question.wantsFigure)
  ) {
    return undefined
  }
  if (question.kind === 'maintenance' && question.signs.has('howTo')) return undefined
  const codes = wantedParameters(question, products, asked)
  if (codes.length === 0) return undefined
  const { locale, unitSystem } = request
  const { say } = answerWords(locale)
  const sources: Source[] = []
  const sentences: string[] = []
  let isMissing = false
  for (const product of products) {
    const { sku } = product.publication
    const number = sources.length + 1
    sources.push(await sheetOf(product, codes, request, number, parts, policy))
    for (const code of codes) {
      const value = valueIn(product, code)
      const label = parameterLabel(code, locale)
      if (value === undefined) {
        isMissing = true
        sentences.push(cited(say.notStated(isolate(sku, locale), label), [], locale))
        continue
      }
      const verdict = question.isYesNo ? verdictOn(code, value, question, asked) : undefined
      if (verdict !== undefined) sentences.push(verdict ? say.yes : say.no)
      if (code === 'certificates') {
        for (const { text } of strangers) {
          sentences.push(cited(say.notListed(isolate(sku, locale), isolate(text, locale)), [number], locale))
        }
      }
      const missing = asked.filter(
        (it) => it.parameter === code && value.kind === 'enumSet' && !value.values.includes(it.value),
      )
      for (const it of missing) {
        sentences.push(cited(say.notListed(isolate(sku, locale), valueLabel(code, it.value, locale)), [number], locale))
      }
      const text = formatSpecification(code, value, locale, unitSystem)
      sentences.push(cited(say.specification(label, isolate(sku, locale), text), [number], locale))
    }
  }
  const isAllMissing =
    isMissing && codes.every((code) => products.every((product) => valueIn(product, code) === undefined))
  return {
    ...EMPTY,
    outcome:
      isAllMissing || (strangers.length > 0 && asked.length === 0) ? 'unknown' : isMissing ? 'partly' : 'answered',
    kind: question.kind,
    paragraphs: [
      paragraph(sentences, locale),
      ...(isAllMissing || strangers.length > 0 ? [paragraph([say.handOff], locale)] : []),
    ],
    sources,
    products,
  }
}
