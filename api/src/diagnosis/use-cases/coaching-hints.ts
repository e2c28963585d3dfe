import type { Work } from '../../context.ts'
import { SYSTEM, type UserActor } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { coachingHintsOf, repFigures } from '../domain/coaching.ts'
import type { CoachingHint, RepFigures } from '../domain/diagnosis.ts'
import { requireAnalyst } from '../policy.ts'
import { readDecided } from './read-decided.ts'

/** The sentences for whom the caller may see: a sales person about themselves, a lead about the team, above all. */
export async function coachingHints(work: Work, input: MetricScope): Promise<readonly CoachingHint[]> {
  return coachingHintsOf(await coachingFigures(work, input))
}

/**
 * The figures of the people the caller may see, beside medians. A median is of all colleagues whoever asks, so it is
 * computed from rows that the caller may not see; it leaves without names and never of fewer than three.
 * Throws ForbiddenFailure and ValidationFailure.
 */
export async function coachingFigures(work: Work, input: MetricScope): Promise<readonly RepFigures[]> {
  requireAnalyst(work.actor)
  const { ownerId, teamId, ...scope } = input
  return work.database.prisma.$transaction(async (transaction) => {
    const { decided, stages } = await readDecided({ ...work, actor: SYSTEM }, transaction, scope)
    const sees = visibleTo(work)
    return repFigures(decided, stages, work.now().getTime())
      .filter(sees)
      .filter((person) => (ownerId ?? person.userId) === person.userId && (teamId ?? person.teamId) === person.teamId)
      .toSorted((a, b) => (a.userName < b.userName ? -1 : 1))
  })
}

function visibleTo({ actor }: Work): (person: RepFigures) => boolean {
  if (actor.kind === 'system') return () => true
  const user = actor as UserActor
  if (user.role === 'executive' || user.role === 'admin') return () => true
  if (user.role === 'lead' && user.teamId !== null) {
    return ({ teamId, userId }) => teamId === user.teamId || userId === user.id
  }
  return ({ userId }) => userId === user.id
}
