/** What a customer is known by, as far as a merge decides on it. */
export interface MergeFacts {
  readonly domain: string | null
  readonly website: string | null
  readonly country: string | null
  readonly industry: string | null
  readonly employeeCount: number | null
  readonly channel: string | null
  readonly ownerId: string | null
  readonly teamId: string | null
  readonly stageLockedAt: Date | null
  readonly tags: readonly string[]
  readonly createdAt: Date
}

const GAPS = ['domain', 'website', 'country', 'industry', 'employeeCount'] as const
const MOST_TAGS = 20

/**
 * What the winner is given: gaps are filled by the loser, nothing it knows is overwritten. It counts as known since the
 * earlier of the two came, by the channel that one came by; an owner comes with the team; a person's word on the stage
 * (the later one) stays; tags add up.
 */
export function factsGiven(winner: MergeFacts, loser: MergeFacts): Partial<MergeFacts> {
  const given: Record<string, unknown> = {}
  for (const name of GAPS) if (winner[name] === null && loser[name] !== null) given[name] = loser[name]
  const loserCameFirst = loser.createdAt < winner.createdAt
  const channel = loserCameFirst ? (loser.channel ?? winner.channel) : (winner.channel ?? loser.channel)
  if (channel !== winner.channel) given.channel = channel
  if (loserCameFirst) given.createdAt = loser.createdAt
  if (winner.ownerId === null && loser.ownerId !== null) {
    given.ownerId = loser.ownerId
    given.teamId = loser.teamId
  }
  if (loser.stageLockedAt !== null && (winner.stageLockedAt === null || winner.stageLockedAt < loser.stageLockedAt))
    given.stageLockedAt = loser.stageLockedAt
  const tags = [...winner.tags, ...loser.tags.filter((tag) => !winner.tags.includes(tag))].slice(0, MOST_TAGS)
  if (tags.length > winner.tags.length) given.tags = tags
  return given as Partial<MergeFacts>
}

/** A fact the winner was given: what it had before, and what it was given. As JSON: dates are ISO texts. */
export interface GivenFact {
  readonly before: unknown
  readonly given: unknown
}

/**
 * What a merge's undoing gives back to the winner: the fact as it was, unless somebody changed it since.
 * @param now the winner's facts at this moment, as JSON.
 */
export function factsTakenBack(
  given: Readonly<Record<string, GivenFact>>,
  now: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name, fact]) => same(fact.given, now[name]))
      .map(([name, { before }]) => [name, before]),
  )
}
