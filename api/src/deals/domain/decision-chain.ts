import type { BuyingRole, Stance } from '../../generated/prisma/enums.ts'

/** A key person of a deal. */
export interface ChainMember {
  readonly contactId: string
  readonly role: BuyingRole
  readonly stance: Stance
  /** Last time they spoke with us, or did something on the site or with a quotation, since the deal opened. */
  readonly lastReachedAt: Date | null
}

export const GAP_CODES = [
  'no_decision_maker',
  'no_economic_buyer',
  'no_champion',
  'single_contact',
  'not_reached',
  'silent',
  'opponent',
] as const

/** What is missing in the decision chain, and what to do about it. */
export interface ChainGap {
  readonly code: (typeof GAP_CODES)[number]
  /** Whom it is about; null when the person is what is missing. */
  readonly contactId: string | null
  /** Days of silence. */
  readonly days: number | null
  readonly remedy:
    | 'ask_for_introduction'
    | 'call'
    | 'send_cost_comparison'
    | 'invite_to_demonstration'
    | 'widen_contacts'
}

/** Days after which somebody who decides counts as lost from sight. */
export const SILENT_DAYS = 21
const DAY_MS = 86_400_000
const DECIDING: ReadonlySet<BuyingRole> = new Set(['decision_maker', 'economic_buyer'])

/** The gaps of an open deal's decision chain, the gravest first. */
export function chainGaps(members: readonly ChainMember[], now: Date): ChainGap[] {
  const has = (role: BuyingRole): boolean => members.some((member) => member.role === role)
  const missing: ChainGap[] = []
  const gap = (code: ChainGap['code'], remedy: ChainGap['remedy'], contactId: string | null = null): ChainGap => ({
    code,
    remedy,
    contactId,
    days: null,
  })
  if (!has('decision_maker')) missing.push(gap('no_decision_maker', 'ask_for_introduction'))
  if (!has('economic_buyer')) missing.push(gap('no_economic_buyer', 'send_cost_comparison'))
  const people = members.flatMap((member): ChainGap[] => {
    if (member.stance === 'opponent') return [gap('opponent', 'invite_to_demonstration', member.contactId)]
    if (!DECIDING.has(member.role)) return []
    if (member.lastReachedAt === null) return [gap('not_reached', 'call', member.contactId)]
    const days = Math.floor((now.getTime() - member.lastReachedAt.getTime()) / DAY_MS)
    return days >= SILENT_DAYS ? [{ ...gap('silent', 'call', member.contactId), days }] : []
  })
  const rest: ChainGap[] = []
  if (members.length > 0 && !has('champion') && !members.some(({ stance }) => stance === 'supporter'))
    rest.push(gap('no_champion', 'invite_to_demonstration'))
  if (members.length === 1) rest.push(gap('single_contact', 'widen_contacts'))
  return [...missing, ...people, ...rest]
}
