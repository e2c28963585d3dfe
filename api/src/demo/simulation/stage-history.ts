import type { LocalizedText } from '@tradewind/schema/locales'
import { type CustomerFacts, replayCustomer, type StoredMove, type Track } from '../../funnel/domain/replay-customer.ts'
import { ENTRY_REASON, replayDifference } from '../../funnel/domain/replay-difference.ts'
import type { Recorder } from './recorder.ts'
import { iso } from './rows.ts'
import type { World } from './world.ts'

export interface HandMove extends StoredMove {
  readonly id: string
  readonly fromStageId: string
  readonly userId: string
  readonly reason: LocalizedText
}

/** Where a customer or a deal stands on the last day. */
export interface Standing {
  readonly stage_id: string
  readonly stage_since: string
  readonly stage_locked_at: string | null
}

export function standingOf({ stageId, since, lockedAt }: Track): Standing {
  return { stage_id: stageId, stage_since: since.toISOString(), stage_locked_at: lockedAt?.toISOString() ?? null }
}

/** The stage histories of a customer and its deals, exactly as the engine makes them of the events. */
export function recordStages(
  world: World,
  recorder: Recorder,
  customer: CustomerFacts,
  moves: readonly HandMove[],
  dealNames: ReadonlyMap<string, string>,
): readonly Track[] {
  const tracks = replayCustomer({ ...customer, moves }, world.pipelines)
  const difference = replayDifference(tracks, [])
  const codes = new Map(world.pipeline.stages.map(({ id, code }) => [id, code]))
  const deal = (id: string | null) => (id === null ? {} : { opportunityId: id, deal: dealNames.get(id) ?? '' })
  for (const { opportunityId, entry } of difference.entries)
    recorder.row('stage_transition', {
      id: entry.id,
      account_id: customer.id,
      opportunity_id: opportunityId,
      from_stage_id: null,
      to_stage_id: entry.toStageId,
      at: entry.at.toISOString(),
      rule_id: null,
      rule_version: null,
      event_id: null,
      user_id: null,
      reason: ENTRY_REASON,
      suggested: false,
    })
  for (const row of difference.write) {
    recorder.row('stage_transition', {
      id: row.id,
      account_id: customer.id,
      opportunity_id: row.opportunityId,
      from_stage_id: row.fromStageId,
      to_stage_id: row.toStageId,
      at: row.at.toISOString(),
      rule_id: row.ruleId,
      rule_version: row.ruleVersion,
      event_id: row.eventId,
      user_id: null,
      reason: row.reason,
      suggested: row.suggested,
    })
    recorder.tell('stage', row.suggested ? 'stage_suggested' : 'stage_moved', row.id, row.at.getTime(), {
      from: codes.get(row.fromStageId) ?? null,
      to: codes.get(row.toStageId) ?? null,
      reason: row.reason,
      ...deal(row.opportunityId),
    })
  }
  for (const move of moves) {
    recorder.row('stage_transition', {
      id: move.id,
      account_id: customer.id,
      opportunity_id: move.opportunityId,
      from_stage_id: move.fromStageId,
      to_stage_id: move.toStageId,
      at: iso(move.at.getTime()),
      rule_id: null,
      rule_version: null,
      event_id: null,
      user_id: move.userId,
      reason: move.reason,
      suggested: false,
    })
    recorder.tell(
      'stage',
      'stage_moved',
      move.id,
      move.at.getTime(),
      {
        from: codes.get(move.fromStageId) ?? null,
        to: codes.get(move.toStageId) ?? null,
        reason: move.reason,
        ...deal(move.opportunityId),
      },
      `user:${move.userId}`,
    )
  }
  return tracks
}
