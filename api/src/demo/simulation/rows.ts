/** Tables the history writes, in an order in which every row finds what it refers to. */
export const HISTORY_TABLES = [
  'account',
  'contact',
  'external_identity',
  'identity_link',
  'lead',
  'opportunity',
  'opportunity_contact',
  'event',
  'activity',
  'quote',
  'quote_version',
  'quote_line_item',
  'stage_transition',
  'task',
  'mail_message',
  'timeline_entry',
  'account_share',
] as const
export type HistoryTable = (typeof HISTORY_TABLES)[number]

/** One row, by the names of the columns; instants are ISO texts. */
export type Row = Readonly<Record<string, unknown>>

/** A version of a quotation that is frozen once its lines are written: the database refuses lines of a frozen one. */
export interface Freezing {
  readonly id: string
  readonly frozen_at: string
  readonly document: unknown
}

/** Rows of some customers, ready to be written. */
export interface History {
  readonly rows: Readonly<Record<HistoryTable, Row[]>>
  readonly freezing: Freezing[]
}

export function emptyHistory(): History {
  const rows = Object.fromEntries(HISTORY_TABLES.map((table): [HistoryTable, Row[]] => [table, []]))
  return { rows: rows as Record<HistoryTable, Row[]>, freezing: [] }
}

export const iso = (at: number): string => new Date(at).toISOString()
