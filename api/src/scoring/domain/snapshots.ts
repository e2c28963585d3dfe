import type { ScoreKind } from '../../generated/prisma/enums.ts'
import { INTENT_HORIZON_DAYS, RISK_HORIZON_DAYS, SILENCE_HORIZON_DAYS } from './learning-policy.ts'

const DAY_MS = 86_400_000

/**
 * Ages at which a deal is looked at for learning. Fixed ages, not shares of its life: those would tell how long it has
 * still to live.
 */
const AGES_DAYS = [2, 6, 13, 27, 55, 110]

export interface DealLife {
  readonly id: string
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly won: boolean | null
}

/** A subject at a time, with what came of it. */
export interface Snapshot {
  readonly subjectId: string
  readonly at: Date
  readonly happened: boolean
  /** When the outcome was known: nothing may be learnt from it before. */
  readonly knownAt: Date
}

/** The times at which a deal was open and its outcome is known by now. */
export function dealSnapshots(kind: Extract<ScoreKind, 'win' | 'risk'>, deal: DealLife, now: Date): Snapshot[] {
  const end = deal.closedAt?.getTime() ?? now.getTime()
  return AGES_DAYS.flatMap((days) => {
    const at = deal.openedAt.getTime() + days * DAY_MS
    if (at >= end) return []
    const outcome = kind === 'win' ? wonInTheEnd(deal) : lostSoon(deal, at, now)
    return outcome === undefined ? [] : [{ subjectId: deal.id, at: new Date(at), ...outcome }]
  })
}

type Outcome = Pick<Snapshot, 'happened' | 'knownAt'>

function wonInTheEnd({ closedAt, won }: DealLife): Outcome | undefined {
  return closedAt === null || won === null ? undefined : { happened: won, knownAt: closedAt }
}

function lostSoon({ closedAt, won }: DealLife, at: number, now: Date): Outcome | undefined {
  const horizon = at + RISK_HORIZON_DAYS * DAY_MS
  const closed = closedAt?.getTime() ?? Number.POSITIVE_INFINITY
  if (closed <= horizon) return { happened: won === false, knownAt: new Date(closed) }
  return horizon <= now.getTime() ? { happened: false, knownAt: new Date(horizon) } : undefined
}

export interface CustomerLife {
  readonly id: string
  readonly createdAt: Date
  /** When it asked for a quotation or sample, inquired, ordered or paid, ascending. */
  readonly askedAt: readonly Date[]
  /** Days on which anything happened with it, ascending. */
  readonly heardAt: readonly Date[]
  /** Days on which it did something itself: came, wrote, was reached, met us. Ascending. */
  readonly aliveAt: readonly Date[]
}

/** A customer silent for longer is not asked about: the answer is known, and would flatter every model. */
const SILENT_DAYS = 180

/** The first of each of the last `months` months at which the customer was there and not silent for long. */
export function customerSnapshots(customer: CustomerLife, months: number, now: Date): Snapshot[] {
  const { askedAt, heardAt } = customer
  return monthlySnapshots(customer, months, now, INTENT_HORIZON_DAYS, (at, horizon) =>
    isWithin(heardAt, at - SILENT_DAYS * DAY_MS, at) ? isWithin(askedAt, at, horizon) : undefined,
  )
}

/** A customer that did nothing for longer needs no model to be called silent. */
const ALIVE_DAYS = 90

/** The first of each month at which the customer had lately been alive, and whether it then fell silent. */
export function silenceSnapshots(customer: CustomerLife, months: number, now: Date): Snapshot[] {
  const { aliveAt } = customer
  return monthlySnapshots(customer, months, now, SILENCE_HORIZON_DAYS, (at, horizon) =>
    isWithin(aliveAt, at - ALIVE_DAYS * DAY_MS, at) ? !isWithin(aliveAt, at, horizon) : undefined,
  )
}

function monthlySnapshots(
  { id, createdAt }: CustomerLife,
  months: number,
  now: Date,
  horizonDays: number,
  /** What came until the horizon; undefined: nobody would ask. */
  outcome: (at: number, horizon: number) => boolean | undefined,
): Snapshot[] {
  return Array.from({ length: months }, (_, back) =>
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1),
  ).flatMap((at): Snapshot[] => {
    const horizon = at + horizonDays * DAY_MS
    if (at <= createdAt.getTime() || horizon > now.getTime()) return []
    const happened = outcome(at, horizon)
    return happened === undefined ? [] : [{ subjectId: id, at: new Date(at), happened, knownAt: new Date(horizon) }]
  })
}

/** A whole day that begins at a moment is what came after it. */
function isWithin(times: readonly Date[], from: number, to: number): boolean {
  return times.some((time) => time.getTime() >= from && time.getTime() < to)
}

/** All snapshots of a share of the subjects, about `most` in number: the same of the same ids, in no order of theirs. */
export function ofSomeSubjects(snapshots: readonly Snapshot[], most: number): Snapshot[] {
  const share = most / Math.max(snapshots.length, 1)
  return snapshots.filter(({ subjectId }) => placeOf(subjectId) < share)
}

/** A number from 0 to below 1 that an id always has (FNV-1a): ids themselves may follow the time they were made at. */
function placeOf(id: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619)
  return (hash >>> 0) / 2 ** 32
}

export interface TimeSplit {
  readonly known: readonly Snapshot[]
  readonly heldBack: readonly Snapshot[]
  /** Outcomes known up to here are learnt from. */
  readonly cut: Date
}

/** Holds the newest outcomes back: what is learnt from was known before any of them was. */
export function splitByTime(snapshots: readonly Snapshot[], heldBack: number): TimeSplit {
  const times = snapshots.map(({ knownAt }) => knownAt.getTime()).sort((a, b) => a - b)
  const cut = times[Math.floor(times.length * (1 - heldBack))] ?? 0
  return {
    known: snapshots.filter(({ knownAt }) => knownAt.getTime() < cut),
    heldBack: snapshots.filter(({ knownAt }) => knownAt.getTime() >= cut),
    cut: new Date(cut),
  }
}
