import type { Locale } from '@tradewind/schema/locales'

/** A mail ready for sending; attachments and addresses are added by whoever sends it. */
export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The exporter as the mail's footer names it. */
export interface MailSender {
  readonly company: string
  /** Postal address in one line. */
  readonly address: string
  readonly mail: string
  readonly phone?: string
  readonly website?: string
}

/** The person who signs, and whom a reply reaches. */
export interface MailPerson {
  readonly name: string
  readonly mail: string
  readonly phone?: string
}

/** What every mail needs to know. */
export interface MailFrame {
  /** The reader's language: the buyer's, or that of the staff member. */
  readonly locale: Locale
  readonly sender: MailSender
  /** The reader's name, when it is known. */
  readonly reader?: string
  /** IANA zone for dates; UTC when absent. */
  readonly timeZone?: string
}

/** A link that would not be safe to press: anything but http and https. */
export class MailLinkError extends Error {
  readonly code = 'MAIL.LINK_REFUSED'

  constructor(link: string) {
    super(`no http or https address: ${link.slice(0, 200)}`)
    this.name = 'MailLinkError'
  }
}

export function safeLink(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw new MailLinkError(link)
  return url.href
}
