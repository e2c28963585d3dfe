import { LOCALE_FACTS, type Locale, type UnitSystem } from '@tradewind/schema/locales'
import { findParameter, ontologyWords, parameterLabel } from '@tradewind/schema/ontology'
import { formatNumber, isolate } from '@tradewind/schema/units'
import { joinWords } from '../../selector/presentation/audience.ts'
import { wantedText } from '../../selector/presentation/wanted.ts'
import { resolveRequirement } from '../../selector/resolve.ts'
import { phrasesOf } from '../../selector/texts/index.ts'
import { type Facts, SINGLE_FIELDS } from '../domain/facts.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { FactLabel } from '../texts/phrases.ts'

export interface Audience {
  readonly locale: Locale
  readonly unitSystem: UnitSystem
}

const isFactLabel = (field: string): field is FactLabel => field in advisorPhrases('en').factLabel

/** What a fact is called in the panel and in sentences. */
export function factLabel(field: string, locale: Locale): string {
  if (isFactLabel(field)) return advisorPhrases(locale).factLabel[field]
  return findParameter(field) === undefined ? field : parameterLabel(field, locale)
}

const regionNames = new Map<Locale, Intl.DisplayNames>()

/** "Mexico", or the code where it is no country. */
export function countryName(code: string, locale: Locale): string {
  let names = regionNames.get(locale)
  if (names === undefined) {
    names = new Intl.DisplayNames([LOCALE_FACTS[locale].intl], { type: 'region', fallback: 'code' })
    regionNames.set(locale, names)
  }
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** Whole units of a currency; one we do not quote in is shown all the same. */
function budgetText({ amount, currency, per }: NonNullable<Facts['budget']>, locale: Locale): string {
  const { intl } = LOCALE_FACTS[locale]
  const style = currency === undefined ? {} : { style: 'currency' as const, currency, maximumFractionDigits: 0 }
  const money = isolate(new Intl.NumberFormat(intl, style).format(amount), locale)
  return per === 'unit' ? advisorPhrases(locale).perUnit(money) : money
}

function deadlineText({ date, days }: NonNullable<Facts['deadline']>, locale: Locale): string {
  if (date !== undefined) {
    const format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { dateStyle: 'medium', timeZone: 'UTC' })
    return isolate(format.format(new Date(`${date}T00:00:00Z`)), locale)
  }
  return days === undefined ? '' : advisorPhrases(locale).days(days, formatNumber(days, locale))
}

export function jointText({ thread, strengthClass, friction }: NonNullable<Facts['joint']>, locale: Locale): string {
  const parts = [thread, strengthClass, friction === undefined ? undefined : `μ ${formatNumber(friction, locale)}`]
  return isolate(parts.filter((it) => it !== undefined).join(' '), locale)
}

function requirementTexts(known: Facts, code: string, { locale, unitSystem }: Audience): string[] {
  return known.requirements
    .filter(({ parameter }) => parameter === code)
    .flatMap((it) => {
      const resolved = resolveRequirement(it, [])
      return resolved.ok ? [wantedText(resolved.value, { locale, unitSystem })] : []
    })
}

function singleText(known: Facts, field: string, { locale }: Audience): string | undefined {
  const words = ontologyWords(locale)
  const code = known[field as keyof Facts]
  if (code === undefined) return undefined
  switch (field) {
    case 'industry':
      return words.industries[code as string]?.label ?? String(code)
    case 'application':
      return known.application === undefined ? undefined : phrasesOf(locale).application[known.application]
    case 'category':
      return words.categories[code as string]?.label ?? String(code)
    case 'joint':
      return known.joint === undefined ? undefined : jointText(known.joint, locale)
    case 'quantity':
      return advisorPhrases(locale).pieces(code as number, formatNumber(code as number, locale))
    case 'budget':
      return known.budget === undefined ? undefined : budgetText(known.budget, locale)
    case 'country':
      return countryName(code as string, locale)
    case 'incoterm':
      return isolate([known.incoterm?.code, known.incoterm?.place].filter(Boolean).join(' '), locale)
    case 'deadline':
      return known.deadline === undefined ? undefined : deadlineText(known.deadline, locale)
    case 'tighteningsPerShift':
    case 'toolsAtOnce':
      return formatNumber(code as number, locale)
    default:
      return undefined
  }
}

function listText(known: Facts, field: string, locale: Locale): string | undefined {
  const words = ontologyWords(locale)
  if (field === 'excluded' && known.excluded.length > 0) {
    return joinWords(
      known.excluded.map((code) => words.categories[code]?.label ?? code),
      'conjunction',
      locale,
    )
  }
  if (field === 'competitors' && known.competitors.length > 0) {
    const names = known.competitors.map(({ brand, model }) => isolate([brand, model].filter(Boolean).join(' '), locale))
    return joinWords(names, 'conjunction', locale)
  }
  return undefined
}

/** What is known about a field, in the buyer's words and units; undefined when nothing is. */
export function factText(known: Facts, field: string, audience: Audience): string | undefined {
  const list = listText(known, field, audience.locale)
  if (list !== undefined) return list
  if ((SINGLE_FIELDS as readonly string[]).includes(field)) return singleText(known, field, audience)
  const texts = requirementTexts(known, field, audience)
  return texts.length === 0 ? undefined : joinWords(texts, 'conjunction', audience.locale)
}

export interface PanelFact {
  readonly field: string
  readonly label: string
  readonly text: string
}

/** Everything that is known, for the panel beside the talk. */
export function panelFacts(known: Facts, products: readonly string[], audience: Audience): PanelFact[] {
  const { locale } = audience
  const parameters = new Set(known.requirements.map(({ parameter }) => parameter))
  const fields = [...SINGLE_FIELDS.slice(0, 4), ...parameters, ...SINGLE_FIELDS.slice(4), 'excluded', 'competitors']
  const rows = fields.flatMap((field): PanelFact[] => {
    const text = factText(known, field, audience)
    return text === undefined || text === '' ? [] : [{ field, label: factLabel(field, locale), text }]
  })
  if (products.length === 0) return rows
  const text = joinWords(
    products.map((sku) => isolate(sku, locale)),
    'conjunction',
    locale,
  )
  return [...rows, { field: 'products', label: factLabel('products', locale), text }]
}
