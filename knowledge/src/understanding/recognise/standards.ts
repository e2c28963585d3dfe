import type { Understanding, UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import type { Range } from '../text/range.ts'
import { meaningOf, meaningsOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import { isNegated } from './negation.ts'

type Certificate = Understanding['certificates'][number]

const IP = /(?<![\p{Script=Latin}\d])ip\s?-?([0-6][0-9])(?:k)?(?!\d|\.\d)/gu
/** Bodies whose documents are named by number. */
const STANDARD =
  /(?<![\p{Script=Latin}\d])((?:(?:din|en|bs|nf|une|nbr|gb\/t|jis|ansi|uni)[\s-]?)*(?:iso\/iec|iso\/ts|iso|iec|vdi\/vde|vdi|iatf|as|asme|ansi|astm|en|din|gb\/t|gb|jis|nbr|nom|ul|sae|api|nr|iris|nfpa|aws)\s?-?(?:[bcdehz]\s?)?\d{2,6}(?:[-.]\d{1,3}){0,2}(?:\s?:\s?\d{4})?)(?![\d\p{Script=Latin}])/gu

/** What the ontology has under a code of its own. */
const OWN: readonly (readonly [RegExp, string])[] = [
  [/iso\W?6789\W?2/, 'iso-6789-2'],
  [/iso\W?6789/, 'iso-6789-1'],
  [/(?:iso|iec)\W*17025/, 'iso-17025'],
  [/vdi.*2647/, 'vdi-2647'],
  [/^ul\W?62841/, 'ul'],
]

/** Certificates that are a word or a mark, beyond the ontology's. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})inmetro(?!\p{L})/gu, 'INMETRO'],
  [/(?<!\p{L})t[uü]v(?:[\s-]?(?:sud|rheinland|nord))?(?!\p{L})/gu, 'TÜV'],
  [/(?<!\p{L})saso(?!\p{L})/gu, 'SASO'],
  [/(?<!\p{L})(?:eac|gost)(?:-r)?(?!\p{L})/gu, 'EAC'],
  [/(?<!\p{L})iatf(?!\p{L}|\s?\d)/gu, 'IATF 16949'],
  [/(?<!\p{L})nom(?=[\s-]\d|\s?certi)/gu, 'NOM'],
  [/(?<!\p{L})bis certi\w+/gu, 'BIS'],
  [/(?<!\p{L})etl(?: listed)?(?!\p{L})/gu, 'ETL'],
  [/(?<!\p{L})rcm(?: mark)?(?!\p{L})/gu, 'RCM'],
]

/** Marks of two or more letters that are words as well: only in capitals. */
const CAPITALS: ReadonlySet<string> = new Set(['ce', 'ul', 'kc', 'reach', 'csa', 'pse', 'ccc', 'ex'])

/** "ISO 9001", "CE", "UL listed", in the order of the text. Takes the standards' numbers. */
export function readCertificates(sentence: Sentence, taken: Taken): readonly Certificate[] {
  const found: (Range & { code: string; confidence: number })[] = []
  for (const match of sentence.folded.text.matchAll(STANDARD)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (taken.has(range)) continue
    const written = match[0].trim()
    if (/^(?:en|as|api|nr|ul|aws|nom)\s\d/.test(written) && !isCapital(sentence, range)) continue
    if (/^(?:din|en)\s?\d{2}$/.test(written)) continue
    taken.take(range)
    const own = OWN.find(([pattern]) => pattern.test(written))?.[1]
    found.push({ ...range, code: own ?? designation(sentence, range), confidence: 1 })
  }
  for (const [pattern, code] of MARKS) {
    for (const match of sentence.folded.text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (taken.has(range)) continue
      taken.take(range)
      found.push({ ...range, code, confidence: 0.95 })
    }
  }
  for (const mention of sentence.mentions) {
    const meaning = meaningOf(mention, 'certificate')
    if (meaning === undefined || taken.has(mention)) continue
    // "Hazardous area" is where the tool works; what it needs there follows from that.
    if (meaningsOf(mention, 'application').length > 0) continue
    const written = sentence.folded.text.slice(mention.start, mention.end)
    if (CAPITALS.has(written) && !isCapital(sentence, mention) && !isAsked(sentence)) continue
    // "ISO 6789-2 calibration certificate": the paper is of that standard.
    const isPaper =
      meaning.code === 'iso-17025' && !/17025|accred|akkred|acredit|dakks|enac|rbc|ukas|cnas|jcss|معتمد/u.test(written)
    const isOfOther = ({ start, end, code }: Range & { code: string }) =>
      code !== 'iso-17025' && (Math.abs(mention.start - end) <= 3 || Math.abs(start - mention.end) <= 3)
    if (isPaper && found.some(isOfOther)) continue
    found.push({ start: mention.start, end: mention.end, code: meaning.code, confidence: 0.95 * mention.quality })
  }
  const byCode = new Map<string, Certificate>()
  for (const { code, confidence, ...range } of found.sort((a, b) => a.start - b.start)) {
    if (byCode.has(code)) continue
    byCode.set(code, { code, span: spanOf(sentence, range), confidence, negated: isNegated(sentence, range) })
  }
  return [...byCode.values()]
}

const isAsked = ({ request }: Sentence): boolean => request.context?.asked.includes('certificates') ?? false

function isCapital({ folded }: Sentence, { start, end }: Range): boolean {
  const written = folded.source.slice(folded.from[start], folded.to[end - 1]).normalize('NFKC')
  return written === written.toUpperCase()
}

/** "ISO9001" and "iso 9001" as the standard is cited. */
function designation(sentence: Sentence, { start, end }: Range): string {
  const { source, from, to } = sentence.folded
  return (
    source
      .slice(from[start], to[end - 1])
      .normalize('NFKC')
      // "certificados en ISO 9001": a preposition, no European standard.
      .replace(/^en\s(?=[A-Z])/, '')
      .toUpperCase()
      .replace(/([A-Z])\s?-?(?=\d)/, '$1 ')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** "IP54", one finding with every class named. Takes them. */
export function readIpClass(sentence: Sentence, taken: Taken): readonly UnderstoodParameter[] {
  const found: UnderstoodParameter[] = []
  for (const match of sentence.folded.text.matchAll(IP)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (taken.has(range)) continue
    taken.take(range)
    found.push({
      span: spanOf(sentence, range),
      confidence: 1,
      parameter: 'ipClass',
      negated: isNegated(sentence, range),
      values: [`IP${match[1]}`],
    })
  }
  return found
}

/** Fieldbuses and interfaces by the codes of the ontology. */
export function readProtocols(sentence: Sentence, taken: Taken): Understanding['protocols'] {
  const byCode = new Map<string, Understanding['protocols'][number]>()
  for (const mention of sentence.mentions) {
    const meaning = meaningOf(mention, 'protocol')
    if (meaning === undefined || byCode.has(meaning.code) || taken.has(mention)) continue
    byCode.set(meaning.code, {
      code: meaning.code,
      span: spanOf(sentence, mention),
      confidence: mention.quality,
      negated: isNegated(sentence, mention),
    })
  }
  return [...byCode.values()]
}
