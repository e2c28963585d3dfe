import { collectSigns } from './signs.ts'

/** Languages whose font has ten thousand signs, of which a site uses a thousand. */
export const CUT_LOCALES = ['zh', 'ja'] as const
export type CutLocale = (typeof CUT_LOCALES)[number]

export function isCutLocale(locale: string): locale is CutLocale {
  return (CUT_LOCALES as readonly string[]).includes(locale)
}

/** Addresses of a font with just the signs of the site's pages. */
export interface CutFont {
  readonly sheet: string
  readonly files: readonly string[]
}

/** What pages in a language were seen to need, and the font that was cut for it; none until the first one is ready. */
export class FontShelf {
  readonly #seen = new Map<CutLocale, Set<number>>()
  readonly #fonts = new Map<CutLocale, CutFont>()
  #onNewSigns: ((locale: CutLocale) => void) | undefined

  fontOf(locale: string): CutFont | undefined {
    return isCutLocale(locale) ? this.#fonts.get(locale) : undefined
  }

  put(locale: CutLocale, font: CutFont): void {
    this.#fonts.set(locale, font)
  }

  signsOf(locale: CutLocale): Set<number> {
    const signs = this.#seen.get(locale) ?? new Set()
    this.#seen.set(locale, signs)
    return signs
  }

  /** Notes the signs of a page that others will read, too. */
  note(locale: string, page: string): void {
    if (isCutLocale(locale) && collectSigns(page, this.signsOf(locale))) this.#onNewSigns?.(locale)
  }

  /** @param listener told when a page has a sign that none had before */
  listen(listener: (locale: CutLocale) => void): void {
    this.#onNewSigns = listener
  }
}

const REGISTERED = Symbol.for('tradewind.site.font-shelf')

/** The process's one shelf, shared by the rendered application and the server in front of it. */
export function fontShelf(): FontShelf {
  const registry = globalThis as { [REGISTERED]?: FontShelf }
  registry[REGISTERED] ??= new FontShelf()
  return registry[REGISTERED]
}
