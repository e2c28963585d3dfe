/** What speaks for two customers being one, strongest first. */
export const EVIDENCE_KINDS = ['openid', 'verified_mail', 'mail', 'domain', 'phone', 'name_country', 'name'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export interface Evidence {
  readonly kind: EvidenceKind
  /** What both have: a number, an address, a name. */
  readonly value: string
}

/** How sure each makes by itself, 0–1. */
const WEIGHT: Readonly<Record<EvidenceKind, number>> = {
  openid: 0.98,
  verified_mail: 0.97,
  mail: 0.9,
  domain: 0.8,
  phone: 0.75,
  name_country: 0.5,
  name: 0.3,
}

/** How sure all of it makes together, 0–1: what remains in doubt is what each leaves in doubt. A kind counts once. */
export function strengthOf(evidence: readonly Evidence[]): number {
  const kinds = new Set(evidence.map(({ kind }) => kind))
  const doubt = [...kinds].reduce((left, kind) => left * (1 - WEIGHT[kind]), 1)
  return Math.round((1 - doubt) * 1000) / 1000
}

/** Whether the house may merge by itself: the same account of another system, or a mailbox both have proved to read. */
export function isProof(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ kind }) => kind === 'openid' || kind === 'verified_mail')
}

export interface Side {
  readonly id: string
  readonly createdAt: Date
  readonly domain: string | null
  readonly ownerId: string | null
  readonly openDeals: number
}

/** Which of two customers stays: the one with open deals, an owner, a domain; else the older one. */
export function chooseWinner(one: Side, other: Side): Side {
  const marks = (side: Side): number =>
    Math.min(side.openDeals, 1) * 4 + (side.ownerId === null ? 0 : 2) + (side.domain === null ? 0 : 1)
  const difference = marks(one) - marks(other)
  if (difference !== 0) return difference > 0 ? one : other
  return one.createdAt <= other.createdAt ? one : other
}
