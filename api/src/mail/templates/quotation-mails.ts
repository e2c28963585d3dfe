import type { Money } from '@tradewind/schema/money'
import type { MailFact } from './layout.ts'
import { layOut } from './layout.ts'
import type { Mail, MailFrame, MailPerson } from './mail.ts'
import { mailCount, mailDate, mailMoney, mailTime } from './mail-text.ts'
import { MAIL_WORDS } from './words/index.ts'

interface AboutQuotation extends MailFrame {
  readonly number: string
  readonly version: number
  readonly total: Money
  /** UTC instant. */
  readonly validUntil: string
  /** http or https; a buyer's mail carries the signed link, a sales mail that of the workspace. */
  readonly link: string
}

export interface QuotationSent extends AboutQuotation {
  readonly person: MailPerson
  readonly personalNote?: string
}

/** To the buyer, with the PDF attached by the sender. */
export function quotationSentMail(about: QuotationSent): Mail {
  const words = MAIL_WORDS[about.locale]
  return layOut(about, {
    sentences: words.quotationSent,
    values: { number: about.number, person: about.person.name },
    facts: [...quotationFacts(about), validity(about)],
    link: about.link,
    person: about.person,
    personalNote: about.personalNote,
  })
}

export interface QuotationAccepted extends AboutQuotation {
  readonly person: MailPerson
  /** UTC instant. */
  readonly acceptedAt: string
  readonly acceptedBy: string
  readonly orderNumber?: string
}

/** To the buyer: what was accepted and what happens now. */
export function quotationAcceptedBuyerMail(about: QuotationAccepted): Mail {
  const words = MAIL_WORDS[about.locale]
  return layOut(about, {
    sentences: words.quotationAcceptedBuyer,
    values: { number: about.number, person: about.person.name },
    facts: [...quotationFacts(about), ...acceptance(about)],
    link: about.link,
    person: about.person,
  })
}

interface CustomerOfQuotation {
  readonly company: string
  readonly contact?: string
  readonly comment?: string
}

/** To the sales person. */
export function quotationAcceptedSalesMail(about: Omit<QuotationAccepted, 'person'> & CustomerOfQuotation): Mail {
  const words = MAIL_WORDS[about.locale]
  return layOut(about, {
    sentences: words.quotationAcceptedSales,
    values: salesValues(about),
    facts: [...customer(about), ...quotationFacts(about), ...acceptance(about), ...comment(about)],
    link: about.link,
  })
}

export interface QuotationDeclined extends AboutQuotation, CustomerOfQuotation {
  /** UTC instant. */
  readonly declinedAt: string
  /** In the reader's language. */
  readonly reason?: string
}

/** To the sales person. */
export function quotationDeclinedSalesMail(about: QuotationDeclined): Mail {
  const words = MAIL_WORDS[about.locale]
  return layOut(about, {
    sentences: words.quotationDeclinedSales,
    values: salesValues(about),
    facts: [
      ...customer(about),
      ...quotationFacts(about),
      { label: words.facts.declinedOn, value: mailTime(about.declinedAt, about.locale, about.timeZone) },
      ...(about.reason ? [{ label: words.facts.reason, value: about.reason }] : []),
      ...comment(about),
    ],
    link: about.link,
  })
}

export interface QuotationExpiring extends AboutQuotation, CustomerOfQuotation {
  /** How often the buyer opened it. */
  readonly views: number
  /** UTC instant. */
  readonly lastViewedAt?: string
}

/** To the sales person, some days before an unanswered quotation ends. */
export function quotationExpiringMail(about: QuotationExpiring): Mail {
  const words = MAIL_WORDS[about.locale]
  return layOut(about, {
    sentences: words.quotationExpiring,
    values: { ...salesValues(about), date: mailDate(about.validUntil, about.locale, about.timeZone) },
    facts: [
      ...customer(about),
      ...quotationFacts(about),
      validity(about),
      {
        label: words.facts.views,
        value: about.views === 0 ? words.facts.notViewed : mailCount(about.views, about.locale),
      },
      ...(about.lastViewedAt
        ? [{ label: words.facts.lastViewed, value: mailTime(about.lastViewedAt, about.locale, about.timeZone) }]
        : []),
    ],
    link: about.link,
  })
}

function salesValues(about: AboutQuotation & CustomerOfQuotation) {
  return { number: about.number, company: about.company, total: mailMoney(about.total, about.locale) }
}

function quotationFacts(about: AboutQuotation): MailFact[] {
  const { facts } = MAIL_WORDS[about.locale]
  return [
    { label: facts.number, value: about.number },
    { label: facts.version, value: mailCount(about.version, about.locale) },
    { label: facts.total, value: mailMoney(about.total, about.locale) },
  ]
}

function validity(about: AboutQuotation): MailFact {
  return {
    label: MAIL_WORDS[about.locale].facts.validUntil,
    value: mailDate(about.validUntil, about.locale, about.timeZone),
  }
}

function acceptance(about: Omit<QuotationAccepted, 'person'>): MailFact[] {
  const { facts } = MAIL_WORDS[about.locale]
  return [
    { label: facts.acceptedOn, value: mailTime(about.acceptedAt, about.locale, about.timeZone) },
    { label: facts.acceptedBy, value: about.acceptedBy },
    ...(about.orderNumber ? [{ label: facts.orderNumber, value: about.orderNumber }] : []),
  ]
}

function customer(about: MailFrame & CustomerOfQuotation): MailFact[] {
  const { facts } = MAIL_WORDS[about.locale]
  return [
    { label: facts.company, value: about.company },
    ...(about.contact ? [{ label: facts.contact, value: about.contact }] : []),
  ]
}

function comment(about: MailFrame & CustomerOfQuotation): MailFact[] {
  return about.comment ? [{ label: MAIL_WORDS[about.locale].facts.comment, value: about.comment }] : []
}
