import type { Locale } from '@tradewind/schema/locales'
import { ontologyWords, PARAMETERS } from '@tradewind/schema/ontology'
import { BRANDS, SERIES } from '../lexicons/brands.ts'
import { CURRENCY_CODES, INCOTERMS } from '../lexicons/international.ts'
import { LEXICONS } from '../lexicons/lexicons.ts'
import { atomsOf } from '../text/atoms.ts'
import { fold } from '../text/fold.ts'
import { arabicForms, stemOf } from '../text/stems.ts'
import { countryNames } from './countries.ts'
import type { LocaleLexicon } from './locale-lexicon.ts'
import type { BoundKind, Cue, Meaning } from './meaning.ts'
import { expandTerms } from './notation.ts'
import { TermTrie } from './term-trie.ts'

/** The words of one language, ready to be matched. */
export interface CompiledLexicon {
  readonly locale: Locale
  readonly exact: TermTrie
  readonly stemmed: TermTrie
  /** Single words worth recognising in spite of a typing error, by length. */
  readonly vocabulary: ReadonlyMap<number, readonly string[]>
  /** Every word that stands in any list: a known word is no typing error of another. */
  readonly known: ReadonlySet<string>
  /** The same, without inflection. */
  readonly knownStems: ReadonlySet<string>
  /** Terms of one word: they are not taken apart. */
  readonly singles: ReadonlySet<string>
  /** Terms of several words written as one, by that spelling. */
  readonly joined: ReadonlyMap<string, readonly string[]>
}

const compiled = new Map<Locale, CompiledLexicon>()

/** Built at the first sentence of a language, 50–100 ms; `understand` warms all of them up on request. */
export function lexiconOf(locale: Locale): CompiledLexicon {
  let lexicon = compiled.get(locale)
  if (lexicon === undefined) {
    lexicon = compileLexicon(locale, LEXICONS[locale])
    compiled.set(locale, lexicon)
  }
  return lexicon
}

type Add = (terms: Iterable<string>, meaning: Meaning, content: boolean) => void

/** Values that a word names reliably only where the parameter is named as well. */
const WEAK_VALUES: ReadonlySet<string> = new Set([
  'measuringDirection/clockwise',
  'measuringDirection/counterclockwise',
  'handleShape/lever',
  'handleShape/bench',
  'handleShape/panel',
  'handleShape/fixtured',
  'handleShape/inline',
  'housingMaterial/composite',
  'housingMaterial/aluminium',
  'housingMaterial/magnesium',
  'housingMaterial/steel',
  'housingMaterial/stainless-steel',
  'torqueControl/transducer',
  'torqueControl/current',
  'torqueControl/pulse-shutoff',
  'torqueControl/mechanical-clutch',
  'torqueControl/click',
  'torqueControl/electronic-display',
  'torqueControl/none',
  'display/none',
  'display/led',
  'powerSource/passive',
  'powerSource/usb',
  'powerSource/manual',
])

/** Their values with digits are read by a recogniser, because fractions need more than a list. */
const FRACTIONS: ReadonlySet<string> = new Set(['drive', 'airInlet'])

function compileLexicon(locale: Locale, words: LocaleLexicon): CompiledLexicon {
  const exact = new TermTrie()
  const stemmed = new TermTrie()
  const vocabulary = new Map<number, Set<string>>()
  const known = new Set<string>()
  const knownStems = new Set<string>()
  const singles = new Set<string>()
  const joined = new Map<string, readonly string[]>()
  const add: Add = (terms, meaning, content) => {
    for (const term of spellingsOf(terms, locale)) {
      const atoms = atomsOf({ text: fold(term).text })
      const keys = atoms.map(({ text, kind }) => (kind === 'arabic' ? (arabicForms(text)[0] ?? text) : text))
      if (keys.length === 0) continue
      exact.add(keys, meaning)
      if (keys.length === 1) singles.add(keys[0] ?? '')
      // خمسة عشر (15) and خمسة وعشرون (25) differ in an ending only.
      if (meaning.kind !== 'number') {
        stemmed.add(
          keys.map((key) => stemOf(key, locale)),
          meaning,
        )
      }
      atoms.forEach(({ kind }, index) => {
        const key = keys[index] ?? ''
        if (kind !== 'latin' && kind !== 'arabic') return
        known.add(key)
        knownStems.add(stemOf(key, locale))
        if (content && key.length >= (meaning.kind === 'brand' ? 7 : 5)) {
          const sameLength = vocabulary.get(key.length) ?? new Set()
          vocabulary.set(key.length, sameLength.add(key))
        }
      })
      const whole = keys.join('')
      if (content && keys.length > 1 && whole.length >= 7 && atoms.every(({ kind }) => kind === 'latin')) {
        joined.set(whole, keys)
      }
    }
  }
  addOntology(locale, words, add)
  addMarket(locale, words, add)
  addProduct(words, add)
  addAmounts(words, add)
  addTime(words, add)
  addTalk(words, add)
  addInternational(add)
  add(expandTerms(words.common), { kind: 'common' }, false)
  return {
    locale,
    exact,
    stemmed,
    known,
    knownStems,
    singles,
    joined,
    vocabulary: new Map([...vocabulary].map(([length, set]) => [length, [...set]])),
  }
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'ae', Ö: 'oe', Ü: 'ue' }

/** German is also written without umlauts ("Drehmomentschluessel"); folding alone makes ü a u. */
function* spellingsOf(terms: Iterable<string>, locale: Locale): Generator<string> {
  for (const term of terms) {
    yield term
    if (locale === 'de' && /[äöüÄÖÜ]/.test(term)) yield term.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter)
  }
}

const isBoolean = new Set<string>(PARAMETERS.filter(({ kind }) => kind === 'boolean').map(({ code }) => code))

function addOntology(locale: Locale, words: LocaleLexicon, add: Add): void {
  const ontology = ontologyWords(locale)
  const weak = new Set(expandTerms(words.product.weak).map((term) => fold(term).text))
  const strongOf = (terms: readonly string[]) => terms.filter((term) => !weak.has(fold(term).text))
  const weakOf = (terms: readonly string[]) => terms.filter((term) => weak.has(fold(term).text))
  for (const [code, { label, synonyms }] of Object.entries(ontology.parameters)) {
    const terms = [label, ...synonyms]
    // Two letters ("cm", "ed") stand for too many things.
    const named = terms.filter((term) => !/^[a-z]{1,2}$/i.test(term))
    add(strongOf(named), { kind: 'parameter', code, flag: isBoolean.has(code) }, true)
    add(weakOf(named), { kind: 'parameter', code, flag: false }, false)
  }
  for (const [parameter, values] of Object.entries(ontology.values)) {
    if (parameter === 'ipClass') continue
    for (const [code, { label, synonyms }] of Object.entries(values)) {
      const all = [label, ...synonyms]
      const terms = FRACTIONS.has(parameter) ? all.filter((term) => !/\d/.test(term)) : all
      if (parameter === 'protocols') {
        // PN stands for too many things.
        add(
          terms.filter((term) => term !== 'pn'),
          { kind: 'protocol', code },
          true,
        )
      } else if (parameter === 'certificates') {
        add(strongOf(terms), { kind: 'certificate', code }, true)
      } else {
        const isWeak = WEAK_VALUES.has(`${parameter}/${code}`)
        add(strongOf(terms), { kind: 'value', parameter, code, weak: isWeak }, !isWeak)
        add(weakOf(terms), { kind: 'value', parameter, code, weak: true }, false)
      }
    }
  }
  for (const [code, { label, synonyms }] of Object.entries(ontology.categories)) {
    add(strongOf([label, ...synonyms]), { kind: 'category', code }, true)
    add(weakOf([label, ...synonyms]), { kind: 'common' }, false)
  }
  for (const [code, { label, synonyms }] of Object.entries(ontology.industries)) {
    add(strongOf([label, ...synonyms]), { kind: 'industry', code }, true)
    add(weakOf([label, ...synonyms]), { kind: 'common' }, false)
  }
}

function addMarket(locale: Locale, { market }: LocaleLexicon, add: Add): void {
  const lists = {
    industry: market.industries,
    application: market.applications,
    category: market.categories,
    certificate: market.certificates,
    protocol: market.protocols,
  } as const
  for (const [kind, list] of Object.entries(lists)) {
    for (const [code, terms] of Object.entries(list)) {
      add(expandTerms(terms), { kind: kind as keyof typeof lists, code }, true)
    }
  }
  for (const [code, name] of countryNames(locale)) add([name], { kind: 'country', code, form: 'name' }, true)
  for (const [form, list] of [
    ['name', market.countries],
    ['adjective', market.adjectives],
    ['city', market.cities],
  ] as const) {
    for (const [code, terms] of Object.entries(list)) add(expandTerms(terms), { kind: 'country', code, form }, true)
  }
  for (const [name, terms] of Object.entries(market.brands)) add(expandTerms(terms), { kind: 'brand', name }, true)
}

function addProduct({ product }: LocaleLexicon, add: Add): void {
  for (const [code, terms] of Object.entries(product.parameters)) {
    add(expandTerms(terms), { kind: 'parameter', code, flag: false }, true)
  }
  for (const [path, terms] of Object.entries(product.values)) {
    const [parameter = '', ...rest] = path.split('/')
    const meaning: Meaning = isBoolean.has(parameter)
      ? { kind: 'parameter', code: parameter, flag: true }
      : { kind: 'value', parameter, code: rest.join('/'), weak: false }
    add(expandTerms(terms), meaning, true)
  }
  for (const [path, terms] of Object.entries(product.directions)) {
    const direction = path.endsWith('<') ? 'lower' : path.endsWith('>') ? 'higher' : 'same'
    add(expandTerms(terms), { kind: 'direction', parameter: path.slice(0, -1), direction }, true)
  }
  add(expandTerms(product.tools), { kind: 'counter', role: 'tool' }, true)
}

function addAmounts({ amounts }: LocaleLexicon, add: Add): void {
  const numbers = (list: Readonly<Record<number, string>>, role: 'value' | 'scale' | 'weak') => {
    for (const [value, terms] of Object.entries(list)) {
      add(expandTerms(terms), { kind: 'number', value: Number(value), role }, role !== 'weak')
    }
  }
  numbers(amounts.numbers, 'value')
  numbers(amounts.scales, 'scale')
  numbers(amounts.weakNumbers, 'weak')
  add(expandTerms(amounts.joiners), { kind: 'number', value: 0, role: 'joiner' }, false)
  add(expandTerms(amounts.halves), { kind: 'number', value: 0.5, role: 'half' }, false)
  for (const side of ['before', 'after', 'both'] as const) {
    for (const [bound, terms] of Object.entries(amounts[side])) {
      add(expandTerms(terms), { kind: 'bound', bound: bound as BoundKind, side }, true)
    }
  }
  add(expandTerms(amounts.counters), { kind: 'counter', role: 'counter' }, true)
  for (const [code, terms] of Object.entries(amounts.currencies)) {
    add(expandTerms(terms), { kind: 'currency', code }, true)
  }
}

const UNIT_DAYS = { day: 1, week: 7, month: 30, year: 365, workday: 1.4 } as const

function addTime({ time }: LocaleLexicon, add: Add): void {
  time.months.forEach((terms, index) => {
    add(expandTerms(terms), { kind: 'month', number: index + 1 }, true)
  })
  time.quarters.forEach((terms, index) => {
    add(expandTerms(terms), { kind: 'quarter', number: index + 1 }, false)
  })
  time.weekdays.forEach((terms, index) => {
    add(expandTerms(terms), { kind: 'weekday', number: index + 1 }, true)
  })
  for (const [unit, days] of Object.entries(UNIT_DAYS)) {
    add(expandTerms(time.units[unit as keyof typeof UNIT_DAYS]), { kind: 'timeUnit', days, unit }, true)
  }
  for (const [offset, terms] of Object.entries(time.days)) {
    add(expandTerms(terms), { kind: 'day', offset: Number(offset) }, false)
  }
}

function addTalk({ talk }: LocaleLexicon, add: Add): void {
  for (const [cue, terms] of Object.entries(talk.cues)) add(expandTerms(terms), { kind: 'cue', cue: cue as Cue }, false)
  for (const [place, terms] of Object.entries(talk.ordinals)) {
    add(expandTerms(terms), { kind: 'ordinal', place: Number(place) }, false)
  }
  for (const [field, terms] of Object.entries(talk.fields)) add(expandTerms(terms), { kind: 'field', field }, false)
  for (const [code, terms] of Object.entries(talk.intents)) {
    add(expandTerms(terms), { kind: 'intent', code: code as keyof typeof talk.intents }, false)
  }
}

function addInternational(add: Add): void {
  for (const [name, terms] of Object.entries(BRANDS)) add(expandTerms(terms), { kind: 'brand', name }, true)
  for (const [term, [name, model]] of Object.entries(SERIES)) add([term], { kind: 'brand', name, model }, false)
  for (const code of INCOTERMS) add([code], { kind: 'incoterm', code }, false)
  for (const code of CURRENCY_CODES) add([code], { kind: 'currency', code }, false)
}
