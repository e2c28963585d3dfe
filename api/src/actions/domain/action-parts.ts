import type { LocalizedText } from '@tradewind/schema/locales'
import type { ActionKind } from '../../generated/prisma/enums.ts'

/** What to say, in the customer's language. */
export interface Script {
  readonly locale: string
  readonly subject?: string
  readonly body: string
  /** Language that was wanted, when the library has no text in it and English stands in. */
  readonly missing?: string
}

export interface Attachment {
  readonly kind: 'content' | 'quote'
  /** Code of the content item, or the quotation's id. */
  readonly id: string
  readonly name: string
  readonly url?: string
}

/** What came of an action. */
export interface ActionResult {
  readonly outcome: string
  readonly note?: string
  readonly mailId?: string
  readonly taskId?: string
  readonly activityId?: string
  /** Page of the workspace where the work goes on. */
  readonly href?: string
}

/** What an approval lets happen. It is kept on the approval's card and done exactly as it was shown there. */
export interface Upcoming {
  /** The playbook's step. */
  readonly step: string
  readonly kind: ActionKind
  /** Done by itself; else a card for a person, who may still change the text. */
  readonly automatic: boolean
  /** Only if a check that comes before holds. */
  readonly conditional: boolean
  readonly title: LocalizedText
  readonly contactId: string | null
  /** Who it goes to, with the address. */
  readonly to: string | null
  /** A mail that cannot go out as things stand: nothing to say, nobody to say it to, or no agreement. */
  readonly blocked: 'no_text' | 'no_contact' | 'no_consent' | null
  readonly script: Script | null
}

/** What the card of an approval shows; undefined on any other card. */
export function upcomingOf(script: unknown): readonly Upcoming[] | undefined {
  const upcoming = (script as { readonly upcoming?: unknown } | null)?.upcoming
  return Array.isArray(upcoming) ? (upcoming as Upcoming[]) : undefined
}
