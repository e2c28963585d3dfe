import { z } from 'zod'
import type { Work } from '../../context.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireRole, requireStaff } from '../../shared/require-staff.ts'
import { greatestTarget, KEY_FIGURES, type KeyFigure, keyFigures } from '../domain/key-figures.ts'
import { keyFigureTargets, loadKeyFigureTargets, saveKeyFigureTargets } from '../store/key-figure-targets.store.ts'
import { loadKeyFigureFacts, type PanelScope } from '../store/key-figures.store.ts'
import { loadWinProbabilities } from '../store/win-probability.store.ts'

const DAY_MS = 86_400_000
const LONGEST_DAYS = 1_100

const panelInput = z
  .object({ from: z.date(), to: z.date(), teamId: z.uuid().nullish(), ownerId: z.uuid().nullish() })
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
  const [now, before, targets] = await Promise.all([
    facts({ from, to }),
    facts(earlier),
    loadKeyFigureTargets(database),
  ])
  return keyFigures(now, before, targets)
}

const targetInput = z
  .object({ code: z.enum(KEY_FIGURES), target: z.number().nonnegative().nullable() })
  .refine(({ code, target }) => target === null || target <= greatestTarget(code), {
    path: ['target'],
    message: 'is more than the figure can be; a share is between 0 and 1',
  })

/** Sets or takes away what the house aims at. For leads' superiors: executives and admins. */
export async function setKeyFigureTarget(
  work: Pick<Work, 'actor' | 'database'>,
  input: { readonly code: string; readonly target: number | null },
): Promise<void> {
  requireRole(work.actor, 'executive', 'admin')
  const { code, target } = parseInput(targetInput, input)
  const { [code]: _before, ...others } = await loadKeyFigureTargets(work.database)
  await saveKeyFigureTargets(
    work.database,
    keyFigureTargets.parse(target === null ? others : { ...others, [code]: target }),
  )
}
