import { rankAnew } from '../../actions/use-cases/rank-anew.ts'
import type { Work } from '../../context.ts'
import type { CaseFeatures, SubjectKind } from '../domain/features.ts'
import { learntKindOf } from '../domain/learning-policy.ts'
import { loadFeatures } from '../store/features.store.ts'
import { loadSpeakers, SCORE_KINDS } from '../store/model.store.ts'
import { customersScoredOtherwise, dropOutdatedScores, type NewScore, saveScores } from '../store/score.store.ts'
import { scoreCases } from './score-batch.ts'

type ScoringWork = Pick<Work, 'database' | 'now'>

interface Subject {
  readonly accountId: string
  readonly opportunityId: string | null
}

/** Customers per transaction when all are scored: readers of a row wait for a moment only. */
const BATCH = 500

/** Scores a customer and its open deals as of now. */
export async function scoreCustomer(work: ScoringWork, accountId: string): Promise<void> {
  await scoreCustomers(work, [accountId])
}

/** Scores all customers and open deals as of now. Returns how many subjects were scored. */
export async function scoreEverybody(work: ScoringWork): Promise<number> {
  const accounts = await work.database.prisma.account.findMany({
    where: { mergedIntoId: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let scored = 0
  for (let start = 0; start < accounts.length; start += BATCH) {
    scored += await scoreCustomers(
      work,
      accounts.slice(start, start + BATCH).map(({ id }) => id),
    )
  }
  await dropOutdatedScores(work.database.prisma, 'all')
  return scored
}

async function scoreCustomers({ database, now }: ScoringWork, accountIds: readonly string[]): Promise<number> {
  const at = now()
  const customers: Subject[] = (
    await database.prisma.account.findMany({
      where: { id: { in: [...accountIds] }, mergedIntoId: null },
      select: { id: true },
    })
  ).map(({ id }) => ({ accountId: id, opportunityId: null }))
  const deals: Subject[] = (
    await database.prisma.opportunity.findMany({
      where: { accountId: { in: customers.map(({ accountId }) => accountId) }, status: 'open' },
      select: { id: true, accountId: true },
    })
  ).map(({ id, accountId }) => ({ accountId, opportunityId: id }))
  const scores = [
    ...(await scoreSubjects({ database, now }, 'customer', customers, at)),
    ...(await scoreSubjects({ database, now }, 'deal', deals, at)),
  ]
  await database.prisma.$transaction(async (transaction) => {
    await dropOutdatedScores(transaction, accountIds)
    const changed = await customersScoredOtherwise(transaction, scores)
    await saveScores(transaction, scores, at)
    // What is proposed to them is ordered by these scores.
    await rankAnew(transaction, changed)
  })
  return customers.length + deals.length
}

async function scoreSubjects(
  { database, now }: ScoringWork,
  kind: SubjectKind,
  subjects: readonly Subject[],
  at: Date,
): Promise<NewScore[]> {
  if (subjects.length === 0) return []
  const features = await loadFeatures(
    database.pool,
    kind,
    subjects.map(({ accountId, opportunityId }) => ({ subjectId: opportunityId ?? accountId, at })),
  )
  const known = subjects.flatMap((subject, index): { subject: Subject; features: CaseFeatures }[] => {
    const found = features[index]
    return found === undefined ? [] : [{ subject, features: found }]
  })
  const scores: NewScore[] = []
  for (const score of SCORE_KINDS) {
    const speakers = await loadSpeakers(database.prisma, learntKindOf(score, kind), now())
    const spoken = await scoreCases(
      score,
      kind,
      known.map((one) => one.features),
      speakers,
    )
    scores.push(
      ...(spoken ?? []).flatMap((one, index) => {
        const subject = known[index]?.subject
        return subject === undefined ? [] : [{ ...one, ...subject, kind: score }]
      }),
    )
  }
  return scores
}
