import type { Work } from '../../context.ts'
import { SYSTEM } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { loadTargets } from '../../metrics/store/targets.store.ts'
import { type Benchmark, benchmarks } from '../domain/benchmark.ts'
import { isWholeHouse } from '../policy.ts'
import { readDecided } from './read-decided.ts'

/**
 * The figures of the scope beside its own past, the best quarter of the house's people and the house's targets. The best
 * quarter is of all people whoever asks, without names. Throws ForbiddenFailure and ValidationFailure.
 */
export async function readBenchmarks(work: Work, input: MetricScope): Promise<readonly Benchmark[]> {
  return work.database.prisma.$transaction(async (transaction) => {
    const { scope, decided } = await readDecided(work, transaction, input)
    const { counting, from, to, unit } = scope
    const before = { ...scope, from: new Date(from.getTime() - (to.getTime() - from.getTime())), to: from }
    const whole = isWholeHouse(scope, work.actor)
    const house = whole
      ? { decided }
      : await readDecided({ ...work, actor: SYSTEM }, transaction, { unit, counting, from, to })
    const past = await readDecided(work, transaction, before)
    return benchmarks(decided, past.decided, house.decided, await loadTargets(transaction))
  })
}
