import type { Locale } from '@tradewind/schema/locales'

/** A number with its unit as it stands in a text, free of the language it was written in. */
export interface Figure {
  readonly value: number
  /** The unit's symbol in English. */
  readonly unit: string
}

/** How each unit is written in the texts; a longer spelling stands before one it begins with. */
const UNITS: readonly (readonly [unit: string, spelling: RegExp])[] = [
  ['Nm', /^(?:N·?m(?![A-Za-z])|نيوتن·متر)/u],
  ['N', /^(?:N(?![A-Za-z·])|نيوتن(?!·متر))/u],
  ['kg', /^(?:kg(?![A-Za-z])|كغم)/u],
  ['m/s²', /^(?:m\/s²|م\/ث²)/u],
  ['mm', /^(?:mm(?![A-Za-z])|مم)/u],
  ['Wh', /^(?:Wh(?![A-Za-z])|واط·ساعة)/u],
  ['W', /^(?:W(?![A-Za-z])|واط(?!·ساعة))/u],
  ['Ah', /^(?:Ah(?![A-Za-z])|أمبير·ساعة)/u],
  ['V', /^(?:V(?![A-Za-z])|فولت)/u],
  ['dB(A)', /^(?:dB\(A\)|ديسيبل \(A\))/u],
  ['rpm', /^(?:rpm|r\/min|min⁻¹|دورة\/دقيقة)/u],
  ['L/min', /^(?:[Ll]\/min|لتر\/دقيقة)/u],
  ['bar', /^(?:bar(?![A-Za-z])|بار)/u],
  ['°C', /^(?:°C|°م)/u],
  ['%', /^[%٪]/u],
]

/** A number as the language writes it; digits inside a model name such as CX-1W are none. */
const NUMBERS: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![A-Za-z\d]-?)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)/gu,
  zh: /(?<![A-Za-z\d]-?)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)/gu,
  ja: /(?<![A-Za-z\d]-?)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)/gu,
  de: /(?<![A-Za-z\d]-?)(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:,\d+)?)/gu,
  pt: /(?<![A-Za-z\d]-?)(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:,\d+)?)/gu,
  es: /(?<![A-Za-z\d]-?)(?:\d{1,3}(?:\u00a0\d{3})+(?!\d)|\d+(?:,\d+)?)/gu,
  ar: /[٠-٩]{1,3}(?:٬[٠-٩]{3})+(?![٠-٩])|[٠-٩]+(?:٫[٠-٩]+)?/gu,
}

const GROUPING: Readonly<Record<Locale, RegExp>> = {
  en: /,/g,
  zh: /,/g,
  ja: /,/g,
  de: /\./g,
  pt: /\./g,
  es: /\u00a0/g,
  ar: /٬/g,
}

/** The value of a number written in this language. */
function numericValue(written: string, locale: Locale): number {
  return Number(
    written
      .replace(GROUPING[locale], '')
      .replace(/[,٫]/, '.')
      .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))),
  )
}

/** Every number of a text, with or without a unit. */
export function numbersIn(text: string, locale: Locale): readonly number[] {
  return [...text.matchAll(NUMBERS[locale])].map((match) => numericValue(match[0], locale))
}

/** Every number of a text that is directly followed by a unit; of a range this is the upper end. */
export function figuresIn(text: string, locale: Locale): readonly Figure[] {
  return [...text.matchAll(NUMBERS[locale])].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length).replace(/^[\s\u00a0-]/u, '')
    const unit = UNITS.find(([, spelling]) => spelling.test(rest))?.[0]
    return unit === undefined ? [] : [{ value: numericValue(match[0], locale), unit }]
  })
}
