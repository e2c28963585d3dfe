export const NOTE_SECTIONS = ['needs', 'pains', 'objections', 'decisions', 'nextSteps'] as const
export type NoteSection = (typeof NOTE_SECTIONS)[number]

/** Words by which a note's sentences are told apart, in one language. Alternatives are parts of regular expressions. */
export interface NoteCues {
  /** A line that is one of these, with or without a colon, says what the lines below it are. */
  readonly headings: Readonly<Record<NoteSection | 'competitors', readonly string[]>>
  readonly sentences: Readonly<Record<NoteSection, readonly string[]>>
  /** Who does a next step. */
  readonly us: readonly string[]
  readonly customer: readonly string[]
  /** What stands before a competitor's name. */
  readonly competitor: readonly string[]
  readonly time: {
    readonly tomorrow: readonly string[]
    readonly dayAfterTomorrow: readonly string[]
    readonly endOfWeek: readonly string[]
    readonly nextWeek: readonly string[]
    readonly endOfMonth: readonly string[]
    readonly nextMonth: readonly string[]
    /** With the number in the first group. */
    readonly inDays: readonly string[]
    readonly inWeeks: readonly string[]
    /** Monday to Sunday. */
    readonly weekdays: readonly string[]
    /** January to December; none where months are numbered. */
    readonly months: readonly string[]
  }
}
