import type { Locale } from '@tradewind/schema/locales'
import { askedParameters } from '../../gate/reading/parameters.ts'
import { askingParameters } from './asking/asking-parameters.ts'
import { withoutCompounds } from './compounds.ts'

/** Properties whose question mostly says the name of a wider one: "how far does the wireless signal reach". */
const NARROWER: Readonly<Partial<Record<string, readonly string[]>>> = {
  wirelessRange: ['wireless'],
  angleResolution: ['angleMonitoring'],
  torqueResolution: ['torqueRange'],
  storageTemperature: ['operatingTemperature'],
  cableLength: ['length'],
}

export interface Properties {
  /** Codes of the properties. */
  readonly parameters: readonly string[]
  /** What the text says beside the everyday words by which it asks for them; undefined when it uses none. */
  readonly beside?: string
}

/** The properties a question names; one about a product may ask for them in everyday words instead. */
export function propertiesOf(written: string, locale: Locale, isOfProduct: boolean): Properties {
  const text = withoutCompounds(written, locale)
  const named = [...askedParameters(text, locale)]
  if (!isOfProduct) return { parameters: named }
  const { parameters, rest } = askingParameters(text, locale)
  if (parameters.length === 0) return { parameters: named }
  // "How far does the radio reach" asks for the range, though it names the radio.
  const beyond = named.length === 0 ? [] : [...askedParameters(rest, locale)]
  const isWithin = named.length > beyond.length && !parameters.some((code) => named.includes(code))
  const wider = parameters.flatMap((code) => NARROWER[code] ?? [])
  if (named.length > 0 && !isWithin && !named.some((code) => wider.includes(code))) return { parameters: named }
  const asked = [...new Set([...parameters, ...beyond])].filter((code) => !wider.includes(code))
  // What the compounds say stays to be answered.
  return { parameters: asked, beside: text === written ? rest : written }
}
