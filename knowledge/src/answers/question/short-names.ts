/** Products by the names people shorten them to. */
interface ShortNames {
  /** SKU by its letters and digits without the dash: AP300. */
  readonly byName: ReadonlyMap<string, string>
  /** SKU by its figure and closing letter, where only one product has them: 340D. */
  readonly byEnding: ReadonlyMap<string, string>
  /** SKUs of a family by their figure: of BP, 80 is BP-80. */
  readonly byFamily: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Letters of the family, figure, closing letter: TW-340D. Accessories (AC-BAT18-25) have no short name. */
const MODEL = /^([A-Z]{2})-(?:(\d{1,4})([A-Z]?)|[A-Z])$/u

export function shortNamesOf(skus: readonly string[]): ShortNames {
  const byName = new Map<string, string>()
  const endings = new Map<string, string[]>()
  const byFamily = new Map<string, Map<string, string>>()
  for (const sku of skus) {
    const found = MODEL.exec(sku)
    if (found === null) continue
    const [, family = '', figure, letter = ''] = found
    byName.set(sku.replace('-', ''), sku)
    if (figure === undefined) continue
    const ending = figure + letter
    if (letter !== '') endings.set(ending, [...(endings.get(ending) ?? []), sku])
    byFamily.set(family, (byFamily.get(family) ?? new Map<string, string>()).set(ending, sku))
  }
  const single = [...endings].flatMap(([ending, [sku, other]]) =>
    sku === undefined || other !== undefined ? [] : [[ending, sku] as const],
  )
  return { byName, byEnding: new Map(single), byFamily }
}

/** No letter, figure or decimal before it and none behind; Chinese, Japanese and Arabic letters do not count. */
const BEFORE = '(?<![A-Za-z\\d\\u00c0-\\u024f]|\\d[.,]|[A-Za-z\\d][-/])'
const BEHIND = '(?![A-Za-z\\d\\u00c0-\\u024f]|[.,]\\d|[-/][A-Za-z\\d])'
const DASH = '[-–—ー_ ]?'
/** "BP-60/80" names two. */
const BEHIND_NAME = '(?![A-Za-z\\d\\u00c0-\\u024f]|[.,]\\d|-[A-Za-z\\d]|/[A-Za-z])'
const NAME = new RegExp(`${BEFORE}([A-Za-z]{2})${DASH}(\\d{1,4}[A-Za-z]?|[A-Za-z])${BEHIND_NAME}`, 'gu')
const ENDING = new RegExp(`${BEFORE}(\\d{1,4}[A-Z])${BEHIND}`, 'gu')
/** Further figures of the family just named: "BP 60 or 80", "BP-60/80", "BP-60、80". */
const FURTHER =
  /^(?:\s*[,/、，،+&]\s*|\s*(?:or|and|vs\.?|versus|oder|und|o|y|ou|e|أو|او|أم|ام|و|と|か|や|或|或者|还是|和|跟)\s*(?:the |der |die |das |el |la |o |a )?)(\d{1,4}[A-Za-z]?)(?![A-Za-z\d\u00c0-\u024f]|[.,]\d|[-/][A-Za-z\d])/u
/** A figure before one of these is a measure and no model: "AP 80 mm", "340 V", "BP-60 or 80 Nm", "CX 4 weeks". */
const MEASURED =
  /^\s*(?:n[·.⋅ -]?m|nm|mm|cm|m|kg|g|lb|ft|in|bar|psi|mpa|v|w|kw|a|ah|hz|khz|db|rpm|l|%|°|º|"|'|s|h|min|€|\$|usd|eur|k|x|×)(?![A-Za-z\d])|^\s*[%°"'€$]|^\s*(?:years?|months?|weeks?|days?|hours?|pieces?|pcs|units|jahre|monate|wochen|tage|stunden|stück|años|meses|semanas|días|horas|anos|dias|نيوتن|مم|كغ|كيلو|بار|فولت|ملم|牛|毫米|公斤|千克|伏|巴|台|把|个|年|月|天|ミリ|キロ|ボルト|バール|本|年|か月)/iu

interface Place {
  readonly start: number
  readonly end: number
  readonly sku: string
}

function placesIn(text: string, { byName, byEnding, byFamily }: ShortNames): Place[] {
  const found: Place[] = []
  for (const it of text.matchAll(NAME)) {
    const [matched, letters = '', ending = ''] = it
    const family = letters.toUpperCase()
    const sku = byName.get(family + ending.toUpperCase())
    let at = it.index + matched.length
    // "cx 8" is a product; "CX G" and "AP a" are letters that happen to stand side by side.
    const isApart = matched.includes(' ')
    if (sku === undefined || (isApart && (MEASURED.test(text.slice(at)) || !/\d/u.test(ending)))) continue
    found.push({ start: it.index, end: at, sku })
    for (let more = FURTHER.exec(text.slice(at)); more !== null; more = FURTHER.exec(text.slice(at))) {
      const [said, figure = ''] = more
      const other = byFamily.get(family)?.get(figure.toUpperCase())
      at += said.length
      if (other === undefined || MEASURED.test(text.slice(at))) break
      found.push({ start: at - figure.length, end: at, sku: other })
    }
  }
  for (const it of text.matchAll(ENDING)) {
    const sku = byEnding.get(it[0])
    const end = it.index + it[0].length
    if (sku === undefined || found.some((other) => it.index < other.end && end > other.start)) continue
    if (!UNIT_LETTER.test(it[0]) || isSaidAsName(text, it.index)) found.push({ start: it.index, end, sku })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** SKUs a text means by short names, in order: "BP80", "bp 80", "the 340D", "BP 60 or 80". Text plain (see `plain`). */
export const shortlyNamed = (text: string, names: ShortNames): string[] => [
  ...new Set(placesIn(text, names).map(({ sku }) => sku)),
]

/** A plain text with its short names written out: "the TW-340D", "BP-60 or BP-80". */
export function spelledOut(text: string, names: ShortNames): string {
  return placesIn(text, names).reduceRight(
    (rest, { start, end, sku }) => rest.slice(0, start) + sku + rest.slice(end),
    text,
  )
}

/** Closing letters that are a unit too: "24V", a fuse of "40A", "150F". */
const UNIT_LETTER = /[AVWFCGKSBR]$/u
/** "the 40A", "der 150F", "el 340D", "40A 型": an article or a comparison before it makes a figure with a letter a name. */
const ARTICLE =
  /(?:^|[^\p{L}])(?:the|our|your|my|der|die|das|den|dem|beim|vom|zum|mein|meine|el|la|del|al|o|do|da|no|na|ao|or|and|oder|und|vs)\s+$/iu
const isSaidAsName = (text: string, at: number): boolean =>
  ARTICLE.test(text.slice(0, at)) ||
  /^[\dA-Z]+\s*(?:型|は|の|を|が|と|和|跟|的)/u.test(text.slice(at)) ||
  /(?:الـ?|في |مع )$/u.test(text.slice(0, at))

/** "the 40", "la 40", "40 型", "der 85er": a figure said as a name. Half-open place in the text. */
export function isFigureSaidAsName(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end)
  return /er[ns]?$/u.test(said) || isSaidAsName(text, start) || FIGURE_ARTICLE.test(text.slice(0, start).toLowerCase())
}
const FIGURE_ARTICLE = /(?:^|[^\p{L}])(?:a|os|as|los|las|à|ao)\s+$/u

/** What stands behind a figure makes it a measure: "40 Nm", "75 pieces". */
export const isMeasure = (behind: string): boolean => MEASURED.test(behind)
