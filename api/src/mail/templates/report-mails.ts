import type { MailFact } from './layout.ts'
import { layOut } from './layout.ts'
import type { Mail, MailFrame } from './mail.ts'
import { MAIL_WORDS } from './words/index.ts'

export interface ManagementReport extends MailFrame {
  /** All in the reader's language. */
  readonly title: string
  readonly period: string
  readonly scope: string
  readonly figures: readonly MailFact[]
  /** The report's page in the workspace. */
  readonly link: string
}

/** A daily or weekly report to somebody who subscribed to it; the files are attached. */
export function managementReportMail(about: ManagementReport): Mail {
  const { title, period, scope, figures, link } = about
  return layOut(about, {
    sentences: MAIL_WORDS[about.locale].managementReport,
    values: { title, period, scope },
    facts: figures,
    link,
  })
}
