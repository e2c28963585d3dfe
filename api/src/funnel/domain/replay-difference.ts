import type { LocalizedText } from '@tradewind/schema/locales'
import type { Track, TrackTransition } from './replay-customer.ts'

/** A row of the stage history that a rule made, as it is stored. */
export interface StoredRuleRow {
  readonly id: string
  readonly opportunityId: string | null
  readonly fromStageId: string | null
  readonly toStageId: string
  readonly at: Date
  readonly ruleId: string | null
  readonly ruleVersion: number | null
  readonly suggested: boolean
  readonly resolvedAt: Date | null
}

export interface WantedRow extends TrackTransition {
  readonly opportunityId: string | null
}

export interface Difference {
  /** Ids of stored rows that no longer follow from the events. */
  readonly remove: readonly string[]
  /** Rows that are missing or differ. */
  readonly write: readonly WantedRow[]
  /** First lines that are missing or stand at another time. */
  readonly entries: readonly { readonly opportunityId: string | null; readonly entry: Track['entry'] }[]
}

/**
 * What has to change for the stored history of these tracks to become the replayed one. Rows a person answered stay as
 * they are. A suggestion that was overtaken, or made again later, waits for nobody.
 */
export function replayDifference(tracks: readonly Track[], stored: readonly StoredRuleRow[]): Difference {
  const answered = new Set(stored.filter(({ resolvedAt }) => resolvedAt !== null).map(({ id }) => id))
  const wanted = tracks.flatMap((track) =>
    waiting(track, answered).map((transition) => ({ ...transition, opportunityId: track.opportunityId })),
  )
  const replayed = new Set(tracks.map(({ opportunityId }) => opportunityId))
  const wantedIds = new Set(wanted.map(({ id }) => id))
  const byId = new Map(stored.map((row) => [row.id, row]))
  return {
    remove: stored
      .filter(
        (row) =>
          row.ruleId !== null && row.resolvedAt === null && replayed.has(row.opportunityId) && !wantedIds.has(row.id),
      )
      .map(({ id }) => id),
    write: wanted.filter((row) => !answered.has(row.id) && !isSame(row, byId.get(row.id))),
    entries: tracks.flatMap(({ opportunityId, entry }) =>
      byId.get(entry.id)?.at.getTime() === entry.at.getTime() ? [] : [{ opportunityId, entry }],
    ),
  }
}

/** The transitions of a track without suggestions that are out of date. */
function waiting(track: Track, answered: ReadonlySet<string>): TrackTransition[] {
  const position = new Map(track.pipeline.stages.map((stage) => [stage.id, stage.position]))
  const here = position.get(track.stageId) ?? 0
  return track.transitions.filter((transition, index) => {
    if (!transition.suggested || answered.has(transition.id)) return true
    if ((position.get(transition.toStageId) ?? 0) <= here) return false
    return !track.transitions
      .slice(index + 1)
      .some((later) => later.suggested && later.toStageId === transition.toStageId && !answered.has(later.id))
  })
}

function isSame(wanted: WantedRow, stored: StoredRuleRow | undefined): boolean {
  return (
    stored !== undefined &&
    stored.fromStageId === wanted.fromStageId &&
    stored.toStageId === wanted.toStageId &&
    stored.at.getTime() === wanted.at.getTime() &&
    stored.ruleVersion === wanted.ruleVersion &&
    stored.suggested === wanted.suggested
  )
}

/** Why a customer is known, or a deal there: the first line of a stage history. */
export const ENTRY_REASON: LocalizedText = {
  en: 'Became known to us',
  zh: '成为已知客户',
  es: 'Pasó a ser conocido',
  ar: 'أصبح معروفًا لدينا',
  ja: '顧客として把握',
  de: 'Wurde uns bekannt',
  pt: 'Passou a ser conhecido',
}
