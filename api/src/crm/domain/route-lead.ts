export interface Candidate {
  readonly userId: string
  readonly teamId: string | null
  readonly openLeads: number
  readonly lastAssignedAt: Date | null
  /** Language the person works in, a locale of the house. */
  readonly locale: string
}

/**
 * Who gets a new lead that belongs to nobody yet: the sales person with the fewest open leads; of equals one who speaks
 * the lead's language, then the one whose turn is longest ago. Load counts first, so that nobody drowns because a market
 * is busy. Undefined when there is nobody: the lead then waits in the leads' inbox.
 */
export function chooseOwner(candidates: readonly Candidate[], language: string): Candidate | undefined {
  const strangeness = ({ locale }: Candidate): number => (locale === language ? 0 : 1)
  return [...candidates].sort(
    (a, b) =>
      a.openLeads - b.openLeads ||
      strangeness(a) - strangeness(b) ||
      (a.lastAssignedAt?.getTime() ?? 0) - (b.lastAssignedAt?.getTime() ?? 0) ||
      (a.userId < b.userId ? -1 : 1),
  )[0]
}
