import { filedTurn } from '@tradewind/schema/contracts/advisor'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { ConversationTurn, UnansweredQuestion } from '../../generated/prisma/client.ts'
import { type AskedQuestion, findCluster, findIdentical, type Leader } from '../domain/cluster-questions.ts'
import { questionCodes, questionText } from '../domain/question-text.ts'

type Turn = ConversationTurn & { readonly question: UnansweredQuestion | null }

/**
 * Puts an unanswered question into its cluster or opens one; an answered question settles the cluster that waited for it.
 * One after the other in the house, so that two questions that ask the same open one cluster. Running it again for the
 * same turn changes nothing.
 */
export async function sortQuestion(work: Work, turnRowId: string): Promise<void> {
  await work.database.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('question-clusters', 0))`
    const turn = await transaction.conversationTurn.findUnique({
      where: { id: turnRowId },
      include: { question: true },
    })
    if (turn === null) return
    if (turn.outcome === 'answered') await settle(transaction, turn)
    else if (turn.question !== null && turn.question.clusterId === null)
      await join(transaction, turn.question, turn.questionKind)
  })
}

async function join(transaction: Transaction, question: UnansweredQuestion, kind: string | null): Promise<void> {
  const { id, text, locale, codes, at } = question
  if (!/\p{L}/u.test(text)) return
  const clusterId =
    findCluster({ text, locale, codes, kind }, await loadLeaders(transaction)) ??
    (await transaction.questionCluster.create({ data: { question: text, locale, createdAt: at, lastAskedAt: at } })).id
  await transaction.unansweredQuestion.update({ where: { id }, data: { clusterId } })
  await transaction.questionCluster.updateMany({
    where: { id: clusterId, lastAskedAt: { lt: at } },
    data: { lastAskedAt: at },
  })
  // The answer that was thought to be there was not found.
  await transaction.questionCluster.updateMany({
    where: { id: clusterId, status: 'answered', draftStatus: 'done', answeredAt: { lt: at } },
    data: { status: 'drafted', answeredAt: null },
  })
  await transaction.questionCluster.updateMany({
    where: { id: clusterId, status: 'answered', answeredAt: { lt: at } },
    data: { status: 'open', answeredAt: null },
  })
}

async function settle(transaction: Transaction, turn: Turn): Promise<void> {
  const filed = filedTurn.parse(turn.filed)
  const asked: AskedQuestion = {
    text: questionText(filed),
    locale: turn.locale,
    codes: questionCodes(filed),
    kind: turn.questionKind,
  }
  const waiting = await loadLeaders(transaction, { status: { in: ['open', 'drafted'] }, lastAskedAt: { lt: turn.at } })
  const clusterId = findIdentical(asked, waiting)
  if (clusterId === undefined) return
  await transaction.questionCluster.update({
    where: { id: clusterId },
    data: { status: 'answered', answeredAt: turn.at },
  })
}

type ClusterCondition = NonNullable<Parameters<Transaction['questionCluster']['findMany']>[0]>['where']

/** The first question of each cluster in each language it was asked in. */
async function loadLeaders(transaction: Transaction, where: ClusterCondition = {}): Promise<Leader[]> {
  const clusters = await transaction.questionCluster.findMany({
    where: where ?? {},
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      questions: {
        distinct: ['locale'],
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: { text: true, locale: true, codes: true, turn: { select: { questionKind: true } } },
      },
    },
  })
  return clusters.flatMap(({ id, questions }) =>
    questions.map(({ text, locale, codes, turn }) => ({
      clusterId: id,
      text,
      locale,
      codes,
      kind: turn.questionKind,
    })),
  )
}
