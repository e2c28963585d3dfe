import type { NextActionAnswer } from '@tradewind/schema/contracts/rest'
import { isLocale, type LocalizedText, resolveText } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { accountPolicy } from '../../crm/policy.ts'
import { readable } from '../../shared/row-policy.ts'
import type { Attachment, Script } from '../domain/action-parts.ts'
import { actionPolicy } from '../policy.ts'

/** The card that stands first with a customer; null when nothing is proposed, undefined when there is no such customer. */
export async function nextAction(work: Work, accountId: string): Promise<NextActionAnswer | undefined> {
  const { prisma } = work.database
  const visible = await prisma.account.count({ where: { id: accountId, AND: [readable(accountPolicy, work.actor)] } })
  if (visible === 0) return undefined
  const [card] = await prisma.action.findMany({
    where: { accountId, status: 'pending', AND: [readable(actionPolicy, work.actor)] },
    orderBy: [{ priority: 'desc' }, { dueAt: 'asc' }, { id: 'asc' }],
    take: 1,
  })
  if (card === undefined) return { action: null, script: null, channel: null, reason: null, attachments: [] }
  const reader =
    work.actor.kind === 'user'
      ? await prisma.user.findUnique({ where: { id: work.actor.id }, select: { locale: true } })
      : null
  const locale = reader?.locale
  const say = (text: unknown): string | null =>
    resolveText(text as LocalizedText, isLocale(locale) ? locale : 'en')?.text ?? null
  const script = card.script as unknown as Partial<Script>
  return {
    action: say(card.title),
    script: script.body ?? null,
    channel: card.kind,
    reason: say(card.reason),
    attachments: (card.attachments as unknown as Attachment[]).map(({ name, url }) => ({ name, url: url ?? null })),
  }
}
