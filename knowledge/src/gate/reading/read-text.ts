import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { gatePatterns } from '../words/gate-words.ts'
import { CONCEPTS, type Concept } from '../words/words.ts'
import { type Clause, clausesOf, type Place } from './clauses.ts'
import { type ReadDate, readDates } from './dates.ts'
import { type Designation, readDesignations } from './designations.ts'
import { type KnownNames, type NamedModel, readModels } from './models.ts'
import { namedParameters } from './parameters.ts'
import { type Quantity, readQuantities } from './quantities.ts'

/** What something in a text is said of, and how. */
export interface Setting {
  /** Keys of the products it is said of; empty for none in particular. */
  readonly models: ReadonlySet<string>
  /** The sentence names them, there or before; false when they are only what the text is about. */
  readonly isNamed: boolean
  /** Parameters named beside it. */
  readonly parameters: ReadonlySet<string>
  readonly isNegated: boolean
  /** Repeats what the buyer said, or asks. */
  readonly isRestating: boolean
  /** The clause's words without names and figures. */
  readonly words: string
}

export type Said<T> = T & { readonly setting: Setting }

/** Everything of a sentence that somebody could be held to. */
export interface Reading {
  readonly figures: readonly Said<Quantity>[]
  readonly dates: readonly Said<ReadDate>[]
  readonly models: readonly Said<NamedModel>[]
  readonly designations: readonly Said<Designation>[]
  readonly concepts: readonly Said<{ readonly concept: Concept; readonly text: string }>[]
  /** Products named in the sentence itself. */
  readonly named: ReadonlySet<string>
}

const THREAD =
  /(?<![A-Za-z\d])M(\d{1,2}(?:[.,]\d)?)(?: ?(?:-|–|—|~|to|bis|a|à|até|hasta|至|到|から|إلى|الى) ?M?(\d{1,2}(?:[.,]\d)?)(?![\d.,]*\d))?(?![A-Za-z\d])/gu
const THREAD_UNIT = { measure: 'thread', code: 'M' } as const

function threads(text: string): Quantity[] {
  return [...text.matchAll(THREAD)].map((found) => {
    const ends = [found[1], found[2]].flatMap((digits) =>
      digits === undefined ? [] : [{ value: Number(digits.replace(',', '.')), decimals: 0 }],
    )
    const place = { start: found.index, end: found.index + found[0].length }
    return {
      ...place,
      ends: ends as unknown as Quantity['ends'],
      unit: THREAD_UNIT,
      isPlusMinus: false,
      isAbout: false,
    }
  })
}

/** Blanks out what was read already, so that nothing is read twice. */
function without(text: string, places: readonly Place[]): string {
  let rest = text
  for (const { start, end } of places) rest = rest.slice(0, start) + '\u0002'.repeat(end - start) + rest.slice(end)
  return rest
}

/** A clause that is only a name belongs to the next one: "BP-60 and BP-80 have 18 V". */
function isBareName(clause: Clause, models: readonly Place[], figures: readonly Place[]): boolean {
  const within = (it: Place) => it.start >= clause.start && it.start < clause.end
  if (figures.some(within)) return false
  const names = models.filter(within)
  const rest = names.reduce((left, { start, end }) => left - (end - start), clause.text.length)
  return names.length > 0 && rest <= 12
}

interface Spoken {
  readonly clause: Clause
  readonly models: ReadonlySet<string>
  readonly isNamed: boolean
  readonly parameters: ReadonlySet<string>
}

/** Gives each clause what it is about: what it names, else what the clause before was about. */
function spokenOf(
  clauses: readonly Clause[],
  models: readonly NamedModel[],
  figures: readonly Place[],
  locale: Locale,
  inherited: ReadonlySet<string>,
): Spoken[] {
  const first = models[0]
  let current: ReadonlySet<string> = first === undefined ? inherited : new Set([first.key])
  let isNamed = false
  let parameters: ReadonlySet<string> = new Set()
  let waiting: string[] = []
  return clauses.map((clause) => {
    const own = models.filter(({ start }) => start >= clause.start && start < clause.end).map(({ key }) => key)
    if (own.length > 0) {
      current = new Set([...waiting, ...own])
      isNamed = true
    }
    waiting = isBareName(clause, models, figures) ? [...waiting, ...own] : []
    const named = namedParameters(clause.text, locale)
    if (named.size > 0) parameters = named
    return { clause, models: current, isNamed, parameters }
  })
}

/** Of several products in one clause the one named last before the figure is meant, unless they are named side by side. */
function nearest(at: number, spoken: Spoken, models: readonly NamedModel[]): ReadonlySet<string> {
  const own = models.filter(({ start }) => start >= spoken.clause.start && start < spoken.clause.end)
  if (own.length < 2) return spoken.models
  const before = own.filter(({ end }) => end <= at)
  const last = before.at(-1) ?? own[0]
  return last === undefined ? spoken.models : new Set([last.key])
}

/** "Do not tighten above 80 N·m" is "at most 80 N·m". */
function turned(figure: Said<Quantity>): Said<Quantity> {
  const { direction, setting } = figure
  if (!setting.isNegated || (direction !== 'above' && direction !== 'below')) return figure
  const turnedTo = direction === 'above' ? 'atMost' : 'atLeast'
  return { ...figure, direction: turnedTo, setting: { ...setting, isNegated: false } }
}

/**
 * Reads one sentence, list item or table row.
 * @param text plain (see `plain`)
 * @param inherited what the text was about before this sentence
 */
export function readText(text: string, locale: Locale, names: KnownNames, inherited: ReadonlySet<string>): Reading {
  const designations = readDesignations(text)
  const dates = readDates(without(text, designations), locale).filter(
    (date) => !designations.some((it) => date.start < it.end && date.end > it.start),
  )
  const threaded = threads(without(text, [...designations, ...dates]))
  const read: Place[] = [...designations, ...dates, ...threaded]
  const models = readModels(without(text, read), names)
  const measured = readQuantities(without(text, [...read, ...models]), locale)
  const figures: Quantity[] = [...threaded, ...measured].sort((a, b) => a.start - b.start)

  const whole = [...designations, ...dates, ...figures, ...models]
  const clauses = clausesOf(text, locale, whole, designations)
  const spoken = spokenOf(clauses, models, figures, locale, inherited)
  const words = gatePatterns(locale)
  const isQuestion = /[?？؟]\s*$/u.test(text)
  const restated = clauses.map((clause) => words.restating.test(foldTerm(clause.text)))

  const bare = without(text, whole)
  const settingAt = (place: Place): Setting => {
    const at = Math.max(
      0,
      spoken.findIndex(({ clause }) => place.start >= clause.start && place.start < clause.end),
    )
    const own = spoken[at]
    if (own === undefined) {
      const parameters: ReadonlySet<string> = new Set()
      return { models: inherited, isNamed: false, parameters, isNegated: false, isRestating: isQuestion, words: '' }
    }
    return {
      models: nearest(place.start, own, models),
      isNamed: own.isNamed,
      parameters: own.parameters,
      isNegated: own.clause.isNegated,
      isRestating: isQuestion || restated[at] === true,
      words: bare.slice(own.clause.start, own.clause.end),
    }
  }
  const said = <T extends Place>(items: readonly T[]): Said<T>[] =>
    items.map((item) => ({ ...item, setting: settingAt(item) }))

  const concepts = clauses.flatMap((clause) => {
    const folded = foldTerm(clause.text)
    return CONCEPTS.flatMap((concept) => {
      const found = words.concepts[concept].exec(folded)
      return found === null ? [] : [{ concept, text: found[0].trim(), setting: settingAt(clause) }]
    })
  })
  return {
    figures: said(figures).map(turned),
    dates: said(dates),
    models: said(models),
    designations: said(designations),
    concepts,
    named: new Set(models.map(({ key }) => key)),
  }
}
