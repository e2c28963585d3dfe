import type { PlaybookStatus } from '../../generated/prisma/enums.ts'
import { PlaybookStateFailure } from './errors.ts'

export type PlaybookMove = 'publish' | 'pause' | 'resume' | 'archive' | 'restore'

/** A playbook's life. Publishing an active one gives it a new version; a paused one stays paused until it is resumed. */
const TRANSITIONS: Readonly<Record<PlaybookStatus, Partial<Record<PlaybookMove, PlaybookStatus>>>> = {
  draft: { publish: 'active', archive: 'archived' },
  active: { publish: 'active', pause: 'paused', archive: 'archived' },
  paused: { publish: 'paused', resume: 'active', archive: 'archived' },
  archived: { restore: 'paused' },
}

/** The status after the move. Throws PlaybookStateFailure when the table has no such step. */
export function nextPlaybookStatus(status: PlaybookStatus, move: PlaybookMove): PlaybookStatus {
  const next = TRANSITIONS[status][move]
  if (next === undefined) throw new PlaybookStateFailure(`A playbook that is ${status} has no “${move}”.`)
  return next
}
