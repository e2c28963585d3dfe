import type { Work } from '../context.ts'
import type { JobName, JobPayloads } from './enqueue.ts'

/** The job a task runs for. */
export interface RunningJob {
  readonly id: string
  /** 1 on the first try. */
  readonly attempt: number
  /** No further try follows this one. */
  readonly isLastTry: boolean
  /** Aborted when the process has to end before the job did. */
  readonly signal: AbortSignal
}

/** Does the work of a job. May run more than once for one job: a second run must find out that nothing is left to do. */
export type Task<Name extends JobName> = (work: Work, payload: JobPayloads[Name], job: RunningJob) => Promise<void>

/** Trying again cannot help: the job gives up at once and waits for a person. */
export class HopelessJobError extends Error {}
