import type { TestLocale } from '../../support/words.ts'

/** Who buys in the journey, and how they say what they need. */
export interface Buyer {
  readonly locale: TestLocale
  /** What their browser asks for. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly name: string
  readonly company: string
  readonly country: string
  readonly message: string
  /** Unit system they choose, and a range of torque that only some tools meet, typed their way. */
  readonly units: 'metric' | 'imperial'
  readonly torque: { readonly from: string; readonly to: string }
  /** As the product page prints the BP-80's torque range. */
  readonly printedTorque: RegExp
  readonly currency: string
  readonly incoterm: { readonly code: string; readonly place: string }
}

export const BUYERS: readonly Buyer[] = [
  {
    locale: 'en',
    language: 'en-US',
    direction: 'ltr',
    name: 'Dana Whitfield',
    company: 'Whitfield Trailers',
    country: 'US',
    message: 'Wheel nuts M10, 44 ft-lb, two shifts. We need 12 tools on the line by March.',
    units: 'imperial',
    torque: { from: '22', to: '44' },
    printedTorque: /11–59\slbf·ft/,
    currency: 'USD',
    incoterm: { code: 'CIF', place: 'Los Angeles' },
  },
  {
    locale: 'ar',
    language: 'ar-AE',
    direction: 'rtl',
    name: 'سالم المنصوري',
    company: 'ورش المنصوري',
    country: 'AE',
    message: 'نربط براغي M10 بعزم ٦٠ نيوتن متر، ونحتاج إلى اثنتي عشرة أداة.',
    units: 'metric',
    torque: { from: '٣٠', to: '٦٠' },
    printedTorque: /١٥–٨٠/,
    currency: 'AED',
    incoterm: { code: 'CIF', place: 'Jebel Ali' },
  },
  {
    locale: 'ja',
    language: 'ja-JP',
    direction: 'ltr',
    name: '高橋 直美',
    company: '高橋車体工業',
    country: 'JP',
    message: 'M10ボルトを60 N·mで締め付けます。12台、3月までに必要です。',
    units: 'metric',
    torque: { from: '３０', to: '６０' },
    printedTorque: /15[–～~]80/,
    currency: 'JPY',
    incoterm: { code: 'CIF', place: 'Yokohama' },
  },
]
