import { z } from 'zod'
import type { Work } from '../../context.ts'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import { findReadableAccount } from '../../crm/use-cases/assign-customer.ts'
import type { Transaction } from '../../database/client.ts'
import type { Account, Comment } from '../../generated/prisma/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { encodeGlobalId } from '../../shared/graphql/global-id.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { commentPolicy } from '../policy.ts'
import { mentionedIn } from '../store/mentioned.store.ts'
import { notifyUsers } from './notify-users.ts'

type StaffWork = Work & { readonly actor: UserActor }

const body = z.string().trim().min(1, 'write the comment').max(5_000)
const commentInput = z.object({
  idempotencyKey,
  accountId: z.uuid(),
  opportunityId: z.uuid().nullish(),
  transitionId: z.uuid().nullish(),
  body,
})

/** What a notification and the timeline show of a comment. */
const SHOWN = 200

/** A remark on a customer, one of its deals or a step of its stage history. Colleagues named in it are told. */
export async function addComment(work: StaffWork, input: unknown): Promise<{ commentId: string }> {
  const { idempotencyKey: key, ...facts } = parseInput(commentInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'addComment', body: input },
    async (transaction) => {
      const account = await findReadableAccount(work, transaction, facts.accountId)
      await checkSubject(transaction, facts)
      const mentions = await mentionedIn(transaction, account.id, facts.body)
      const comment = await transaction.comment.create({
        data: {
          accountId: account.id,
          opportunityId: facts.opportunityId ?? null,
          transitionId: facts.transitionId ?? null,
          authorId: work.actor.id,
          body: facts.body,
          mentions,
          createdAt: work.now(),
        },
      })
      await showInTimeline(work, transaction, comment)
      await tellMentioned(work, transaction, account, comment, mentions)
      return { commentId: comment.id }
    },
  )
}

/** The author says it otherwise. Colleagues named for the first time are told. */
export async function editComment(work: StaffWork, commentId: string, newBody: string): Promise<{ commentId: string }> {
  const { body: text } = parseInput(z.object({ body }), { body: newBody })
  return work.database.prisma.$transaction(async (transaction) => {
    const { account, ...comment } = await findOwn(work, transaction, commentId)
    const mentions = await mentionedIn(transaction, account.id, text)
    const edited = await transaction.comment.update({
      where: { id: commentId },
      data: { body: text, mentions, editedAt: work.now() },
    })
    await transaction.timelineEntry.deleteMany({ where: { kind: 'comment', sourceId: commentId } })
    await showInTimeline(work, transaction, edited)
    const fresh = mentions.filter((id) => !comment.mentions.includes(id))
    await tellMentioned(work, transaction, account, edited, fresh)
    return { commentId }
  })
}

/** Takes a comment out of sight, or brings it back. Its author; a lead and above may take out anybody's. */
export async function setCommentDeleted(
  work: StaffWork,
  commentId: string,
  deleted: boolean,
): Promise<{ commentId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const comment = await transaction.comment.findFirst({
      where: { id: commentId, AND: [readable(commentPolicy, work.actor)] },
    })
    if (comment === null) throw new NotFoundFailure('The comment')
    if (comment.authorId !== work.actor.id && work.actor.role === 'sales') {
      throw new ForbiddenFailure('Only its author or a lead removes a comment.')
    }
    const kept = await transaction.comment.update({
      where: { id: commentId },
      data: { deletedAt: deleted ? work.now() : null },
    })
    await transaction.timelineEntry.deleteMany({ where: { kind: 'comment', sourceId: commentId } })
    if (!deleted) await showInTimeline(work, transaction, kept)
    return { commentId }
  })
}

async function findOwn(work: StaffWork, transaction: Transaction, commentId: string) {
  const comment = await transaction.comment.findFirst({
    where: { id: commentId, deletedAt: null, AND: [readable(commentPolicy, work.actor)] },
    include: { account: true },
  })
  if (comment === null) throw new NotFoundFailure('The comment')
  if (comment.authorId !== work.actor.id) throw new ForbiddenFailure('Only its author changes a comment.')
  return comment
}

/** Deal and stage step must be this customer's. */
async function checkSubject(
  transaction: Transaction,
  facts: { accountId: string; opportunityId?: string | null | undefined; transitionId?: string | null | undefined },
): Promise<void> {
  const { accountId, opportunityId, transitionId } = facts
  if (opportunityId && (await transaction.opportunity.count({ where: { id: opportunityId, accountId } })) === 0)
    throw new NotFoundFailure('The deal')
  if (transitionId && (await transaction.stageTransition.count({ where: { id: transitionId, accountId } })) === 0)
    throw new NotFoundFailure('The step')
}

async function showInTimeline(work: StaffWork, transaction: Transaction, comment: Comment): Promise<void> {
  const author = await transaction.user.findUniqueOrThrow({ where: { id: comment.authorId } })
  await addTimelineEntry(transaction, {
    accountId: comment.accountId,
    kind: 'comment',
    action: 'commented',
    sourceId: comment.id,
    actor: actorKey(work.actor),
    data: {
      commentId: comment.id,
      body: comment.body.slice(0, SHOWN),
      by: author.name,
      ...(comment.opportunityId === null ? {} : { opportunityId: comment.opportunityId }),
    },
    occurredAt: comment.createdAt,
  })
}

async function tellMentioned(
  work: StaffWork,
  transaction: Transaction,
  account: Account,
  comment: Comment,
  userIds: readonly string[],
): Promise<void> {
  const page = `/workspace/customers/${encodeURIComponent(encodeGlobalId('Account', account.id))}`
  await notifyUsers(transaction, {
    userIds: userIds.filter((id) => id !== work.actor.id),
    kind: 'mention',
    dedupeKey: `comment:${comment.id}`,
    at: work.now(),
    data: {
      accountId: account.id,
      account: account.name,
      by: work.actor.name,
      text: comment.body.slice(0, SHOWN),
      href: `${page}?tab=comments#comment-${comment.id}`,
    },
  })
}
