import { builder } from '../../builder.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { cancelJob, type JobView, listJobs, retryJob } from '../use-cases/manage-jobs.ts'

const JobStateRef = builder.enumType('JobState', { values: ['queued', 'running', 'failed', 'dead'] as const })

const JobRef = builder.objectRef<JobView>('Job').implement({
  description: 'A side effect that waits, runs, failed or gave up.',
  fields: (t) => ({
    id: t.exposeID('id'),
    task: t.exposeString('task'),
    payload: t.field({ type: 'JSON', resolve: (job) => job.payload }),
    attempts: t.exposeInt('attempts'),
    maxAttempts: t.exposeInt('maxAttempts'),
    lastError: t.exposeString('lastError', { nullable: true }),
    runAt: t.expose('runAt', { type: 'DateTime' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    state: t.expose('state', { type: JobStateRef }),
  }),
})

builder.queryField('jobs', (t) =>
  t.field({
    type: [JobRef],
    authScopes: { role: 'admin' },
    args: { state: t.arg({ type: JobStateRef }) },
    resolve: (_root, { state }, context) => listJobs(context, state ?? null),
  }),
)

builder.mutationFields((t) =>
  Object.fromEntries(
    Object.entries({ retryJob, cancelJob }).map(([name, act]) => [
      name,
      t.field({
        type: JobRef,
        errors: { types: [NotFoundFailure, ForbiddenFailure] },
        args: { jobId: t.arg.id({ required: true }) },
        resolve: (_root, { jobId }, context) => {
          requireRole(context.actor, 'admin')
          return act(context, String(jobId))
        },
      }),
    ]),
  ),
)
