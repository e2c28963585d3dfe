import type { AdvisorStep } from '@tradewind/schema/contracts/advisor'

/** One mail's sentences. `{name}` marks are filled in; paragraphs are separate entries. */
export interface MailSentences {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly button: string
  /** Why the reader gets this mail: last line, small. */
  readonly why: string
}

export interface MailWords {
  readonly hello: string
  readonly helloNobody: string
  readonly regards: string
  readonly linkBelow: string
  /** Between a label and its value in the text part. */
  readonly colon: string
  readonly facts: {
    readonly number: string
    readonly version: string
    readonly total: string
    readonly validUntil: string
    readonly company: string
    readonly contact: string
    readonly country: string
    readonly message: string
    readonly reason: string
    readonly comment: string
    readonly acceptedOn: string
    readonly acceptedBy: string
    readonly declinedOn: string
    readonly orderNumber: string
    readonly reference: string
    readonly grade: string
    readonly reasons: string
    readonly views: string
    readonly lastViewed: string
    readonly notViewed: string
    readonly role: string
    readonly linkValidUntil: string
  }
  readonly grades: { readonly A: string; readonly B: string; readonly C: string; readonly D: string }
  readonly quotationSent: MailSentences
  readonly quotationAcceptedBuyer: MailSentences
  readonly quotationAcceptedSales: MailSentences
  readonly quotationDeclinedSales: MailSentences
  readonly inquiryReceived: MailSentences
  readonly newLead: MailSentences
  readonly quotationExpiring: MailSentences
  readonly invitation: MailSentences
  readonly passwordReset: MailSentences
  readonly conversationReply: MailSentences
  readonly weeklyConversations: MailSentences
  readonly managementReport: MailSentences
  readonly talks: TalkWords
}

/** Labels and values of the weekly report on conversations. */
export interface TalkWords {
  readonly period: string
  readonly conversations: string
  readonly conversationsValue: string
  readonly languages: string
  readonly reached: string
  readonly stopped: string
  readonly questions: string
  readonly questionsValue: string
  readonly unanswered: string
  readonly unserved: string
  readonly competitors: string
  readonly removed: string
  readonly removedValue: string
  readonly responseTime: string
  readonly responseTimeValue: string
  readonly feedback: string
  readonly feedbackValue: string
  readonly steps: Readonly<Record<AdvisorStep, string>>
}
