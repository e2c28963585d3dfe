import type { NotificationKind } from '../../collaboration/domain/notification-kinds.ts'
import { layOut } from './layout.ts'
import type { Mail, MailFrame } from './mail.ts'
import { MAIL_WORDS } from './words/index.ts'
import { NOTIFICATION_WORDS } from './words/notifications.ts'

export interface NotificationMail extends MailFrame {
  readonly kind: NotificationKind
  /** Names the sentence fills in; a missing one is told as "–". */
  readonly about: {
    readonly account?: string | undefined
    readonly deal?: string | undefined
    readonly by?: string | undefined
  }
  /** What somebody wrote. */
  readonly quoted?: string
  readonly link: string
}

/** To a colleague: what the bell of the workspace says too. */
export function notificationMail(about: NotificationMail): Mail {
  const words = NOTIFICATION_WORDS[about.locale]
  const sentence = words.kinds[about.kind]
  const { account = '–', deal = account, by = '–' } = about.about
  return layOut(about, {
    sentences: { subject: sentence, paragraphs: [`${sentence}${words.stop}`], button: words.button, why: words.why },
    values: { account, deal, by },
    facts: about.quoted ? [{ label: MAIL_WORDS[about.locale].facts.comment, value: about.quoted }] : [],
    link: about.link,
  })
}
