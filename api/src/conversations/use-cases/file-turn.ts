import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { Conversation } from '../../generated/prisma/client.ts'
import { hasScope } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { ForbiddenFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { gradedFacts, readFacts, withTurn } from '../domain/conversation-facts.ts'
import { TurnOrderFailure } from '../domain/errors.ts'
import { questionCodes, questionText } from '../domain/question-text.ts'
import { furtherStep } from '../domain/steps.ts'
import { type TurnInput, turnInput } from '../domain/turn-input.ts'
import { turnRow } from '../domain/turn-row.ts'
import { announceConversation, asJson, lockConversation, recordDayOfTalk } from '../store/conversation.store.ts'

/**
 * Files what was said in one turn, with the dialogue's state after it. Filing the same turn again changes nothing.
 * Throws TurnOrderFailure when a turn is missing before this one or another one stands at its position.
 */
export async function fileTurn(work: Work, input: unknown): Promise<{ conversationId: string }> {
  if (!hasScope(work.actor, 'conversations:write'))
    throw new ForbiddenFailure('Only the knowledge service files conversations.')
  const facts = parseInput(turnInput, input)
  const { conversationId, turn } = facts
  return work.database.prisma.$transaction(async (transaction) => {
    const now = work.now()
    const conversation = await lockConversation(
      transaction,
      { conversationId, locale: facts.locale, anonymousId: facts.anonymousId ?? null },
      now,
    )
    const filed = await transaction.conversationTurn.count({ where: { conversationId, turnId: turn.turnId } })
    if (filed > 0) return { conversationId }
    if (turn.position !== conversation.turnCount) throw new TurnOrderFailure(conversation.turnCount, turn.position)
    const turnRowId = await insertTurn(transaction, facts, now)
    const after = await continueConversation(transaction, conversation, facts, now)
    await noteQuestion(transaction, turnRowId, facts, now)
    if (after.accountId !== null) {
      await recordDayOfTalk(transaction, {
        conversationId,
        accountId: after.accountId,
        contactId: after.contactId,
        locale: turn.locale,
        text: turn.buyerText,
        at: now,
      })
    }
    if (after.leadId !== null && !isDeepStrictEqual(gradedFacts(after.facts), gradedFacts(conversation.facts)))
      await enqueue(transaction, 'grade_lead', { leadId: after.leadId }, { key: `grade:${after.leadId}` })
    await announceConversation(transaction, after)
    return { conversationId }
  })
}

async function insertTurn(transaction: Transaction, { conversationId, turn }: TurnInput, at: Date): Promise<string> {
  const id = randomUUID()
  await transaction.conversationTurn.create({
    data: {
      ...turnRow(turn),
      id,
      conversationId,
      turnId: turn.turnId,
      position: turn.position,
      locale: turn.locale,
      buyerText: turn.buyerText,
      advisorText: turn.advisorText,
      stepBefore: turn.stepBefore,
      stepAfter: turn.stepAfter,
      by: turn.by,
      filed: asJson(turn),
      at,
    },
  })
  return id
}

async function continueConversation(
  transaction: Transaction,
  before: Conversation,
  { anonymousId, page, state, turn }: TurnInput,
  now: Date,
): Promise<Conversation> {
  const visitor = before.anonymousId ?? anonymousId ?? null
  const known =
    before.accountId === null && visitor !== null
      ? await transaction.identityLink.findFirst({
          where: { anonymousId: visitor, endedAt: null },
          select: { contactId: true, contact: { select: { accountId: true } } },
        })
      : null
  return transaction.conversation.update({
    where: { id: before.id },
    data: {
      locale: turn.locale,
      anonymousId: visitor,
      ...(before.page === null && page ? { page: asJson(page) } : {}),
      ...(known === null ? {} : { accountId: known.contact.accountId, contactId: known.contactId }),
      state: asJson(state),
      facts: asJson(withTurn(readFacts(before.facts), turn)),
      step: turn.stepAfter,
      reachedStep: furtherStep(before.reachedStep, turn.stepAfter),
      turnCount: turn.position + 1,
      lastTurnAt: now < before.lastTurnAt ? before.lastTurnAt : now,
    },
  })
}

/** Keeps a question without an answer; an answered one may be what an earlier one waited for. */
async function noteQuestion(transaction: Transaction, turnRowId: string, { turn }: TurnInput, at: Date): Promise<void> {
  if (turn.outcome !== 'unknown' && turn.outcome !== 'answered') return
  if (turn.outcome === 'unknown') {
    await transaction.unansweredQuestion.create({
      data: { turnRowId, locale: turn.locale, text: questionText(turn), codes: questionCodes(turn), at },
    })
  }
  await enqueue(transaction, 'sort_question', { turnRowId }, { queue: 'questions' })
}
