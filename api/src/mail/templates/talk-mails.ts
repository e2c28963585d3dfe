import { isLocale, LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { findParameter, parameterLabel } from '@tradewind/schema/ontology'
import type { MailFact } from './layout.ts'
import { layOut } from './layout.ts'
import type { Mail, MailFrame, MailPerson } from './mail.ts'
import { fill, inSentence, mailCount, mailDate } from './mail-text.ts'
import { MAIL_WORDS } from './words/index.ts'
import type { TalkWords } from './words/types.ts'

export interface ConversationReply extends MailFrame {
  readonly person: MailPerson
  /** What the person wrote. */
  readonly body: string
  readonly link: string
}

/** To a buyer who talked to the advisor: a person's answer, in that person's words. */
export function conversationReplyMail(about: ConversationReply): Mail {
  return layOut(about, {
    sentences: MAIL_WORDS[about.locale].conversationReply,
    values: { person: about.person.name, mail: about.person.mail },
    facts: [],
    link: about.link,
    person: about.person,
    personalNote: about.body,
  })
}

interface Count {
  readonly code: string
  readonly count: number
  readonly share: number
}

/** What a week's talks say, as far as the mail tells it: api/src/conversations/domain/conversation-analysis.ts. */
export interface WeekOfTalks {
  readonly from: Date
  readonly to: Date
  readonly conversations: number
  readonly turns: number
  readonly locales: readonly Count[]
  readonly steps: readonly {
    readonly step: keyof TalkWords['steps']
    readonly reached: number
    readonly reachedShare: number
    readonly stopped: number
    readonly stoppedShare: number
  }[]
  readonly unserved: readonly Count[]
  readonly competitors: readonly Count[]
  readonly questions: { readonly total: number; readonly answered: number; readonly unknown: number }
  readonly clusters: readonly { readonly question: string; readonly count: number }[]
  readonly gate: { readonly statements: number; readonly removed: number }
  readonly responseTime: { readonly median: number | null; readonly p95: number | null }
  readonly feedback: { readonly up: number; readonly down: number; readonly corrections: number }
}

export interface WeeklyConversations extends MailFrame {
  readonly analysis: WeekOfTalks
  /** The page with the same figures. */
  readonly link: string
}

/** Lines of a list at the most: the page has the rest. */
const MOST_LINES = 5

/** To those who see to the advisor: what last week's talks say. */
export function weeklyConversationsMail(about: WeeklyConversations): Mail {
  const { analysis, locale } = about
  const { talks, weeklyConversations } = MAIL_WORDS[locale]
  const count = (value: number) => mailCount(value, locale)
  const period = periodText(about)
  return layOut(about, {
    sentences: weeklyConversations,
    values: { period, conversations: count(analysis.conversations), unknown: count(analysis.questions.unknown) },
    facts: [
      { label: talks.period, value: period },
      { label: talks.conversations, value: filled(talks.conversationsValue, analysis, locale) },
      ...lists(about),
      { label: talks.questions, value: filled(talks.questionsValue, analysis.questions, locale) },
      ...list(
        talks.unanswered,
        analysis.clusters.map(({ question, count: times }) => `${count(times)} × ${inSentence(question, locale)}`),
      ),
      { label: talks.removed, value: filled(talks.removedValue, analysis.gate, locale) },
      ...responseTime(about),
      { label: talks.feedback, value: filled(talks.feedbackValue, analysis.feedback, locale) },
    ],
    link: about.link,
  })
}

function lists({ analysis, locale }: WeeklyConversations): MailFact[] {
  const { talks } = MAIL_WORDS[locale]
  const line = (name: string, times: number, share: number) =>
    `${inSentence(name, locale)}: ${mailCount(times, locale)} (${percent(share, locale)})`
  const languages = new Intl.DisplayNames(LOCALE_FACTS[locale].intl, { type: 'language' })
  const stops = analysis.steps.filter(({ stopped }) => stopped > 0).sort((a, b) => b.stopped - a.stopped)
  const parameter = (code: string) => (findParameter(code) === undefined ? code : parameterLabel(code, locale))
  return [
    ...list(
      talks.languages,
      analysis.locales.map(({ code, count, share }) =>
        line(isLocale(code) ? (languages.of(code) ?? code) : code, count, share),
      ),
    ),
    ...list(
      talks.reached,
      analysis.steps
        .filter(({ step }) => step === 'recommendation' || step === 'quotation' || step === 'filed')
        .map(({ step, reached, reachedShare }) => line(talks.steps[step], reached, reachedShare)),
    ),
    ...list(
      talks.stopped,
      stops.map(({ step, stopped, stoppedShare }) => line(talks.steps[step], stopped, stoppedShare)),
    ),
    ...list(
      talks.unserved,
      analysis.unserved.map(({ code, count, share }) => line(parameter(code), count, share)),
    ),
    ...list(
      talks.competitors,
      analysis.competitors.map(({ code, count, share }) => line(code, count, share)),
    ),
  ]
}

function list(label: string, lines: readonly string[]): MailFact[] {
  return lines.length === 0 ? [] : [{ label, value: lines.slice(0, MOST_LINES).join('\n') }]
}

function responseTime({ analysis, locale }: WeeklyConversations): MailFact[] {
  const { median, p95 } = analysis.responseTime
  if (median === null || p95 === null) return []
  const { talks } = MAIL_WORDS[locale]
  const seconds = (milliseconds: number) =>
    new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'short',
      maximumSignificantDigits: 2,
    }).format(milliseconds / 1000)
  const values = { median: inSentence(seconds(median), locale), p95: inSentence(seconds(p95), locale) }
  return [{ label: talks.responseTime, value: fill(talks.responseTimeValue, values) }]
}

/** A sentence with its numbers. */
function filled(sentence: string, values: object, locale: Locale): string {
  const numbers = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, mailCount(value, locale)] as const] : [],
  )
  return fill(sentence, Object.fromEntries(numbers))
}

function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** First and last day of the period in the reader's time zone. */
function periodText({ analysis, locale, timeZone = 'UTC' }: WeeklyConversations): string {
  const lastDay = new Date(analysis.to.getTime() - 1)
  return `${mailDate(analysis.from.toISOString(), locale, timeZone)} – ${mailDate(lastDay.toISOString(), locale, timeZone)}`
}
