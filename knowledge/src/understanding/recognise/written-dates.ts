import type { Locale } from '@tradewind/schema/locales'
import { readHanNumber } from '../numbers/han.ts'
import { hull, type Range } from '../text/range.ts'
import { hasCue, meaningOf, type Sentence, type Taken } from '../text/sentence.ts'
import { addDays, dayOf, endOfMonth, endOfWeek, monthOf, nextWeekday, nextYearOf, yearOf } from './calendar.ts'

interface When extends Range {
  readonly date: string
  readonly confidence: number
}

/** A day that is written out: 2027-03-15, 15.03.2027, "March 15th", 3月15日, 来月末. */
export function readWrittenDate(sentence: Sentence, today: string, taken: Taken): When | undefined {
  const readers = [isoDate, hanDate, hanPeriod, monthNameDate, numericDate]
  for (const reader of readers) {
    const when = reader(sentence, today)
    if (when !== undefined && !taken.has(when)) return withCue(sentence, when)
  }
  return undefined
}

/** "by", "bis zum", "até" before the day belong to the span. */
function withCue(sentence: Sentence, when: When): When {
  const by = sentence.allMentions.find(
    (mention) =>
      hasCue(mention, 'by') &&
      mention.end <= when.start &&
      /^\s?(?:\p{L}{1,3}\s)?$/u.test(sentence.folded.text.slice(mention.end, when.start)),
  )
  return by === undefined ? when : { ...when, ...hull(when, by) }
}

function found(match: RegExpExecArray, date: string | undefined, confidence: number): When | undefined {
  if (date === undefined) return undefined
  const lead = match[0].length - match[0].trimStart().length
  return { start: match.index + lead, end: match.index + match[0].trimEnd().length, date, confidence }
}

function isoDate({ folded }: Sentence): When | undefined {
  const match = /(?<![\d.])(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/.exec(folded.text)
  return match === null ? undefined : found(match, dayOf(Number(match[1]), Number(match[2]), Number(match[3])), 0.98)
}

/** Month before day in English; the day first everywhere else. */
const isMonthFirst = (locale: Locale): boolean => locale === 'en'

function numericDate(sentence: Sentence, today: string): When | undefined {
  const { folded, locale } = sentence
  const match =
    /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(20\d{2}|\d{2})(?![\d.,])|(?<![\d.,])(\d{1,2})\.(\d{1,2})\.(?!\d)/.exec(
      folded.text,
    )
  if (match === null) return undefined
  const [first, second] = [Number(match[1] ?? match[5]), Number(match[3] ?? match[6])]
  const isDotted = match[5] !== undefined || match[2] === '.'
  let [day, month] = isMonthFirst(locale) && !isDotted ? [second, first] : [first, second]
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (month < 1 || month > 12) return undefined
  const year =
    match[4] === undefined ? nextYearOf(today, month, day) : Number(match[4].length === 2 ? `20${match[4]}` : match[4])
  return found(match, dayOf(year, month, day), 0.9)
}

const HAN = '一二三四五六七八九十'

/** 2027年3月15日, 3月15号, 3月末, 三月底, 3月中旬 */
function hanDate({ folded, locale }: Sentence, today: string): When | undefined {
  const match = new RegExp(
    `(?:(20\\d{2}|明|来|今|翌|本)年(?:的|の)?)?\\s?(\\d{1,2}|[${HAN}]{1,2})\\s?月\\s?(?:份)?(?:(\\d{1,2}|[${HAN}]{1,3})\\s?[日号]|的?の?(末|底|下旬|中旬|中|上旬|初|初旬|头|月底)?(?!间))`,
    'u',
  ).exec(folded.text)
  if (match === null || /[个か]/u.test(folded.text[match.index - 1] ?? '')) return undefined
  const month = numberOf(match[2])
  if (month === undefined || month < 1 || month > 12) return undefined
  const day = match[3] === undefined ? undefined : numberOf(match[3])
  const part = match[4]
  const year = yearIn(match[1], today) ?? nextYearOf(today, month, day ?? 28)
  if (day !== undefined) return found(match, dayOf(year, month, day), 0.96)
  const date =
    part === undefined || /末|底|下旬/u.test(part) || isWithin(part, locale)
      ? endOfMonth(year, month)
      : /中/u.test(part)
        ? dayOf(year, month, 15)
        : dayOf(year, month, 5)
  return found(match, date, 0.92)
}

/** 今月中 is within the month in Japanese, its middle in Chinese. */
const isWithin = (part: string | undefined, locale: Locale): boolean => part === '中' && locale === 'ja'

const numberOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : /^\d+$/.test(written) ? Number(written) : readHanNumber(written)

function yearIn(written: string | undefined, today: string): number | undefined {
  if (written === undefined) return undefined
  if (/^\d/.test(written)) return Number(written)
  return yearOf(today) + (/[明来翌]/u.test(written) ? 1 : 0)
}

const DAYS = '一二三四五六日天月火水木金土'

/** 本月底, 来月末, 下周五, 年内, 明年初, 今週金曜 */
function hanPeriod({ folded, locale }: Sentence, today: string): When | undefined {
  if (locale !== 'zh' && locale !== 'ja') return undefined
  const match = new RegExp(
    `(?:(?<unit>这个?|本|当|今|来|下下个?|下个?|再来|翌)(?<kind>月|周|星期|礼拜|週|年度?)|(?<next>明|后|来|今)年度?|(?<alone>年内|年底|(?<![个\\d])月底|(?<!\\d)月末|年末|周末|年前|年度末|(?<![个\\d])月内))(?:的|の)?(?:(?<part>末|底|中旬|中|上旬|下旬|初|内|头)|(?<day>[${DAYS}])曜?日?)?`,
    'u',
  ).exec(folded.text)
  const groups = match?.groups
  if (match === null || groups === undefined) return undefined
  const { unit, kind, next, alone, part, day } = groups
  const steps = /下下|再来/u.test(unit ?? '') ? 2 : /来|下|翌/u.test(unit ?? '') ? 1 : 0
  const year = yearOf(today)
  const isMiddle = /中/u.test(part ?? '') && !isWithin(part, locale)
  if (alone !== undefined) {
    const isYear = alone.startsWith('年')
    return found(
      match,
      isYear ? `${year}-12-31` : alone.startsWith('周') ? endOfWeek(today, 0) : endOfMonth(year, monthOf(today)),
      0.85,
    )
  }
  if (kind === undefined || kind.startsWith('年') || next !== undefined) {
    const wanted = year + (/[明来翌下]/u.test(next ?? unit ?? '') ? 1 : next === '后' ? 2 : 0)
    if (kind === undefined && part === undefined && next === '今') return undefined
    return found(
      match,
      /初|头|上旬/u.test(part ?? '') ? endOfMonth(wanted, 1) : isMiddle ? endOfMonth(wanted, 6) : `${wanted}-12-31`,
      0.85,
    )
  }
  if (kind === '月') {
    const later = monthOf(today) + steps
    const [wantedYear, month] = [year + Math.floor((later - 1) / 12), ((later - 1) % 12) + 1]
    const date = isMiddle
      ? dayOf(wantedYear, month, 15)
      : /初|头|上旬/u.test(part ?? '')
        ? dayOf(wantedYear, month, 5)
        : endOfMonth(wantedYear, month)
    return found(match, date, 0.9)
  }
  if (day === undefined) return found(match, endOfWeek(today, steps), 0.85)
  const place = '一二三四五六日'.indexOf(day === '天' ? '日' : day)
  const weekday = place >= 0 && locale === 'zh' ? place + 1 : '月火水木金土日'.indexOf(day) + 1
  if (weekday < 1) return undefined
  return found(match, steps === 0 ? nextWeekday(today, weekday) : addDays(endOfWeek(today, steps), weekday - 5), 0.88)
}

/** "15 March 2027", "March 15th", "15. März", "15 de marzo" */
function monthNameDate(sentence: Sentence, today: string): When | undefined {
  const { text } = sentence.folded
  for (const mention of sentence.allMentions) {
    const month = meaningOf(mention, 'month')?.number
    if (month === undefined) continue
    const before = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s?(?:of |de |do |من )?\s?$/u.exec(
      text.slice(0, mention.start),
    )
    const after = /^\s?\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d.:]|\s?(?:pcs|units|nm|kg|%))/u.exec(
      text.slice(mention.end),
    )
    const match = before ?? after
    const day = Number(match?.[1] ?? 0)
    if (match === null || day < 1 || day > 31) continue
    const start = before === null ? mention.start : mention.start - before[0].length
    let end = before === null ? mention.end + (after?.[0].length ?? 0) : mention.end
    const year = /^\s?,?\s?(?:de |del |do |of )?(20\d{2})(?!\d)/u.exec(text.slice(end))
    if (year !== null) end += year[0].length
    const date = dayOf(year === null ? nextYearOf(today, month, day) : Number(year[1]), month, day)
    if (date !== undefined) return { start, end, date, confidence: 0.95 }
  }
  return undefined
}
