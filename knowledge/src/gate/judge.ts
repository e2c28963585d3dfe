import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { sameProperty, speaksFor, subjectsOf } from './evidence/agreement.ts'
import { carriesEnds, carriesFigure, claimedYear, liesWithin } from './evidence/figures.ts'
import type { EvidenceLibrary, EvidenceLine } from './evidence/library.ts'
import type { ReadDate } from './reading/dates.ts'
import { type Designation, designates } from './reading/designations.ts'
import type { NamedModel } from './reading/models.ts'
import { plain } from './reading/normalise.ts'
import type { Quantity } from './reading/quantities.ts'
import type { Reading, Said, Setting } from './reading/read-text.ts'
import type { Objection } from './types.ts'
import type { Concept } from './words/words.ts'

/** A statement before its evidence. */
interface Case {
  readonly reading: Reading
  readonly text: string
  readonly locale: Locale
  readonly library: EvidenceLibrary
  /** Lines it may stand on, buyer's words aside. */
  readonly pool: readonly EvidenceLine[]
}

const FROM_PRICES: ReadonlySet<Concept> = new Set(['price', 'discount', 'free'])

/** Lines for something said in this setting: the buyer's words only carry what repeats them. */
function linesFor({ pool, library }: Case, setting: Setting): readonly EvidenceLine[] {
  return setting.isRestating ? [...pool, ...library.lines.filter(({ origin }) => origin === 'buyer')] : pool
}

/** True when for every product meant some line says the same of it. */
function isCarried(
  it: Case,
  setting: Setting,
  carries: (line: EvidenceLine, isFor: (offer: Setting) => boolean) => boolean,
): boolean {
  const lines = linesFor(it, setting)
  return subjectsOf(setting).every((subject) =>
    lines.some((line) =>
      carries(
        line,
        (offer) => line.origin === 'buyer' || speaksFor(subject, setting, offer, line, it.library.products),
      ),
    ),
  )
}

const samePolarity = (claim: Setting, offer: Setting, line: EvidenceLine): boolean =>
  line.origin === 'buyer' || claim.isNegated === offer.isNegated

function isMoney(figure: Said<Quantity>, reading: Reading): boolean {
  if (figure.unit?.measure === 'money') return true
  const isShare = figure.unit?.code === '%'
  return isShare && reading.concepts.some(({ concept }) => concept === 'discount')
}

/** "Three tools fit: BP-60, BP-80, BP-110": the statement counts what it lists. */
function countsItsOwn({ ends: [only, high], unit }: Quantity, { named }: Reading): boolean {
  return high === undefined && unit === undefined && only.value >= 2 && only.value === named.size
}

/** The buyer's torque within the range of the product named: it "covers 60 N·m". */
function coversWish(figure: Said<Quantity>, { library }: Case): boolean {
  if (figure.unit?.measure !== 'torque' || figure.setting.models.size === 0) return false
  const isWish = library.lines.some(
    ({ origin, reading }) => origin === 'buyer' && reading.figures.some((offer) => carriesFigure(figure, offer)),
  )
  if (!isWish) return false
  return [...figure.setting.models].every((model) =>
    library.lines.some(
      ({ origin, parameter, reading }) =>
        origin === 'product' &&
        parameter === 'torqueRange' &&
        reading.figures.some((offer) => offer.setting.models.has(model) && liesWithin(figure, offer)),
    ),
  )
}

function figureObjection(figure: Said<Quantity>, it: Case): Objection | undefined {
  const money = isMoney(figure, it.reading)
  const { setting } = figure
  const year = claimedYear(figure)
  const carried = isCarried(it, setting, (line, isFor) => {
    if (money && line.origin !== 'price' && line.origin !== 'buyer') return false
    const offers = line.reading.figures.filter(
      (offer) =>
        isFor(offer.setting) &&
        samePolarity(setting, offer.setting, line) &&
        (line.origin === 'buyer' || money || sameProperty(figure, offer, line, it.locale)),
    )
    return (
      offers.some((offer) => carriesFigure(figure, offer)) ||
      carriesEnds(figure, offers) ||
      (year !== undefined && line.reading.dates.some((date) => date.year === year && isFor(date.setting)))
    )
  })
  if (carried || coversWish(figure, it) || countsItsOwn(figure, it.reading)) return undefined
  return { reason: money ? 'price' : 'number', token: it.text.slice(figure.start, figure.end) }
}

/** A date is carried by one that is at least as exact. */
function dateObjection(date: Said<ReadDate>, it: Case): Objection | undefined {
  const carried = isCarried(it, date.setting, (line, isFor) =>
    line.reading.dates.some(
      (offer) =>
        isFor(offer.setting) &&
        offer.year === date.year &&
        (date.month === undefined || offer.month === date.month) &&
        (date.day === undefined || offer.day === date.day),
    ),
  )
  return carried ? undefined : { reason: 'number', token: it.text.slice(date.start, date.end) }
}

/** Kinds of designation that a product would state among its certificates. */
const MARKS: ReadonlySet<string> = new Set(['standard', 'directive', 'mark', 'class'])

/** Which set of a product's data would have to name it: not being in a stated set means "no". */
function isMissingFrom(designation: Said<Designation>, { library }: Case): boolean {
  const family = designation.key.split(':')[0] ?? ''
  const set = MARKS.has(family) ? 'certificates' : family
  if (set !== 'certificates' && set !== 'protocols' && set !== 'wireless') return false
  return [...designation.setting.models].every((model) => {
    const stated = library.lines.filter(
      ({ origin, parameter, reading }) =>
        origin === 'product' &&
        parameter === set &&
        reading.designations.some(({ setting }) => setting.models.has(model)),
    )
    return (
      stated.length > 0 && !stated.some(({ reading }) => reading.designations.some((it) => designates(designation, it)))
    )
  })
}

function designationObjection(designation: Said<Designation>, it: Case): Objection | undefined {
  const { setting } = designation
  const carried = isCarried(it, setting, (line, isFor) =>
    line.reading.designations.some(
      (offer) => designates(designation, offer) && isFor(offer.setting) && samePolarity(setting, offer.setting, line),
    ),
  )
  if (carried || (setting.isNegated && setting.models.size > 0 && isMissingFrom(designation, it))) return undefined
  return { reason: designation.kind, token: designation.text }
}

function modelObjection(model: Said<NamedModel>, it: Case): Objection | undefined {
  if (it.library.products.has(model.key)) return undefined
  const isNamed = linesFor(it, model.setting).some(
    ({ reading }) =>
      reading.named.has(model.key) ||
      [...reading.figures, ...reading.designations].some(({ setting }) => setting.models.has(model.key)),
  )
  // "I know nothing about BP-999" may be said of what the buyer named.
  const isDenied =
    model.setting.isNegated &&
    it.library.lines.some(({ origin, reading }) => origin === 'buyer' && reading.named.has(model.key))
  return isNamed || isDenied ? undefined : { reason: 'model', token: model.text }
}

function conceptObjection({ concept, text, setting }: Reading['concepts'][number], it: Case): Objection | undefined {
  // A named mark is judged by itself.
  if (concept === 'certified' && it.reading.designations.length > 0) return undefined
  const isPrice = FROM_PRICES.has(concept)
  const carried = isCarried(it, setting, (line, isFor) => {
    if (isPrice && line.origin !== 'price' && line.origin !== 'buyer') return false
    if (isPrice && concept === 'price' && line.origin === 'price') return true
    return line.reading.concepts.some(
      (offer) => offer.concept === concept && isFor(offer.setting) && samePolarity(setting, offer.setting, line),
    )
  })
  if (carried) return undefined
  return { reason: concept === 'certified' ? 'certificate' : isPrice ? 'price' : 'promise', token: text }
}

/** True when the reading holds nothing that anybody could be held to. */
export function claimsNothing({ figures, dates, models, designations, concepts }: Reading): boolean {
  return figures.length + dates.length + models.length + designations.length + concepts.length === 0
}

const bareWords = (text: string): string =>
  foldTerm(plain(text))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** The passage itself speaks of what the text has come to speak of: then its sentence may follow. */
function speaksOf({ number }: EvidenceLine, pool: readonly EvidenceLine[], inherited: ReadonlySet<string>): boolean {
  const own = pool.filter((line) => line.origin === 'passage' && line.number === number)
  return [...inherited].every((key) => own.some(({ about, reading }) => about.has(key) || reading.named.has(key)))
}

/**
 * A whole sentence of a cited passage, word for word: it says what the passage says. Not when the text has come to speak
 * of another product meanwhile ("It weighs 2 kg").
 */
function isQuotation({ text, pool }: Case, reading: Reading, inherited: ReadonlySet<string>): boolean {
  const said = bareWords(text)
  return pool.some(
    (line) =>
      line.origin === 'passage' &&
      bareWords(line.text) === said &&
      (inherited.size === 0 || reading.named.size > 0 || speaksOf(line, pool, inherited)),
  )
}

/** The first thing in a statement that its evidence does not carry; undefined when all of it stands. */
export function unsupportedIn(
  reading: Reading,
  text: string,
  citations: readonly number[],
  locale: Locale,
  library: EvidenceLibrary,
  inherited: ReadonlySet<string>,
): Objection | undefined {
  const cited = new Set(citations)
  const pool = library.lines.filter(
    ({ origin, number }) => origin !== 'buyer' && (origin !== 'passage' || (number !== undefined && cited.has(number))),
  )
  const it: Case = { reading, text, locale, library, pool }
  // What a price is and may be, only the API says, whatever a document has.
  const isPriced = ({ unit }: Quantity) => unit?.measure === 'money'
  if (isQuotation(it, reading, inherited) && !reading.figures.some(isPriced)) {
    const prices = reading.concepts.filter(({ concept }) => FROM_PRICES.has(concept))
    return prices.map((concept) => conceptObjection(concept, it)).find((objection) => objection !== undefined)
  }
  const first = <T>(items: readonly T[], objection: (item: T, it: Case) => Objection | undefined) => {
    for (const item of items) {
      const found = objection(item, it)
      if (found !== undefined) return found
    }
    return undefined
  }
  return (
    first(reading.models, modelObjection) ??
    first(reading.designations, designationObjection) ??
    first(reading.dates, dateObjection) ??
    first(reading.figures, figureObjection) ??
    first(reading.concepts, conceptObjection)
  )
}
