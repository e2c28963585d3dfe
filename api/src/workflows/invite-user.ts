import type { Work } from '../context.ts'
import type { Transaction } from '../database/client.ts'
import type { UserActor } from '../identity/domain/actor.ts'

export async function sendInvitation(
  _work: Work & { readonly actor: UserActor },
  _transaction: Transaction,
  _userId: string,
): Promise<void> {
  throw new Error('being written')
}
