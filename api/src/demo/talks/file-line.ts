import type { AdvisorStep, FiledTurn, TurnEvent } from '@tradewind/schema/contracts/advisor'
import type { Citation } from '@tradewind/schema/contracts/passages'
import type { Match } from '@tradewind/schema/contracts/selector'
import { DEMO_PRODUCTS, type DemoProduct } from '@tradewind/schema/demo'
import type { Locale } from '@tradewind/schema/locales'
import { formatSpecification, parameterLabel } from '@tradewind/schema/ontology'
import { uuidFrom } from '../../events/domain/event-id.ts'
import type { Line } from './talk.ts'
import { understandLine } from './understand-line.ts'

const FIGURE = /\{([A-Z]{2}-[A-Z0-9-]+)\.(\w+)\}/gu

/** What a talk cites of a product beside its data. */
export interface Published {
  readonly name: string
  readonly day: string
}

/** Where a line stands in its talk. */
export interface Place {
  readonly conversationId: string
  readonly position: number
  readonly locale: Locale
  readonly stepBefore: AdvisorStep
  /** What was said before, the oldest first. */
  readonly earlier: readonly Line[]
  /** Number of the quotation that the line tells of. */
  readonly quote?: { readonly number: string; readonly email: string } | undefined
  /** Name and day of publication of a product, as the CMS has them. */
  readonly published: (sku: string) => Published
}

export const turnIdOf = (conversationId: string, position: number): string =>
  uuidFrom(`demo-turn:${conversationId}:${position}`)

/** A line as knowledge would have filed it. Throws when it names a product or figure the demo does not have. */
export function fileLine(line: Line, place: Place): FiledTurn {
  const { conversationId, position, locale, stepBefore } = place
  const advisorText = line.advisor
    .replaceAll('{quote}', place.quote?.number ?? '')
    .replace(FIGURE, (_, sku: string, code: string) => figure(sku, code, locale))
  const cited = citations(line, place)
  const removed = line.removed ?? []
  const gate = { statements: Math.max(1, cited.length) + removed.length, removed: [...removed] }
  const total = 24 + ((position * 37 + advisorText.length * 11) % 160)
  return {
    turnId: turnIdOf(conversationId, position),
    position,
    locale,
    buyerText: line.buyer,
    advisorText,
    stepBefore,
    stepAfter: line.step,
    understanding: understandLine(line, locale),
    events: events(line, place, advisorText, cited, gate, total),
    gate,
    citations: cited,
    ...(line.answer ? { outcome: line.answer[0] } : {}),
    unserved: [...(line.unserved ?? [])],
    competitors: (line.brands ?? []).map(([brand]) => brand),
    by: 'rules',
    timing: { understanding: 3 + (position % 3), ...(line.answer ? { retrieval: Math.round(total / 2) } : {}), total },
  }
}

function events(
  line: Line,
  { conversationId, locale, earlier, quote, published }: Place,
  text: string,
  cited: Citation[],
  gate: NonNullable<FiledTurn['gate']>,
  milliseconds: number,
): TurnEvent[] {
  const told: TurnEvent[] = []
  if (line.answer) {
    const [outcome, kind] = line.answer
    told.push({ type: 'answer', answer: { outcome, kind, text, citations: cited, gate, by: 'rules' } })
  } else told.push({ type: 'text', text })
  if (line.shows) told.push(recommendation(line.shows, locale, published))
  if (line.form) told.push({ type: 'contact_form', purpose: line.form, known: {} })
  if (quote !== undefined) told.push({ type: 'quotation', quotation: { ...quote, path: null } })
  if (line.step === 'handed_off')
    told.push({ type: 'handed_off', reference: `C-${conversationId.slice(-8).toUpperCase()}` })
  const facts = factsOf([...earlier, line], locale)
  told.push({ type: 'done', step: line.step, locale, facts, by: 'rules', milliseconds })
  return told
}

/** What is known after these lines: the latest word on each parameter. */
function factsOf(lines: readonly Line[], locale: Locale) {
  const said = new Map(lines.flatMap(({ wants = [] }) => wants.map((wish) => [wish.code, wish.said] as const)))
  return [...said].map(([code, text]) => ({ field: code, label: parameterLabel(code, locale), text }))
}

function recommendation(skus: readonly string[], locale: Locale, published: Place['published']): TurnEvent {
  const products = skus.map((sku, at): Match => {
    const { slug, category } = product(sku)
    return { sku, slug, category, name: { text: published(sku).name, locale }, score: 1 - at * 0.1, fits: [] }
  })
  const rows = (['torqueRange', 'torqueAccuracy', 'weight'] as const).map((code) => {
    const cells = skus.map((sku) => figure(sku, code, locale))
    return { label: parameterLabel(code, locale), differs: new Set(cells).size > 1, cells }
  })
  const reasons = skus.map((sku) => `${sku}: ${figure(sku, 'torqueRange', locale)}`)
  return { type: 'recommendation', recommendation: { products, completed: [], reasons, table: rows } }
}

/** One per product that the line takes figures from, in the order they come. */
function citations(line: Line, { locale, published }: Place): Citation[] {
  const codes = new Map<string, Set<string>>()
  for (const [, sku = '', code = ''] of line.advisor.matchAll(FIGURE))
    codes.set(sku, (codes.get(sku) ?? new Set()).add(code))
  return [...codes].map(([sku, used], at) => ({
    number: at + 1,
    chunkId: `catalogue:${sku}`,
    documentId: `catalogue:${sku}`,
    kind: 'product',
    title: published(sku).name,
    headings: [],
    locale,
    quote: [...used].map((code) => `${parameterLabel(code, locale)}: ${figure(sku, code, locale)}`).join('\n'),
    href: `/${locale}/products/${product(sku).slug}`,
    skus: [sku],
    revision: published(sku).day,
  }))
}

function figure(sku: string, code: string, locale: Locale): string {
  const values: Readonly<Record<string, Parameters<typeof formatSpecification>[1] | undefined>> =
    product(sku).specifications
  const value = values[code]
  if (value === undefined) throw new Error(`${sku} of the demo has no ${code}`)
  return formatSpecification(code, value, locale, 'metric')
}

function product(sku: string): DemoProduct {
  const found = DEMO_PRODUCTS.find((candidate) => candidate.sku === sku)
  if (found === undefined) throw new Error(`the demo sells no ${sku}`)
  return found
}
