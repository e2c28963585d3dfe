import type { Locale } from '@tradewind/schema/locales'
import { type CategoryCode, ontologyWords } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import { pattern } from '../../gate/reading/words.ts'
import { isFigureSaidAsName, isMeasure } from './short-names.ts'

/** Properties whose values people say instead of a closing letter: the angle 40 is the DN-40A. */
const BUILDS = ['handleShape', 'torqueControl', 'display'] as const
type Build = (typeof BUILDS)[number]
/** Wrenches and sensors with a display are called digital; it is no value of a property. */
const DIGITAL = 'digital* | 数显 | 数字 | デジタル | رقمي* | الرقمي*'
/** An angle head in short, in any of the languages; inflected. */
const ANGLED = 'angled | angular* | winkel* | アングル | زاوي* | الزاوي* | بزاوية'
/** Not a build but its lack, or what any tool may have. */
const UNSAID: ReadonlySet<string> = new Set(['none', 'led', 'current', 'transducer'])

const FIGURE =
  /(?<![A-Za-z\u00c0-\u024f\d.,/-])(\d{1,4})(?:er[ns]?)?(?![A-Za-z\d\u00c0-\u024f]|[.,]\d|[-/][A-Za-z\d])/gu
const MODEL_FIGURE = /^[A-Z]{2}-(\d{1,4})[A-Z]?$/u

interface Word {
  readonly build: Build
  readonly value: string
  readonly words: RegExp
}

const compiled = new Map<Locale, readonly Word[]>()

function buildWords(locale: Locale): readonly Word[] {
  const known = compiled.get(locale)
  if (known !== undefined) return known
  const values = ontologyWords(locale).values as Readonly<
    Record<string, Readonly<Record<string, { label: string; synonyms: readonly string[] }>>>
  >
  const made = BUILDS.flatMap((build) =>
    Object.entries(values[build] ?? {})
      .filter(([value]) => !UNSAID.has(value))
      .map(([value, { label, synonyms }]) => ({
        build,
        value,
        words: new RegExp(
          pattern([label, ...synonyms, ...(value === 'angle' ? [ANGLED] : [])].join(' | ')).source,
          'gu',
        ),
      })),
  )
  compiled.set(locale, made)
  return made
}

function valueIn({ publication }: CatalogueProduct, build: Build): string | undefined {
  const value = publication.specifications[build]
  return value?.kind === 'enum' ? value.value : undefined
}

const digital = pattern(DIGITAL)

/** The Arabic article is written onto what follows; a model stands alone. */
const apartFrom = (before: string): string => (/[\u0600-\u06ff]$/u.test(before) ? ' ' : '')

/** A text with its products written out, and without the words of their build. */
export interface Spelled {
  readonly text: string
  readonly skus: readonly string[]
}

/**
 * Products said by their figure alone, where the kind said beside it leaves one model: "the 40 or the 75 right-angle
 * nutrunner" are the DN-40A and the DN-75A. Undefined when the text names none so. Text plain (see `plain`).
 * @param categories kinds of product that the text names
 */
export function figureNamed(
  text: string,
  locale: Locale,
  categories: readonly CategoryCode[],
  products: readonly CatalogueProduct[],
): Spelled | undefined {
  const folded = foldTerm(text)
  const builds = buildWords(locale).flatMap(({ build, value, words }) =>
    [...folded.matchAll(words)].map((found) => ({
      build,
      value,
      start: found.index,
      end: found.index + found[0].length,
    })),
  )
  const isDigital = digital.test(folded)
  if (categories.length === 0 && !builds.some(({ build }) => build === 'handleShape')) return undefined
  const fitting = products.filter(
    (product) =>
      (categories.length === 0 || categories.includes(product.publication.category)) &&
      BUILDS.every((build) => {
        const said = builds.filter((it) => it.build === build)
        return said.length === 0 || said.some(({ value }) => value === valueIn(product, build))
      }) &&
      (!isDigital || !UNSAID.has(valueIn(product, 'display') ?? 'none')),
  )
  const figures = [...text.matchAll(FIGURE)].flatMap((found) => {
    const [said, figure] = found
    const end = found.index + said.length
    const [only, other] = fitting.filter(({ publication: { sku } }) => MODEL_FIGURE.exec(sku)?.[1] === figure)
    if (only === undefined || other !== undefined || isMeasure(text.slice(end))) return []
    return [{ start: found.index, end, sku: only.publication.sku }]
  })
  if (!figures.some(({ start, end }) => isFigureSaidAsName(text, start, end))) return undefined
  // "The 40 bolts" are none; of two figures side by side each says that the other is a name.
  const [single, second] = figures
  if (single !== undefined && second === undefined) {
    const isBesideBuild = builds.some(({ start, end }) => start - single.end <= 1 && end > single.end)
    if (!isBesideBuild && /^\s+[A-Za-z\u00c0-\u024f]/u.test(text.slice(single.end))) return undefined
  }
  const isInPlace = folded.length === text.length
  const gaps = isInPlace ? builds.map(({ start, end }) => ({ start, end, sku: '' })) : []
  const places = [...figures, ...gaps].sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = places.filter((it, at) => !places.slice(0, at).some((other) => it.start < other.end))
  return {
    text: apart.reduceRight(
      (rest, { start, end, sku }) => rest.slice(0, start) + apartFrom(rest.slice(0, start)) + sku + rest.slice(end),
      text,
    ),
    skus: [...new Set(figures.map(({ sku }) => sku))],
  }
}
