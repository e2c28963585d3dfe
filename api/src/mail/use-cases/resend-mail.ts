import type { Work } from '../../context.ts'
import { mailPolicy } from '../../crm/policy.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'

/** Puts a mail into the queue again, as it was written. */
export async function resendMail(work: Work, mailId: string): Promise<{ mailId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const mail = await transaction.mailMessage.findFirst({
      where: { id: mailId, AND: [readable(mailPolicy, work.actor)] },
    })
    if (mail === null) throw new NotFoundFailure('The mail')
    await transaction.mailMessage.update({
      where: { id: mailId },
      data: { status: 'queued', sentAt: null, error: null },
    })
    await enqueue(transaction, 'send_mail', { mailId }, { key: `mail:${mailId}` })
    return { mailId }
  })
}
