import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { contactPolicy } from '../policy.ts'

const identityInput = z.object({
  provider: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_-]{0,39}$/, 'is a short name such as wechat'),
  subject: z.string().trim().min(1, 'say by what name').max(200),
})

/**
 * Writes down by what name another system knows a contact (WeChat openid, WeCom external id …). A name that another
 * contact has already proves that the two are one: the claim is kept, and the customers are merged or proposed.
 */
export async function linkIdentity(
  work: Work & { readonly actor: UserActor },
  contactId: string,
  input: unknown,
): Promise<{ contactId: string; knownAs: 'linked' | 'claimed' }> {
  const { provider, subject } = parseInput(identityInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const contact = await transaction.contact.findFirst({
      where: { id: contactId, AND: [readable(contactPolicy, work.actor)] },
    })
    if (contact === null) throw new NotFoundFailure('The contact')
    await transaction.externalIdentity.createMany({ data: [{ contactId, provider, subject }], skipDuplicates: true })
    const holder = await transaction.externalIdentity.findUniqueOrThrow({
      where: { provider_subject: { provider, subject } },
      include: { contact: true },
    })
    if (holder.contactId === contactId) return { contactId, knownAs: 'linked' as const }
    await transaction.identityClaim.createMany({ data: [{ contactId, provider, subject }], skipDuplicates: true })
    if (holder.contact.accountId !== contact.accountId)
      await enqueue(transaction, 'settle_duplicates', {}, { key: 'settle_duplicates' })
    return { contactId, knownAs: 'claimed' as const }
  })
}
