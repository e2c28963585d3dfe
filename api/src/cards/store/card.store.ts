import type { Prisma, Transaction } from '../../database/client.ts'
import { CARD_CODE } from '../domain/card-code.ts'

/** What a scanned code says of its lead. */
export interface ScannedCard {
  readonly code: string
  readonly fair: string | null
  /** Whose the customer becomes; null at a stand, where it goes to whoever is next. */
  readonly metBy: { readonly userId: string; readonly teamId: string | null; readonly name: string } | null
}

const SELLING = ['sales', 'lead', 'executive', 'admin'] as const

/**
 * The card of a code; null for one that nobody made or that was withdrawn: what comes by it is a plain inquiry. The
 * person is left out once they work here no more.
 */
export async function scannedCard(transaction: Prisma | Transaction, code: string | null): Promise<ScannedCard | null> {
  if (code === null || !CARD_CODE.test(code)) return null
  const card = await transaction.leadCard.findFirst({
    where: { code, withdrawnAt: null },
    include: { user: { select: { id: true, name: true, teamId: true, role: true, disabledAt: true } } },
  })
  if (card === null) return null
  const { user } = card
  const working = user.disabledAt === null && SELLING.some((role) => role === user.role)
  return {
    code,
    fair: card.fair,
    metBy: card.personal && working ? { userId: user.id, teamId: user.teamId, name: user.name } : null,
  }
}
