export interface Candidate {
  readonly userId: string
  readonly teamId: string | null
  readonly openLeads: number
  readonly lastAssignedAt: Date | null
}

/**
 * Who gets a new lead that belongs to nobody yet: the sales person with the fewest open leads, of equals the one whose
 * turn is longest ago. Undefined when there is nobody: the lead then waits in the leads' inbox.
 */
export function chooseOwner(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort(
    (a, b) =>
      a.openLeads - b.openLeads ||
      (a.lastAssignedAt?.getTime() ?? 0) - (b.lastAssignedAt?.getTime() ?? 0) ||
      (a.userId < b.userId ? -1 : 1),
  )[0]
}
