import type { Work } from '../../context.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { type IndustryFigures, industryFigures } from '../domain/industries.ts'
import { readDecided } from './read-decided.ts'

/** Win rate per industry of the scope's decided deals. Throws ForbiddenFailure and ValidationFailure. */
export async function industryWinRates(work: Work, input: MetricScope): Promise<readonly IndustryFigures[]> {
  return work.database.prisma.$transaction(async (transaction) =>
    industryFigures((await readDecided(work, transaction, input)).decided),
  )
}
