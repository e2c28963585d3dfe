import { z } from 'zod'
import type { Work } from '../../context.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import { type KeyFigure, keyFigures } from '../domain/key-figures.ts'
import { periodEnd } from '../domain/metric-scope.ts'
import { loadKeyFigureFacts, type PanelScope } from '../store/key-figures.store.ts'
import { loadTargets } from '../store/targets.store.ts'
import { loadWinProbabilities } from '../store/win-probability.store.ts'

const DAY_MS = 86_400_000
const LONGEST_DAYS = 1_100

const panelInput = z
  .object({ from: periodEnd, to: periodEnd, teamId: z.uuid().nullish(), ownerId: z.uuid().nullish() })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after the beginning' })
  .refine(({ from, to }) => to.getTime() - from.getTime() <= LONGEST_DAYS * DAY_MS, {
    path: ['to'],
    message: `a period has at most ${LONGEST_DAYS} days`,
  })

/**
 * The panel of key figures of a period, of what the caller may read, beside the period before of the same length.
 * @throws {ValidationFailure} for a period that is none
 */
export async function readKeyFigures(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  input: PanelScope,
): Promise<readonly KeyFigure[]> {
  if (work.actor.kind !== 'system') requireStaff(work.actor)
  const { from, to, teamId = null, ownerId = null } = parseInput(panelInput, input)
  const { database, actor } = work
  const earlier = { from: new Date(2 * from.getTime() - to.getTime()), to: from }
  const facts = async (period: { readonly from: Date; readonly to: Date }) => {
    // What was known then: the value of the period before is weighted as it would have been at its end.
    const asOf = new Date(Math.min(period.to.getTime(), work.now().getTime()))
    return loadKeyFigureFacts(
      database,
      actor,
      { ...period, teamId, ownerId },
      await loadWinProbabilities(database, asOf),
    )
  }
  const [now, before, targets] = await Promise.all([facts({ from, to }), facts(earlier), loadTargets(database.prisma)])
  return keyFigures(now, before, targets)
}
