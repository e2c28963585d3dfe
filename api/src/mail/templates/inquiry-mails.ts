import { layOut } from './layout.ts'
import type { Mail, MailFrame } from './mail.ts'
import { mailCount } from './mail-text.ts'
import { MAIL_WORDS } from './words/index.ts'

export interface InquiryReceived extends MailFrame {
  readonly reference: string
  /** What the buyer wrote, given back so that both have it. */
  readonly message?: string
  /** Working hours within which the promise of an answer is kept. */
  readonly answerWithinHours: number
  /** http or https: where to look on meanwhile. */
  readonly link: string
}

/** To the buyer: what happens next. */
export function inquiryReceivedMail(about: InquiryReceived): Mail {
  const words = MAIL_WORDS[about.locale]
  return layOut(about, {
    sentences: words.inquiryReceived,
    values: { reference: about.reference, hours: mailCount(about.answerWithinHours, about.locale) },
    facts: [
      { label: words.facts.reference, value: about.reference },
      ...(about.message ? [{ label: words.facts.message, value: about.message }] : []),
    ],
    link: about.link,
  })
}

export interface NewLead extends MailFrame {
  readonly grade: 'A' | 'B' | 'C' | 'D'
  /** Points; the grade's reasons add up to it. */
  readonly score: number
  /** In the reader's language, each with the points it gave or took. */
  readonly reasons: readonly { readonly text: string; readonly points: number }[]
  readonly company: string
  readonly contact?: string
  /** In the reader's language. */
  readonly country: string
  readonly message?: string
  /** The lead in the workspace. */
  readonly link: string
}

/** To sales: who it is and why it was graded so. */
export function newLeadMail(about: NewLead): Mail {
  const words = MAIL_WORDS[about.locale]
  const { facts } = words
  const meaning = words.grades[about.grade]
  const reasons = about.reasons.map(({ text, points }) => `${signed(points, about)} ${text}`)
  return layOut(about, {
    sentences: words.newLead,
    values: { grade: about.grade, meaning, company: about.company, country: about.country },
    facts: [
      { label: facts.company, value: about.company },
      ...(about.contact ? [{ label: facts.contact, value: about.contact }] : []),
      { label: facts.country, value: about.country },
      { label: facts.grade, value: `${about.grade} (${mailCount(about.score, about.locale)})` },
      ...(reasons.length > 0 ? [{ label: facts.reasons, value: reasons.join('\n') }] : []),
      ...(about.message ? [{ label: facts.message, value: about.message }] : []),
    ],
    link: about.link,
  })
}

function signed(points: number, { locale }: MailFrame): string {
  const size = mailCount(Math.abs(points), locale)
  return points < 0 ? `−${size}` : `+${size}`
}
