import type { ActionStatus } from '../../generated/prisma/enums.ts'
import { ActionStateFailure } from './errors.ts'

export type ActionMove = 'execute' | 'skip' | 'delay' | 'approve' | 'wake' | 'expire' | 'reopen'

/**
 * An action card's life. What waits for an approval is answered by approving or skipping it. `reopen` takes a skip or a
 * delay back; what was done stays done.
 */
const TRANSITIONS: Readonly<Record<ActionStatus, Partial<Record<ActionMove, ActionStatus>>>> = {
  pending: { execute: 'done', skip: 'skipped', delay: 'delayed', expire: 'expired' },
  awaiting_approval: { approve: 'done', skip: 'skipped', expire: 'expired' },
  delayed: {
    execute: 'done',
    skip: 'skipped',
    delay: 'delayed',
    wake: 'pending',
    expire: 'expired',
    reopen: 'pending',
  },
  skipped: { reopen: 'pending' },
  done: {},
  expired: {},
}

/** What still waits for somebody. */
export const OPEN_STATUSES = ['pending', 'awaiting_approval', 'delayed'] as const satisfies readonly ActionStatus[]

/** The status after the move. Throws ActionStateFailure when the table has no such step. */
export function nextActionStatus(status: ActionStatus, move: ActionMove): ActionStatus {
  const next = TRANSITIONS[status][move]
  if (next === undefined) throw new ActionStateFailure(status, move)
  return next
}
