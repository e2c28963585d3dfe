import type { Work } from '../../context.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import type { TouchpointLift } from '../domain/diagnosis.ts'
import { touchpointLifts } from '../domain/touchpoint-lift.ts'
import { readDecided } from './read-decided.ts'

/** What converts: lift of the touchpoints over the scope's decided deals that the caller may see, largest first. */
export async function touchpointLift(work: Work, input: MetricScope): Promise<readonly TouchpointLift[]> {
  return work.database.prisma.$transaction(async (transaction) => {
    const { decided, stages } = await readDecided(work, transaction, input)
    const open = new Set(stages.filter(({ outcome }) => outcome === 'open').map(({ id }) => id))
    const value = ({ adjusted, lift }: TouchpointLift): number => adjusted?.value ?? lift?.value ?? -1
    return touchpointLifts(decided, open).toSorted((a, b) => value(b) - value(a))
  })
}
