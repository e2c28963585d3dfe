/** A product named in a text: one of ours, a competitor's brand, or a designation that looks like one. */
export interface NamedModel {
  readonly start: number
  readonly end: number
  /** SKU of ours, `brand:atlas copco`, or `code:ST61` for a designation nobody knows. */
  readonly key: string
  readonly text: string
}

export interface KnownNames {
  /** SKU by its letters and digits alone. */
  readonly skuOf: ReadonlyMap<string, string>
  readonly skuPattern: RegExp
  readonly brandPattern: RegExp
}

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/gu, '')
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Letters beside digits, as in ST61 or DN150X; threads and classes are read before. */
const CODE =
  /(?<![A-Za-z\d])(?=[A-Za-z\d/-]*[A-Z])(?=[A-Za-z\d/-]*\d)(?:[A-Z]{1,6}[a-z]{0,2}-?\d[A-Za-z\d]*(?:[-/][A-Za-z\d]+)*|\d+[A-Z]{2,}[\dA-Z-]*)(?![A-Za-z\d])/gu
/** Quarters, pages and paper sizes; figures with a unit in capitals. */
const NO_PRODUCT =
  /^(?:\d+(?:VDC|VAC|NM|RPM|PSI|BAR|KG|LBS?|MM|CM|HZ|KHZ|MHZ|GHZ|AH|MAH|LPM|S?CFM|KW|KB|MB|GB|USD|EUR|CNY|ML)|Q[1-4]|P\d{1,2}|A[0-5]|T\d|L[1-3]|OP[- ]?\d|V\d|H\d|K\d|X\d|F\d{1,2}|E\d{1,3})$/u

export function knownNames(models: readonly string[], brands: readonly string[]): KnownNames {
  const spelled = [...models]
    .sort((a, b) => b.length - a.length)
    .map((sku) => escaped(sku).replace(/[-/]|\\\//gu, '[-/ ]?'))
  const named = [...brands]
    .sort((a, b) => b.length - a.length)
    .map((brand) => escaped(brand).replace(/\s+/gu, '[\\s-]?'))
  return {
    skuOf: new Map(models.map((sku) => [bare(sku), sku])),
    skuPattern:
      spelled.length === 0
        ? /(?!)/gu
        : new RegExp(`(?<![A-Za-z\\d-])(?:${spelled.join('|')})(?![A-Za-z\\d]|-\\d)`, 'giu'),
    brandPattern:
      named.length === 0 ? /(?!)/gu : new RegExp(`(?<![A-Za-z])(?:${named.join('|')})(?=s?(?![A-Za-z]))`, 'giu'),
  }
}

/** Every product named in a plain text from which standards, threads and dates were blanked out. */
export function readModels(text: string, names: KnownNames): NamedModel[] {
  const found: NamedModel[] = []
  const add = (start: number, matched: string, key: string) => {
    const end = start + matched.length
    if (found.some((other) => start < other.end && end > other.start)) return
    found.push({ start, end, key, text: matched })
  }
  for (const it of text.matchAll(names.skuPattern)) {
    const sku = names.skuOf.get(bare(it[0]))
    // "AP 80 mm" in small letters is no product; a SKU without its dash has to be written in capitals.
    if (sku !== undefined && (it[0].includes('-') || it[0] === it[0].toUpperCase())) add(it.index, it[0], sku)
  }
  for (const it of text.matchAll(names.brandPattern)) {
    add(it.index, it[0], `brand:${it[0].toLowerCase().replace(/[\s-]+/gu, ' ')}`)
  }
  for (const it of text.matchAll(CODE)) {
    if (NO_PRODUCT.test(it[0])) continue
    add(it.index, it[0], `code:${bare(it[0])}`)
  }
  return found.sort((a, b) => a.start - b.start)
}
