import { isLocale } from '@tradewind/schema/locales'
import { z } from 'zod'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import { findReadableAccount } from '../../crm/use-cases/assign-customer.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import type { StaffWork } from './execute-action.ts'
import { writeToCustomer } from './write-to-customer.ts'

const messageInput = z.object({
  idempotencyKey,
  accountId: z.uuid(),
  contactId: z.uuid(),
  locale: z.string().refine(isLocale, 'is no language of the house'),
  // It becomes a header of a mail: one line.
  subject: z
    .string()
    .trim()
    .min(1, 'write a subject')
    .max(200, 'at most 200 characters')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'contains control characters'),
  body: z.string().trim().min(1, 'write something').max(10_000, 'at most 10,000 characters'),
})

/**
 * Writes to a contact of a customer the caller sees, in the caller's name, once per idempotency key. Throws
 * NoConsentFailure for somebody who has not agreed to be written to.
 */
export async function writeMessage(work: StaffWork, input: unknown): Promise<{ mailId: string }> {
  const { idempotencyKey: key, ...message } = parseInput(messageInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'writeToCustomer', body: input },
    async (transaction) => {
      await findReadableAccount(work, transaction, message.accountId)
      const { contactId, accountId } = message
      if ((await transaction.contact.count({ where: { id: contactId, accountId } })) === 0)
        throw new NotFoundFailure('The contact')
      const { mailId } = await writeToCustomer(work, transaction, {
        ...message,
        id: uuidFrom(`message:${actorKey(work.actor)}:${key}`),
        template: 'sales_message',
        attachments: [],
        signedBy: await transaction.user.findUniqueOrThrow({ where: { id: work.actor.id } }),
      })
      return { mailId }
    },
  )
}
