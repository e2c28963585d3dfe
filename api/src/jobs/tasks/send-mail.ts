import { DocumentError } from '../../documents/public.ts'
import { MailRefusedError, mailDelivery } from '../../mail/delivery/transport.ts'
import { deliverMail, recordMailFailure } from '../../mail/use-cases/deliver-mail.ts'
import { PdfDiffersError } from '../../workflows/render-frozen-quote.ts'
import { HopelessJobError, type Task } from '../task.ts'

/** Errors that the next try would meet again. */
function isHopeless(error: unknown): boolean {
  if (error instanceof DocumentError) return !error.retryable
  return error instanceof PdfDiffersError || error instanceof MailRefusedError
}

export const sendMail: Task<'send_mail'> = async (work, { mailId }, job) => {
  try {
    await deliverMail(work, mailId, mailDelivery(work.environment))
  } catch (error) {
    const hopeless = isHopeless(error)
    await recordMailFailure(work, mailId, error, hopeless || job.isLastTry)
    if (hopeless) throw new HopelessJobError((error as Error).message, { cause: error })
    throw error
  }
}
