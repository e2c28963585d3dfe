import type { ClusterStatus, DraftStatus } from '../../generated/prisma/enums.ts'
import { ClusterStateFailure } from './errors.ts'

interface ClusterState {
  readonly status: ClusterStatus
  readonly draftStatus: DraftStatus
}

/** What a person may do with a cluster, and what becomes of it. */
const STEPS = {
  /** Ask the CMS for a draft: once, and again after it failed. */
  draft: ({ status, draftStatus }: ClusterState): ClusterState | undefined =>
    status === 'open' && draftStatus !== 'done' ? { status, draftStatus: 'queued' } : undefined,
  /** Not worth an answer. */
  dismiss: ({ status, draftStatus }: ClusterState): ClusterState | undefined =>
    status === 'open' || status === 'drafted' ? { status: 'dismissed', draftStatus } : undefined,
  reopen: ({ status, draftStatus }: ClusterState): ClusterState | undefined =>
    status === 'dismissed' || status === 'answered'
      ? { status: draftStatus === 'done' ? 'drafted' : 'open', draftStatus }
      : undefined,
} as const
export type ClusterStep = keyof typeof STEPS

const REFUSALS: Readonly<Record<ClusterStep, string>> = {
  draft: 'This cluster has a draft already, or is settled.',
  dismiss: 'Only an open or drafted cluster can be dismissed.',
  reopen: 'This cluster is open.',
}

/** The state after the step. Throws ClusterStateFailure when it cannot be taken. */
export function stepCluster(state: ClusterState, step: ClusterStep): ClusterState {
  const after = STEPS[step](state)
  if (after === undefined) throw new ClusterStateFailure(state.status, REFUSALS[step])
  return after
}
