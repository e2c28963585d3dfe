import type { Intent, Understanding } from '@tradewind/schema/contracts/understanding'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import type { Locale } from '@tradewind/schema/locales'
import type { Line } from './talk.ts'

const SKUS = new Set(DEMO_PRODUCTS.map(({ sku }) => sku))
const SKU = /[A-Z]{2}-[A-Z0-9]+(?:-[0-9]+)?/gu

/** What knowledge would have read in the buyer's words. Throws when a finding does not stand in them. */
export function understandLine(line: Line, locale: Locale): Understanding {
  const found = (said: string) => {
    const start = line.buyer.indexOf(said)
    if (start < 0) throw new Error(`“${said}” does not stand in “${line.buyer}”`)
    return { span: { start, end: start + said.length, text: said }, confidence: 0.95 }
  }
  const wanted = (said: string) => ({ ...found(said), negated: false })
  const coded = (findings: Line['certificates'] = []) => findings.map(([code, said]) => ({ ...wanted(said), code }))
  const { industry, quantity, country, brands = [] } = line
  return {
    language: { locale, confidence: 0.98 },
    intents: [{ code: intentOf(line), confidence: 0.9 }],
    industry: industry ? [{ ...wanted(industry[1]), code: industry[0] }] : [],
    application: [],
    category: [],
    parameters: (line.wants ?? []).map(({ code, said, min, max, unit, values }) => ({
      ...wanted(said),
      parameter: code,
      ...boundOf(min, max),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(unit === undefined ? {} : { unit }),
      ...(values === undefined ? {} : { values: [...values] }),
    })),
    ...(quantity ? { quantity: { ...found(quantity[1]), value: quantity[0] } } : {}),
    ...(country ? { country: { ...found(country[1]), code: country[0] } } : {}),
    certificates: coded(line.certificates),
    protocols: coded(line.protocols),
    contact: {},
    competitor: brands.map(([brand, said]) => ({ ...found(said), brand })),
    models: [...line.buyer.matchAll(SKU)].flatMap(([sku]) => (SKUS.has(sku) ? [{ ...wanted(sku), sku }] : [])),
    corrections: [],
    unknown: [],
    unrecognised: [],
    by: 'rules',
  }
}

function intentOf({ answer, form, step, wants }: Line): Intent {
  if (answer) return answer[1] === 'difference' ? 'compare' : 'ask_question'
  if (step === 'handed_off' || form === 'hand_off') return 'talk_to_person'
  if (form === 'quotation') return 'request_quote'
  return wants ? 'find_product' : 'other'
}

function boundOf(min: number | undefined, max: number | undefined) {
  if (max === undefined) return {}
  if (min === undefined) return { bound: 'atMost' as const }
  return { bound: min === max ? ('exactly' as const) : ('between' as const) }
}
