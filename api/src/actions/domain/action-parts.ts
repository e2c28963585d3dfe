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
