import type { Basket } from '../api/quotes.ts'
import { isCountry } from '../forms/countries.ts'
import { isCurrency } from '../preferences/preferences.ts'
import type { Visit } from '../visit.ts'
import { DEFAULT_INCOTERM, INCOTERMS, type Incoterm } from './incoterms.ts'

export interface BasketLine {
  readonly sku: string
  readonly quantity: number
  readonly options: readonly string[]
}

/** What is to be quoted, and on which terms. */
export interface QuoteBasket {
  readonly lines: readonly BasketLine[]
  readonly currency: string
  readonly incoterm: Incoterm['code']
  readonly place: string
}

export const MOST_LINES = 20
const MOST_PIECES = 100_000

const SKU = /^[A-Z0-9][A-Z0-9./-]{1,39}$/
const OPTION = /^[a-z0-9][a-z0-9./-]{0,39}$/

function pieces(text: string): number {
  const quantity = Number.parseInt(text, 10)
  return Number.isFinite(quantity) ? Math.min(MOST_PIECES, Math.max(1, quantity)) : 1
}

/** One product is one line: the same product twice with the same options adds up. */
function merged(lines: readonly BasketLine[]): readonly BasketLine[] {
  const byKey = new Map<string, BasketLine>()
  for (const line of lines) {
    const key = `${line.sku} ${[...line.options].sort().join(' ')}`
    const known = byKey.get(key)
    byKey.set(
      key,
      known === undefined ? line : { ...known, quantity: Math.min(MOST_PIECES, known.quantity + line.quantity) },
    )
  }
  return [...byKey.values()].slice(0, MOST_LINES)
}

/** Reads lines of an address: `line=BP-80:5:wifi-module,cable-5m`. */
export function basketFromQuery(query: URLSearchParams, visit: Visit): QuoteBasket {
  const lines = query.getAll('line').flatMap((text): BasketLine[] => {
    const [sku = '', quantity = '1', options = ''] = text.split(':')
    const code = sku.toUpperCase()
    return SKU.test(code)
      ? [{ sku: code, quantity: pieces(quantity), options: options.split(',').filter((option) => OPTION.test(option)) }]
      : []
  })
  return {
    lines: merged(lines),
    currency: visit.preferences.currency,
    incoterm: DEFAULT_INCOTERM.code,
    place: DEFAULT_INCOTERM.place,
  }
}

/** Reads the basket of the request form, with what its buttons did to it: a product added, a line removed. */
export function basketFromForm(form: FormData, visit: Visit): QuoteBasket {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const removed = text('remove')
  const lines: BasketLine[] = []
  for (let place = 0; place < MOST_LINES; place += 1) {
    const sku = text(`line.${place}.sku`)
    if (!SKU.test(sku) || removed === String(place)) continue
    const options = form
      .getAll(`line.${place}.option`)
      .filter((option): option is string => typeof option === 'string' && OPTION.test(option))
    lines.push({ sku, quantity: pieces(text(`line.${place}.quantity`)), options })
  }
  const added = text('add')
  if (SKU.test(added) && removed === '') lines.push({ sku: added, quantity: 1, options: [] })
  const incoterm = INCOTERMS.find(({ code }) => code === text('incoterm')) ?? DEFAULT_INCOTERM
  const place = text('place').slice(0, 100)
  return {
    lines: merged(lines),
    currency: isCurrency(text('currency')) ? text('currency') : visit.preferences.currency,
    incoterm: incoterm.code,
    place: incoterm.sellerNamesPlace ? incoterm.place : place === '' ? incoterm.place : place,
  }
}

/** The basket as the API takes it. */
export function basketInput(basket: QuoteBasket, visit: Visit, country: string): Basket {
  return {
    lines: basket.lines.map(({ sku, quantity, options }) => ({ sku, quantity, optionCodes: [...options] })),
    currency: basket.currency,
    incoterm: basket.incoterm,
    incotermPlace: basket.place,
    locale: visit.locale,
    ...(isCountry(country) ? { country } : {}),
  }
}
