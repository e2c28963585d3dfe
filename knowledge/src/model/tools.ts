import type { Permission } from '@tradewind/schema/contracts/passages'
import { LOCALE_FACTS, type Locale, type UnitSystem } from '@tradewind/schema/locales'
import { formatSpecification } from '@tradewind/schema/ontology'
import type { QuoteDesk } from '../advisor/api/quote-desk.ts'
import { presentCalculation } from '../calculations/present-calculation.ts'
import type { CatalogueProduct } from '../catalogue/product.ts'
import type { Chunk, Hit } from '../retrieval/engine.ts'
import { answerSelect } from '../selector/answer-select.ts'
import type { CatalogueIndex } from '../selector/columns.ts'
import type { ModelTool } from './assistant.ts'
import {
  calculateParameters,
  calculationOf,
  draftParameters,
  searchParameters,
  selectParameters,
  selectRequestOf,
} from './tool-requests.ts'

export interface ToolParts {
  readonly index: () => CatalogueIndex | undefined
  readonly search: (query: {
    text: string
    locale: Locale
    skus: readonly string[]
    permission: Permission
  }) => Promise<readonly Hit[]>
  readonly desk: Pick<QuoteDesk, 'estimate'>
}

export interface ToolAudience {
  readonly locale: Locale
  readonly unitSystem: UnitSystem
  readonly permission: Permission
}

/** What the functions told the model in one talk: all that its words may stand on. */
export interface Gathered {
  /** Cited as [position + 1]. */
  readonly passages: Chunk[]
  readonly products: Map<string, CatalogueProduct>
  readonly computed: string[]
  readonly prices: string[]
}

export const nothingGathered = (): Gathered => ({ passages: [], products: new Map(), computed: [], prices: [] })

const MOST_PASSAGES = 8
const PER_SEARCH = 4

/** Number under which a passage is cited; the same passage keeps its number. */
export function cite(gathered: Gathered, chunk: Chunk): number | undefined {
  const known = gathered.passages.findIndex(({ id }) => id === chunk.id)
  if (known >= 0) return known + 1
  if (gathered.passages.length >= MOST_PASSAGES) return undefined
  return gathered.passages.push(chunk)
}

function sheet({ publication }: CatalogueProduct, { locale, unitSystem }: ToolAudience): string {
  const rows = Object.entries(publication.specifications).flatMap(([code, value]) =>
    value === undefined ? [] : [`${code}: ${formatSpecification(code, value, locale, unitSystem)}`],
  )
  return `${publication.sku}: ${rows.join('; ')}`
}

/**
 * Selector, search, calculator and quotation draft as functions of a language model. They decide; the model hears
 * the result. Nothing here writes: a draft is a price, and sending it is the buyer's word to the state machine.
 */
export function modelTools(parts: ToolParts, audience: ToolAudience, gathered: Gathered): readonly ModelTool[] {
  const { locale, unitSystem, permission } = audience
  const productOf = (sku: string): CatalogueProduct | undefined => {
    const index = parts.index()
    const at = index?.positionBySku.get(sku)
    return at === undefined ? undefined : index?.products[at]
  }
  const use = (product: CatalogueProduct): string => {
    gathered.products.set(product.publication.sku, product)
    return sheet(product, audience)
  }

  const select: ModelTool<typeof selectParameters> = {
    name: 'select_products',
    description: 'Finds tools of our catalogue that meet the wishes; says why, and what to relax when none does.',
    parameters: selectParameters,
    run(asked) {
      const index = parts.index()
      if (index === undefined) return Promise.resolve('The catalogue is not at hand.')
      const request = selectRequestOf(asked, audience)
      if (typeof request === 'string') return Promise.resolve(request)
      const answer = answerSelect(index, request)
      if (!answer.ok) return Promise.resolve(answer.problems.map(({ message }) => message).join(' '))
      const { matches, relaxations, total } = answer.response
      const reasons = matches.flatMap(({ fits }) => fits.map(({ reason }) => reason))
      const help = relaxations.map(({ sentence }) => sentence)
      gathered.computed.push(...reasons, ...help)
      const found = matches.flatMap(({ sku, fits }) => {
        const product = productOf(sku)
        return product === undefined ? [] : [`${use(product)}\n${fits.map(({ reason }) => reason).join(' ')}`]
      })
      const text = total === 0 ? ['Nothing fits.', ...help] : [`${total} fit, the best:`, ...found]
      return Promise.resolve(text.join('\n'))
    },
  }
  const search: ModelTool<typeof searchParameters> = {
    name: 'search_passages',
    description: 'Finds passages of manuals, data sheets, FAQ and articles. Cite them as [number].',
    parameters: searchParameters,
    async run({ query, sku }) {
      const hits = await parts.search({ text: query, locale, skus: sku === undefined ? [] : [sku], permission })
      const said = hits.slice(0, PER_SEARCH).flatMap(({ chunk }) => {
        const number = cite(gathered, chunk)
        return number === undefined ? [] : [`[${number}] ${chunk.title} › ${chunk.headings.join(' › ')}\n${chunk.text}`]
      })
      return said.length === 0 ? 'No passage speaks of that.' : said.join('\n\n')
    },
  }
  const calculate: ModelTool<typeof calculateParameters> = {
    name: 'calculate',
    description: 'Tightening torque, clamp force, batteries per shift or compressed air, by formula.',
    parameters: calculateParameters,
    run(asked) {
      const inputs = calculationOf(asked, productOf)
      if (typeof inputs === 'string') return Promise.resolve(inputs)
      const { title, formula, inputs: rows, result, source } = presentCalculation(inputs, { locale, unitSystem })
      const said = [
        `${title}: ${result.label} ${result.text}.`,
        formula,
        ...rows.map(({ label, text, assumed }) => `${label} ${text}${assumed ? ' (assumed)' : ''}`),
        source,
      ]
      gathered.computed.push(...said)
      return Promise.resolve(said.join('\n'))
    },
  }
  const draft: ModelTool<typeof draftParameters> = {
    name: 'draft_quotation',
    description: 'Prices for tools of ours. Sends nothing: the buyer is asked before a quotation goes out.',
    parameters: draftParameters,
    async run({ lines, country }) {
      const basket = {
        lines,
        currency: LOCALE_FACTS[locale].currency,
        incoterm: 'EXW',
        ...(country === undefined ? {} : { country }),
      }
      const outcome = await parts.desk.estimate(basket, locale)
      if (outcome.kind === 'no_price') return `There is no price for ${outcome.sku}.`
      if (outcome.kind !== 'estimated') return 'Prices cannot be looked up now; a colleague will answer.'
      const { estimate } = outcome
      const said = [
        ...estimate.lineItems.map(
          (line) => `${line.sku}: ${line.quantity} × ${line.unitPrice.amount} ${line.unitPrice.currency}`,
        ),
        `Total ${estimate.total.amount} ${estimate.total.currency}, ${outcome.basket.incoterm}, lead time ${estimate.leadTimeDays} days`,
      ]
      gathered.prices.push(...said)
      return said.join('\n')
    },
  }
  return [select, search, calculate, draft]
}
