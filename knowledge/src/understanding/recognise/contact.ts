import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Range } from '../text/range.ts'
import { hasCue, meaningOf, meaningsOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import { companyOf } from './company.ts'
import { nameOf } from './person-name.ts'

type Contact = Understanding['contact']

const EMAIL = /[\p{Script=Latin}\d._%+-]+@[\p{Script=Latin}\d-]+(?:\.[\p{Script=Latin}\d-]+)*\.\p{Script=Latin}{2,}/u
const WEB = /(?:https?:\/\/|www\.)\S+/gu
/** A plus and digits in groups, or any long row of digits beside a word such as "tel". */
const INTERNATIONAL = /(?:\+|(?<![\d.])00)\s?\d(?:[\s().\-/]{0,2}\d){6,14}/gu
const NATIONAL = /\(?\d{2,5}\)?(?:[\s.\-/]{0,2}\d){5,11}/gu

/** Mail address and telephone of whoever writes. Takes them, so that no number is read in them. */
export function readAddresses(sentence: Sentence, taken: Taken): Contact {
  const { text } = sentence.folded
  const contact: Contact = {}
  const mail = EMAIL.exec(text)
  if (mail !== null) {
    const range = { start: mail.index, end: mail.index + mail[0].length }
    taken.take(range)
    const span = spanOf(sentence, range)
    contact.email = { span, confidence: 1, value: span.text.normalize('NFKC').toLowerCase() }
  }
  for (const match of text.matchAll(WEB)) taken.take({ start: match.index, end: match.index + match[0].length })
  const phone = phoneOf(sentence, taken)
  if (phone !== undefined) {
    taken.take(phone)
    const span = spanOf(sentence, phone)
    contact.phone = { span, confidence: 0.95, value: phoneValue(sentence.folded.text.slice(phone.start, phone.end)) }
  }
  return contact
}

/** Company and name of whoever writes; after our models and the competitors' have been taken. */
export function readSender(sentence: Sentence, taken: Taken): Contact {
  const contact: Contact = {}
  const company = companyOf(sentence, taken)
  if (company !== undefined) {
    taken.take(company)
    taken.company = company
    const span = spanOf(sentence, company)
    contact.company = { span, confidence: company.confidence, value: span.text }
  }
  const name = nameOf(sentence, taken)
  if (name !== undefined) {
    taken.take(name)
    const span = spanOf(sentence, name)
    contact.name = { span, confidence: name.confidence, value: span.text }
  }
  return contact
}

const phoneValue = (written: string): string => written.replace(/[^\d+]/g, '').replace(/^00/, '+')

function phoneOf(sentence: Sentence, taken: Taken): Range | undefined {
  const { text } = sentence.folded
  for (const match of text.matchAll(INTERNATIONAL)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (!taken.has(range)) return range
  }
  for (const match of text.matchAll(NATIONAL)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (!taken.has(range) && isCalled(sentence, range)) return range
  }
  return undefined
}

/** A word such as "tel" shortly before, or the question for contact data. */
function isCalled(sentence: Sentence, range: Range): boolean {
  const digits = sentence.folded.text.slice(range.start, range.end).replace(/\D/g, '')
  const near = sentence.allMentions.some(
    (mention) => hasCue(mention, 'phone') && mention.end <= range.start && range.start - mention.end <= 12,
  )
  if (near) return digits.length >= 6
  const asked = sentence.request.context?.asked.includes('contact') ?? false
  // An area code in brackets is none either, nor a long row of digits where a call is asked for.
  const written = sentence.folded.text.slice(range.start, range.end)
  if (written.startsWith('(') && digits.length >= 9) return true
  const wantsCall = sentence.allMentions.some((mention) =>
    meaningsOf(mention, 'intent').some(({ code }) => code === 'talk_to_person'),
  )
  if (wantsCall && digits.length >= 8) return true
  // No figure of the trade begins with a nought and goes on for eight digits.
  if (/^0\d{7,11}$/.test(digits) && !/\d\.\d{3}/.test(sentence.folded.text.slice(range.start, range.end))) return true
  const isMobile = /^1[3-9]\d{9}$|^0[5-9]0\d{8}$|^05\d{8}$|^01\d{8,9}$/.test(digits)
  return (asked && digits.length >= 8) || (isMobile && meaningOf(sentence.mentions[0], 'currency') === undefined)
}
