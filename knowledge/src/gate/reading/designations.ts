import { LOCALES } from '@tradewind/schema/locales'
import { ontologyWords, PARAMETERS } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import { pattern } from './words.ts'

/** A certificate, standard, protocol, protection class or radio named in a text. */
export interface Designation {
  readonly start: number
  readonly end: number
  readonly kind: 'certificate' | 'standard'
  /** Equal for equal things, whatever the spelling: "certificates:ce", "standard:ISO 6789-2". */
  readonly key: string
  /** Edition, where a standard is named with one: 2017. */
  readonly edition?: string
  readonly text: string
}

const ORGANISATIONS =
  'ISO|IEC|EN|DIN|VDI|VDE|ANSI|ASME|ASTM|UL|CSA|GB|JIS|NBR|NR|GOST|SAE|MIL|NFPA|OSHA|ETSI|IEEE|BS|NF|UNE|ABNT|NOM|AS|KS|CNS|NEMA|API|IATF|ISTA|IPC|SEMI|EIA|TIA|DGUV|TRBS|AGMA|FDA'
/** Number with parts and edition: "6789-2:2017", "C22.2 No. 60745", "60079-0", "/T 15729". */
const STANDARD = new RegExp(
  `(?<![A-Za-z])((?:${ORGANISATIONS})(?:[ /](?:${ORGANISATIONS}|T|Z|TS|TR|STD|PAS))*)[ -]?((?:[A-Z]{1,2} ?)?\\d{2,6}(?:[.-]\\d{1,5}){0,3})(?:\\s?[:：(]\\s?((?:19|20)\\d{2})\\)?)?(?!\\d)`,
  'gu',
)
const DIRECTIVE =
  /(?<![\d/])((?:19|20)?\d{2,4}\/\d{1,4}\/(?:EU|EC|EG|CE|EEC|UE|欧盟))(?![A-Za-z])|(?<![A-Za-z])(?:EU|EC|UE) ?\(?(?:19|20)\d{2}\/\d{2,4}\)?/gu
const PROTECTION = /(?<![A-Za-z])IP ?-?(\d[\dX]K?|X\d)(?![A-Za-z\d])/gu
const CLASSES =
  /(?<![A-Za-z])(?:SIL ?[1-4]|PL ?[a-e](?![a-z])|NEMA ?\d{1,2}X?|Ex [a-z]{1,3}(?: II[ABC])?(?: T[1-6])?|Zone ?[012](?:\/2[12])?|Class [I1-3]{1,3}|Cat(?:egory)?\.? ?[1-4])(?![A-Za-z\d])/gu
/** Marks and bodies that stand without a number. Case counts. */
const MARKS =
  /(?<![A-Za-z\d])(?:TÜV|TUV|GS|EAC|SASO|SABER|INMETRO|ETL|NRTL|VDE|NEMKO|DEKRA|SGS|Intertek|BIS|BSMI|RCM|KCs|NOM|G-Mark|ECASEx|ECAS|CNEX|NEPSI|UN ?38\.3|WEEE|FDA|GOST|CNAS|DAkkS|ILAC|A2LA|NVLAP|UKAS|ENAC|JCSS|INN|EMC|LVD|ESD|NIST)(?![A-Za-z\d])/gu

const SETS = ['certificates', 'protocols', 'wireless'] as const
/** Common words in some language unless written in capitals. */
const CAPITALS = 5

interface Spelling {
  readonly key: string
  readonly kind: Designation['kind']
}

interface Lexicon {
  readonly exact: ReadonlyMap<string, Spelling>
  readonly exactPattern: RegExp
  readonly folded: readonly (readonly [RegExp, Spelling])[]
}

const isAscii = (word: string) => /^[\x20-\x7e±]+$/u.test(word)
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '[ -]?')

function buildLexicon(): Lexicon {
  const exact = new Map<string, Spelling>()
  const folded = new Map<string, { words: Set<string>; spelling: Spelling }>()
  for (const code of SETS) {
    const parameter = PARAMETERS.find((it) => it.code === code)
    for (const value of parameter !== undefined && 'values' in parameter ? parameter.values : []) {
      const spelling: Spelling = { key: `${code}:${value}`, kind: code === 'certificates' ? 'certificate' : 'standard' }
      const words = new Set<string>()
      for (const locale of LOCALES) {
        const { label, synonyms } = ontologyWords(locale).values[code]?.[value] ?? { label: value, synonyms: [] }
        for (const word of [label, ...synonyms]) {
          // Spelled like a standard: read by the pattern, with its edition.
          if (/^(?:iso|en iso|vdi|ul \d|csa c)/iu.test(word) && /\d/u.test(word)) continue
          if (isAscii(word) && word.length <= CAPITALS && !word.includes(' ')) {
            exact.set(word.toUpperCase(), spelling)
            if (word === label) exact.set(label, spelling)
          } else if (!/^\d+\/\d+|^[\d.]+ ?g/iu.test(word)) words.add(word)
        }
      }
      folded.set(spelling.key, { words, spelling })
    }
  }
  // "op", "PN" and the like mean too much else.
  for (const vague of ['PN', 'BT', 'DIO', 'OPC', 'DI/DO', 'LOG']) exact.delete(vague)
  return {
    exact,
    exactPattern: new RegExp(
      `(?<![A-Za-z\\d/-])(?:${[...exact.keys()]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})(?![A-Za-z\\d])`,
      'gu',
    ),
    folded: [...folded.values()]
      .filter(({ words }) => words.size > 0)
      .map(({ words, spelling }) => [new RegExp(pattern([...words].join(' | ')), 'gu'), spelling] as const),
  }
}

let lexiconOnce: Lexicon | undefined

/** "EN ISO 6789-2" and "ISO 6789-2", "ISO/IEC 17025" and "ISO 17025" are one standard. */
function standardKey(organisation: string, number: string): string {
  const own = organisation.replace(/\s+/gu, '/').split('/')
  const house =
    own.includes('ISO') || own.includes('IEC') ? 'ISO' : own.filter((part) => part !== 'EN').join('/') || 'EN'
  return `standard:${house === 'VDI/VDE' ? 'VDI' : house} ${number}`
}

/** Lower case, letter by letter: places stay the same. */
const lowered = (text: string): string =>
  [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('')

function arabicFolded(text: string): string {
  return [...lowered(text)]
    .map((letter) => (foldTerm(letter).length === letter.length ? foldTerm(letter) : letter))
    .join('')
}

/** Everything in a plain text that names a certificate, a standard, a protocol or a protection class. */
export function readDesignations(text: string): Designation[] {
  lexiconOnce ??= buildLexicon()
  const { exact, exactPattern, folded } = lexiconOnce
  const found: Designation[] = []
  const add = (start: number, matched: string, kind: Designation['kind'], key: string, edition?: string) => {
    const end = start + matched.length
    if (found.some((other) => start < other.end && end > other.start)) return
    found.push({ start, end, kind, key, text: matched, ...(edition === undefined ? {} : { edition }) })
  }
  for (const it of text.matchAll(STANDARD))
    add(it.index, it[0], 'standard', standardKey(it[1] ?? '', it[2] ?? ''), it[3])
  for (const it of text.matchAll(DIRECTIVE))
    add(it.index, it[0], 'standard', `directive:${it[0].replace(/\D+/gu, '/')}`)
  for (const it of text.matchAll(PROTECTION)) add(it.index, it[0], 'standard', `ip:${it[1]}`)
  for (const it of text.matchAll(CLASSES))
    add(it.index, it[0], 'standard', `class:${it[0].replace(/\s/gu, '').toUpperCase()}`)
  const low = arabicFolded(text)
  for (const [words, { key, kind }] of folded) {
    for (const it of low.matchAll(words)) add(it.index, text.slice(it.index, it.index + it[0].length), kind, key)
  }
  for (const it of text.matchAll(exactPattern)) {
    const spelling = exact.get(it[0].replace(/[ -]/gu, '')) ?? exact.get(it[0])
    if (spelling !== undefined) add(it.index, it[0], spelling.kind, spelling.key)
  }
  for (const it of text.matchAll(MARKS)) add(it.index, it[0], 'certificate', `mark:${it[0].toUpperCase()}`)
  return found.sort((a, b) => a.start - b.start)
}

/** The standard or mark behind a value of the parameter `certificates`, so that product data carries its number. */
const SAME: Readonly<Record<string, string>> = {
  'certificates:iso-6789-1': 'standard:ISO 6789-1',
  'certificates:iso-6789-2': 'standard:ISO 6789-2',
  'certificates:iso-17025': 'standard:ISO 17025',
  'certificates:vdi-2647': 'standard:VDI 2647',
  'certificates:atex': 'directive:2014/34/',
  'certificates:rohs': 'directive:2011/65/',
}
const SAME_BACK = new Map(Object.entries(SAME).map(([code, key]) => [key, code]))

/** True when evidence that names `offered` carries a claim that names `claimed`: same thing, edition no younger guess. */
export function designates(claimed: Designation, offered: Designation): boolean {
  if (claimed.edition !== undefined && claimed.edition !== offered.edition) return false
  if (claimed.key === offered.key) return true
  if (SAME[claimed.key] === offered.key || SAME_BACK.get(claimed.key) === offered.key) return true
  // "ISO 6789" is said truly where "ISO 6789-2" stands, not the other way round.
  return claimed.key.startsWith('standard:') && offered.key.startsWith(`${claimed.key}-`)
}
