import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge, tally } from '../../../../scripts/screening/evaluate.ts'
import { parseInquiries } from '../../../../scripts/screening/inquiries.ts'
import { CONCEPTS } from './concepts.ts'
import { findConcepts } from './find-concepts.ts'
import { foldText } from './fold-text.ts'
import { LANGUAGES, lexicon } from './lexicons.ts'
import { FEATURES, featuresOf, readMessage } from './read-message.ts'
import { screenMessage } from './screen-message.ts'
import weights from './weights.json' with { type: 'json' }

const file = path.join(import.meta.dirname, '../../../../scripts/screening/held-out.json')
const heldOut = parseInquiries(readFileSync(file, 'utf8'))
const offersAndDisputes = parseInquiries(
  readFileSync(path.join(path.dirname(file), 'held-out-offers-and-disputes.json'), 'utf8'),
)
const stranger = { email: 'someone@norddrive.example', lookedAround: false }
const verdict = (message: string) => screenMessage(message, stranger).verdict

describe('screening, on messages it did not learn from', () => {
  const judged = heldOut.map(judge)

  it('covers every language with at least twelve spam messages and six inquiries', () => {
    for (const language of LANGUAGES) {
      const { spam, ham } = tally(judged.filter(({ inquiry }) => inquiry.language === language))
      expect([language, spam >= 12, ham >= 6]).toEqual([language, true, true])
    }
  })

  it('catches nine in ten, and blocks at most one inquiry in a hundred', () => {
    const { spam, caught, ham, blocked } = tally(judged)
    expect(caught / spam).toBeGreaterThanOrEqual(0.9)
    expect(blocked / ham).toBeLessThanOrEqual(0.01)
  })

  it('catches at least three in four in each language', () => {
    const weak = LANGUAGES.filter((language) => {
      const { spam, caught } = tally(judged.filter(({ inquiry }) => inquiry.language === language))
      return caught / spam < 0.75
    })
    expect(weak).toEqual([])
  })

  it('gives a reason for everything it holds back', () => {
    for (const { grading, inquiry } of judged) {
      if (grading.spam)
        expect(
          grading.reasons.some(({ points }) => points <= -30),
          inquiry.message,
        ).toBe(true)
    }
  })
})

describe('screening, on offers to firms and disputes about money it did not learn from', () => {
  const { spam, caught, ham, blocked } = tally(offersAndDisputes.map(judge))

  it('is measured on every language', () => {
    expect(new Set(offersAndDisputes.map(({ language }) => language))).toEqual(new Set(LANGUAGES))
    expect([spam >= 200, ham >= 150]).toEqual([true, true])
  })

  it('catches nineteen in twenty and blocks nobody', () => {
    expect(caught / spam).toBeGreaterThanOrEqual(0.95)
    expect(blocked).toBe(0)
  })
})

describe('signs of a matter between the house and its customers', () => {
  const at = (name: string, message: string) => featuresOf(readMessage(message))[FEATURES.indexOf(name)]

  it('are the models of its families, whatever way they are typed', () => {
    for (const model of ['BP-80', 'bp 110', 'DN150', 'ARM-30']) expect(at('ownModel', `about the ${model}`)).toBe(1)
    for (const other of ['ext 123', 'arm 30', 'XBP-80', 'BP-8000']) expect(at('ownModel', `about ${other}`)).toBe(0)
  })

  it('are numbers of orders, quotations and invoices', () => {
    for (const number of ['PO-55821', 'Q-2026-0377', 'RE-20418', 'RMA 20611', '22-10457'])
      expect(at('reference', `our ${number}`)).toBe(1)
    for (const other of ['DA 50', '2026', 'since 1998']) expect(at('reference', `our ${other}`)).toBe(0)
  })

  it('do not make a price list of stolen addresses an inquiry', () => {
    expect(verdict('We sell a verified contact list and a mailing database of 9,000 buyers. Ref Q-2026-0377')).toBe(
      'spam',
    )
  })
})

describe('the weights', () => {
  it('are those of the features, each with its name', () => {
    expect(Object.keys(weights.weights)).toEqual([...FEATURES])
    expect(featuresOf(readMessage('80 Nm'))).toHaveLength(FEATURES.length)
    const at = (name: string, message: string) => featuresOf(readMessage(message))[FEATURES.indexOf(name)]
    expect(at('figure', 'We need 80 Nm')).toBe(1)
    expect(at('exclaiming', 'Hello!! there')).toBe(2)
    expect(at('offTopic', 'a text about nothing we know of')).toBe(1)
  })
})

describe('the word lists', () => {
  it.each(LANGUAGES)('%s speaks of every side of the matter', (language) => {
    const { words, entries } = lexicon(language)
    expect(words.size).toBeGreaterThan(10)
    const concepts = new Set(entries.map(({ concept }) => concept))
    // What is the same everywhere stands in the international list.
    expect(CONCEPTS.filter((concept) => !concepts.has(concept))).toEqual([])
  })

  it('find words in any form they are typed in, and not inside others', () => {
    const found = (text: string) => [...findConcepts(foldText(text)).found.keys()]
    expect(found('Drehmomentschlüssel gesucht, bitte Angebot')).toEqual(
      expect.arrayContaining(['torque', 'tool', 'quote']),
    )
    expect(found('ＣＲＥＤＩＴＯ rápido sin aval, préstamo')).toContain('loan')
    expect(found('نحتاج مفتاح عزم بسرعة')).toEqual(expect.arrayContaining(['torque', 'tool', 'need']))
    expect(found('SEOコンサルタント')).toContain('seo')
    expect(found('We use slotted nuts')).not.toContain('gamble')
  })
})

describe('disguises', () => {
  it.each([
    ['invisible characters', 'Cheap l\u200bo\u200bans without cre\u200bdit check, bad credit accepted, apply today'],
    ['look-alikes', 'Best оnline саsinо with free spins and welcome bonus'],
    ['letters apart', 'Play at our c a s i n o and get free spins, welcome bonus for everybody'],
    ['digits for letters', 'Buy v1agra and c1alis without prescription'],
    ['a template left open', 'Hello {{first_name}}, we boost your search engine ranking'],
  ])('%s are seen through', (_what, message) => {
    expect(verdict(message)).toBe('spam')
  })
})

describe('who looked around first', () => {
  const message = 'We are a leading manufacturer of elevators and would like to become your customer.'
  it('gets the benefit of the doubt', () => {
    const before = screenMessage(message, stranger).percent
    expect(screenMessage(message, { ...stranger, lookedAround: true }).percent).toBeLessThan(before)
  })
})

describe('real people', () => {
  it.each([
    [
      'furious',
      'This is the worst service ever, you idiots! The wrench broke again, order 5512, I want my money back!',
    ],
    ['short', 'price BP-80?'],
    ['with a phone number and a chat name', 'send catalog hydraulic torque wrench, whatsapp +234 803 555 0142'],
    ['with a link to the drawing', 'Flange drawing: https://www.norddrive.example/flange.pdf – which tool fits M36?'],
    ['from a casino', 'We repair escalators in a casino and need a torque wrench for 60 Nm.'],
    ['who write nothing', ''],
  ])('%s are not held back', (_what, message) => {
    expect(verdict(message)).not.toBe('spam')
  })
})

describe('inquiries in languages without a word list', () => {
  it.each([
    ['Tamil', 'வணக்கம், எங்கள் ஆலைக்கு வால்வு இயக்கி தேவை, விலை மற்றும் டெலிவரி நேரம் தெரிவிக்கவும்.'],
    ['Khmer', 'ជំរាបសួរ យើងត្រូវការឧបករណ៍សម្រាប់រោងចក្រ សូមផ្ញើតម្លៃមកយើង'],
    [
      'Georgian',
      'გამარჯობა, გვჭირდება ელექტროამძრავი 65 მმ ვენტილისთვის, რა ღირს და როდის შეგიძლიათ მიწოდება თბილისში?',
    ],
    [
      'Swahili',
      'Habari, tunahitaji bei ya kifaa cha kukaza bolti kwa ajili ya kiwanda chetu cha Mombasa, vipande sita.',
    ],
    ['Icelandic', 'Góðan dag, við þurfum átaksmæli fyrir skipasmíðastöð okkar í Hafnarfirði, getið þið sent verð?'],
    ['Afrikaans', 'Goeiedag, ons benodig ses wringkragmeters vir ons myn by Rustenburg, stuur asseblief u prys.'],
    ['Kazakh', 'Сәлеметсіз бе, Ақтаудағы зауытымызға динамометрлік кілт керек, бағасы мен жеткізу мерзімін айтыңызшы.'],
  ])('%s: not to be understood is no spam', (_language, message) => {
    expect(verdict(message)).not.toBe('spam')
  })
})

describe('a long text', () => {
  it('is read to the end without harm', () => {
    const long = 'We need torque wrenches for flange bolts M36 at 2,800 Nm, please quote. '.repeat(70).slice(0, 5_000)
    expect(screenMessage(long, stranger).verdict).toBe('inquiry')
    expect(screenMessage('🔥'.repeat(2_500), stranger).verdict).not.toBe('inquiry')
  })
})
