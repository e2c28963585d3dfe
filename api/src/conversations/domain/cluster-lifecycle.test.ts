import { expect, it } from 'vitest'
import { stepCluster } from './cluster-lifecycle.ts'
import { ClusterStateFailure } from './errors.ts'

it.each([
  ['draft', 'open', 'none', 'open', 'queued'],
  ['draft', 'open', 'failed', 'open', 'queued'],
  ['dismiss', 'open', 'none', 'dismissed', 'none'],
  ['dismiss', 'drafted', 'done', 'dismissed', 'done'],
  ['reopen', 'dismissed', 'none', 'open', 'none'],
  ['reopen', 'answered', 'done', 'drafted', 'done'],
] as const)('%s: %s with draft %s becomes %s with draft %s', (step, status, draftStatus, after, draft) => {
  expect(stepCluster({ status, draftStatus }, step)).toEqual({ status: after, draftStatus: draft })
})

it.each([
  ['draft', 'drafted', 'done'],
  ['draft', 'dismissed', 'none'],
  ['draft', 'answered', 'none'],
  ['dismiss', 'answered', 'none'],
  ['reopen', 'open', 'none'],
] as const)('%s is refused: %s with draft %s', (step, status, draftStatus) => {
  expect(() => stepCluster({ status, draftStatus }, step)).toThrow(ClusterStateFailure)
})
