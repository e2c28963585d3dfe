import { describe, expect, it } from 'vitest'
import { ActionStateFailure } from './errors.ts'
import { type ActionMove, nextActionStatus } from './lifecycle.ts'

const STATUSES = ['pending', 'awaiting_approval', 'delayed', 'done', 'skipped', 'expired'] as const
const MOVES: readonly ActionMove[] = ['execute', 'skip', 'delay', 'approve', 'wake', 'expire', 'reopen']

describe('an action card’s life', () => {
  it('allows exactly these steps', () => {
    const allowed = STATUSES.flatMap((status) =>
      MOVES.flatMap((move) => {
        try {
          return [`${status} -${move}-> ${nextActionStatus(status, move)}`]
        } catch (error) {
          expect(error).toBeInstanceOf(ActionStateFailure)
          return []
        }
      }),
    )
    expect(allowed).toEqual([
      'pending -execute-> done',
      'pending -skip-> skipped',
      'pending -delay-> delayed',
      'pending -expire-> expired',
      'awaiting_approval -skip-> skipped',
      'awaiting_approval -approve-> done',
      'awaiting_approval -expire-> expired',
      'delayed -execute-> done',
      'delayed -skip-> skipped',
      'delayed -delay-> delayed',
      'delayed -wake-> pending',
      'delayed -expire-> expired',
      'delayed -reopen-> pending',
      'skipped -reopen-> pending',
    ])
  })
})
