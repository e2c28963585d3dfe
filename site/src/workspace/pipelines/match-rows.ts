/** What an event has to say besides its type. */
export type EventMatch = Readonly<Record<string, string | number | boolean>>

export const CALL_OUTCOMES = ['reached', 'no_answer', 'voicemail'] as const
/** What events of the house say that one may want to ask for; other fields are typed. */
export const KNOWN_FIELDS = ['outcome', 'topic', 'sku', 'reason', 'source', 'seconds', 'depth'] as const
export type KnownField = (typeof KNOWN_FIELDS)[number]
export const MATCH_KINDS = ['text', 'number', 'yesNo'] as const
export type MatchKind = (typeof MATCH_KINDS)[number]

/** The contract takes no more. */
export const MOST_MATCHES = 5

/** One of them as it is typed. */
export interface MatchRow {
  readonly name: string
  readonly kind: MatchKind
  readonly value: string
}

const NUMBERS: ReadonlySet<string> = new Set(['seconds', 'depth'])

export function isKnownField(name: string): name is KnownField {
  return (KNOWN_FIELDS as readonly string[]).includes(name)
}

export function matchRows(match: EventMatch | undefined): MatchRow[] {
  return Object.entries(match ?? {}).map(([name, value]) => ({
    name,
    kind: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yesNo' : 'text',
    value: String(value),
  }))
}

/** A row of a field with a value that makes sense until somebody changes it. */
export function newMatchRow(name: string): MatchRow {
  if (name === 'outcome') return { name, kind: 'text', value: 'reached' }
  return NUMBERS.has(name) ? { name, kind: 'number', value: '' } : { name, kind: 'text', value: '' }
}

/** As the contract takes it. What is not filled in is handed on as it is, so that the contract says where. */
export function matchOf(rows: readonly MatchRow[]): EventMatch {
  return Object.fromEntries(
    rows.map(({ name, kind, value }) => {
      const typed = value.trim()
      if (kind === 'number') return [name.trim(), typed === '' ? Number.NaN : Number(typed)]
      return [name.trim(), kind === 'yesNo' ? typed === 'true' : typed]
    }),
  )
}
