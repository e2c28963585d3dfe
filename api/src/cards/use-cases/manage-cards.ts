import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { LeadCard } from '../../generated/prisma/client.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { cardCode } from '../domain/card-code.ts'
import { TooManyCardsFailure } from '../domain/errors.ts'
import { type ScannedCard, scannedCard } from '../store/card.store.ts'

type StaffWork = Work & { readonly actor: UserActor }

const MOST_CARDS = 30

const cardInput = z.object({
  fair: z
    .string()
    .trim()
    .min(2, 'needs at least 2 characters')
    .max(80, 'at most 80 characters')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'contains control characters')
    .nullish()
    .transform((fair) => fair ?? null),
  personal: z
    .boolean()
    .nullish()
    .transform((personal) => personal ?? true),
})

/** The caller's own cards that still lead somewhere, the first made first. */
export function listCards(work: StaffWork): Promise<LeadCard[]> {
  return work.database.prisma.leadCard.findMany({
    where: { userId: work.actor.id, withdrawnAt: null },
    orderBy: [{ createdAt: 'asc' }, { code: 'asc' }],
  })
}

/**
 * Makes a card of one's own, or one for a fair. Asking twice for the same gives the same card: what is printed already
 * stays what is shown. Throws TooManyCardsFailure.
 * @param chance numbers from 0 up to 1, for the end of the code.
 */
export async function createCard(work: StaffWork, input: unknown, chance: () => number): Promise<LeadCard> {
  const { fair, personal: asked } = parseInput(cardInput, input)
  // A card without a fair is a person's.
  const personal = fair === null || asked
  const userId = work.actor.id
  return work.database.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`cards:${userId}`}, 0))`
    const cards = await transaction.leadCard.findMany({ where: { userId, withdrawnAt: null } })
    const same = cards.find((card) => card.fair === fair && card.personal === personal)
    if (same !== undefined) return same
    if (cards.length >= MOST_CARDS) throw new TooManyCardsFailure(MOST_CARDS)
    const code = cardCode(fair ?? work.actor.name, chance)
    return transaction.leadCard.create({ data: { code, userId, fair, personal, createdAt: work.now() } })
  })
}

/** What a code says to whoever scans it; null when it leads nowhere. */
export function whoseCard(work: Pick<Work, 'database'>, code: string): Promise<ScannedCard | null> {
  return scannedCard(work.database.prisma, code)
}

/** From now on the code leads to the plain form. It is never given away again. */
export async function withdrawCard(work: StaffWork, code: string): Promise<LeadCard> {
  const { prisma } = work.database
  const { count } = await prisma.leadCard.updateMany({
    where: { code, userId: work.actor.id, withdrawnAt: null },
    data: { withdrawnAt: work.now() },
  })
  if (count === 0) throw new NotFoundFailure('The code')
  return prisma.leadCard.findUniqueOrThrow({ where: { code } })
}
