import { layOut } from './layout.ts'
import type { Mail, MailFrame } from './mail.ts'
import { mailTime } from './mail-text.ts'
import { MAIL_WORDS } from './words/index.ts'

interface LinkThatEnds extends MailFrame {
  readonly link: string
  /** UTC instant after which the link is refused. */
  readonly linkValidUntil: string
}

export interface Invitation extends LinkThatEnds {
  readonly inviter: string
  /** In the reader's language. */
  readonly role?: string
}

export function invitationMail(about: Invitation): Mail {
  const words = MAIL_WORDS[about.locale]
  return layOut(about, {
    sentences: words.invitation,
    values: { inviter: about.inviter },
    facts: [...(about.role ? [{ label: words.facts.role, value: about.role }] : []), end(about)],
    link: about.link,
  })
}

export function passwordResetMail(about: LinkThatEnds): Mail {
  return layOut(about, {
    sentences: MAIL_WORDS[about.locale].passwordReset,
    values: {},
    facts: [end(about)],
    link: about.link,
  })
}

function end(about: LinkThatEnds) {
  return {
    label: MAIL_WORDS[about.locale].facts.linkValidUntil,
    value: mailTime(about.linkValidUntil, about.locale, about.timeZone),
  }
}
