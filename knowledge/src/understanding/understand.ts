import type { Understanding, UnderstandRequest, UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import type { Locale } from '@tradewind/schema/locales'
import { findParameter } from '@tradewind/schema/ontology'
import { type Findings, spansOf } from './findings.ts'
import { lexiconOf } from './lexicon/compile.ts'
import { findInCompounds } from './lexicon/compounds.ts'
import { type Consulted, chooseMentions, findMentions, findMisspelt } from './lexicon/match.ts'
import type { Meaning } from './lexicon/meaning.ts'
import { readNumbers } from './numbers/read-numbers.ts'
import { type Quantity, readQuantities } from './quantities/read-quantities.ts'
import { readAmounts, readBareAnswer } from './recognise/amounts.ts'
import { readCoded, readValues } from './recognise/coded.ts'
import { readComparison } from './recognise/comparison.ts'
import { readAddresses, readSender } from './recognise/contact.ts'
import { correctionCue, readCorrections, readUnknown } from './recognise/corrections.ts'
import { isReplaced, readCount } from './recognise/counts.ts'
import { readDeadline } from './recognise/deadline.ts'
import { readDrive } from './recognise/drive.ts'
import { readIntents } from './recognise/intents.ts'
import { readJoint } from './recognise/joint.ts'
import { detectLanguage } from './recognise/language.ts'
import { readBudget } from './recognise/money.ts'
import { readCompetitors, readModels } from './recognise/names.ts'
import { settleFindings, withoutAsked } from './recognise/settle.ts'
import { readShown } from './recognise/shown.ts'
import { readCertificates, readIpClass, readProtocols } from './recognise/standards.ts'
import { readCountry, readIncoterm } from './recognise/trade.ts'
import { readUnrecognised } from './recognise/unrecognised.ts'
import { type Atom, atomsOf } from './text/atoms.ts'
import { type Folded, fold } from './text/fold.ts'
import { type Sentence, Taken } from './text/sentence.ts'
import type { World } from './world.ts'

/** What a buyer's sentence says, by rules and word lists alone. Pure: the same request and world give the same answer. */
export function understand(request: UnderstandRequest, world: World): Understanding {
  const folded = fold(request.text)
  const atoms = atomsOf(folded)
  const language = detectLanguage(folded, atoms, request.locale)
  const sentence = sentenceOf(request, folded, atoms, language.locale)
  const taken = new Taken()
  const found = settleFindings(sentence, readFindings(sentence, world, taken))
  const { findings, corrections } = readCorrections(sentence, found)
  const unknown = readUnknown(sentence)
  const intents = readIntents(sentence, { findings, corrections: [...corrections], unknown: [...unknown] })
  return {
    language,
    intents,
    ...withoutAsked(sentence, findings, intents),
    corrections: [...corrections],
    unknown: [...unknown],
    unrecognised: [...readUnrecognised(sentence, [...spansOf(found), ...unknown.map(({ span }) => span)], taken)],
    by: 'rules',
  }
}

/** The order matters: designations before numbers, dates and money before what is measured or counted. */
function readFindings(sentence: Sentence, world: World, taken: Taken): Findings {
  const addresses = readAddresses(sentence, taken)
  const named = readModels(sentence, world, taken)
  const models = named.length > 0 ? named : readShown(sentence)
  const incoterm = readIncoterm(sentence, taken)
  const { joint, boltSize } = readJoint(sentence, taken)
  const ipClass = readIpClass(sentence, taken)
  const certificates = readCertificates(sentence, taken)
  const competitor = readCompetitors(sentence, taken)
  const protocols = readProtocols(sentence, taken)
  const contact = { ...readSender(sentence, taken), ...addresses }
  const drive = readDrive(sentence, taken)
  const deadline = readDeadline(sentence, world.today, taken)
  const read = readQuantities(sentence).filter(({ core }) => !taken.has(core))
  // "Not 3 kg but 2": the refused figure is none, as long as another is told.
  const quantities = read.filter(({ core }) => read.length === 1 || !isReplaced(sentence, core))
  const budget = readBudget(sentence, quantities, taken)
  const measured = readAmounts(
    sentence,
    quantities.filter(({ unit }) => unit !== undefined),
    taken,
  )
  const spans = models.map(({ span }) => foldedRange(sentence.folded, span.start, span.end))
  const counted = readAmounts(
    sentence,
    quantities.filter(({ unit }) => unit === undefined),
    taken,
  )
  // A lone number is first of all the answer to what was asked last.
  const isAnswer = isNumeric(sentence.request.context?.asked[0] ?? '')
  const answered = isAnswer ? bareAnswer(sentence, quantities, taken) : undefined
  const quantity = readCount(sentence, read, spans, taken)
  const bare = answered ?? bareAnswer(sentence, quantities, taken)
  const country = readCountry(sentence, taken)
  const values = readValues(sentence, taken)
  const comparison = readComparison(sentence, quantities, { competitor: [...competitor], models: [...models] })
  const parameters: UnderstoodParameter[] = [
    ...(boltSize === undefined ? [] : [boltSize]),
    ...ipClass,
    ...drive,
    ...measured,
    ...counted,
    ...(bare === undefined ? [] : [bare]),
    ...values,
  ].sort((a, b) => a.span.start - b.span.start)
  return {
    industry: readCoded(sentence, 'industry', taken),
    application: readCoded(sentence, 'application', taken),
    category: readCoded(sentence, 'category', taken),
    ...(joint === undefined ? {} : { joint }),
    parameters,
    ...(quantity === undefined ? {} : { quantity }),
    ...(budget === undefined ? {} : { budget }),
    certificates: [...certificates],
    protocols: [...protocols],
    ...(country === undefined ? {} : { country }),
    ...(incoterm === undefined ? {} : { incoterm }),
    ...(deadline === undefined ? {} : { deadline }),
    contact,
    competitor: [...competitor],
    models: [...models],
    ...(comparison === undefined ? {} : { comparison }),
  }
}

function isNumeric(code: string): boolean {
  const parameter = findParameter(code)
  return parameter !== undefined && 'unit' in parameter
}

/** A number that nothing else was made of answers the question, or corrects the last number known. */
function bareAnswer(
  sentence: Sentence,
  quantities: readonly Quantity[],
  taken: Taken,
): UnderstoodParameter | undefined {
  const { asked = [], known = [] } = sentence.request.context ?? {}
  const code = asked.find(isNumeric) ?? (correctionCue(sentence) === undefined ? undefined : known.findLast(isNumeric))
  return code === undefined ? undefined : readBareAnswer(sentence, quantities, code, taken)
}

function foldedRange({ from }: Folded, start: number, end: number): { start: number; end: number } {
  const first = from.findIndex((at) => at >= start)
  const last = from.findLastIndex((at) => at < end)
  return { start: first, end: last + 1 }
}

function sentenceOf(request: UnderstandRequest, folded: Folded, atoms: readonly Atom[], locale: Locale): Sentence {
  const consulted = consultedFor(locale)
  const first = findMentions(atoms, consulted)
  const isExplained = (index: number) => first.some((mention) => index >= mention.first && index < mention.next)
  const parts = consulted.flatMap((one) => findInCompounds(atoms, isExplained, one))
  const isSplit = (index: number) => isExplained(index) || parts.some((part) => part.first === index)
  const misspelt = findMisspelt(atoms, isSplit, consulted)
  const whole = [...first, ...misspelt]
  const mentions = [...chooseMentions(atoms, whole), ...parts].sort((a, b) => a.start - b.start)
  const words = { request, folded, atoms, mentions, allMentions: [...whole, ...parts], locale }
  return { ...words, numbers: readNumbers(words) }
}

/** Kinds that English words keep in a sentence of another language in Latin letters. */
const BORROWED: readonly Meaning['kind'][] = [
  'industry',
  'application',
  'category',
  'certificate',
  'protocol',
  'value',
  'country',
  'counter',
  'currency',
  'incoterm',
  'brand',
]
/** Kinds that English words keep in a sentence of another script, where they cannot be taken for its own. */
const FOREIGN: readonly Meaning['kind'][] = [
  ...BORROWED,
  'parameter',
  'bound',
  'month',
  'number',
  'timeUnit',
  'direction',
]

function consultedFor(locale: Locale): readonly Consulted[] {
  const own: Consulted = { lexicon: lexiconOf(locale), quality: 1, takes: () => true }
  if (locale === 'en') return [own]
  const isLatin = locale === 'de' || locale === 'es' || locale === 'pt'
  return [
    own,
    {
      lexicon: lexiconOf('en'),
      quality: 0.9,
      takes: (meaning, atoms) =>
        isLatin
          ? BORROWED.includes(meaning.kind) && atoms.reduce((sum, { text }) => sum + text.length, 0) >= 5
          : FOREIGN.includes(meaning.kind) ||
            (meaning.kind === 'cue' &&
              atoms.length > 0 &&
              ['negation', 'like', 'than', 'to', 'place', 'perUnit', 'budget'].includes(meaning.cue)),
    },
  ]
}
