import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ReindexState } from '@tradewind/schema/contracts/knowledge-documents'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Reading } from './reading.ts'
import { type KnowledgeSource, SourceUnavailable } from './source/cms-source.ts'

/** More reasons than these nobody reads; how many documents failed is in the statistics. */
const MOST_FAILURES = 200

const mark = z.object({ jobId: z.uuid(), startedAt: z.iso.datetime() })
type Mark = z.infer<typeof mark>

/** Reading everything again, as a job of which one runs at a time. */
export interface ReindexJob {
  state(): ReindexState
  /** Resolves when it is over. */
  begin(): Promise<void>
  /** Begins again what the process before this one did not end. */
  resume(): Promise<void>
}

interface ReindexParts {
  readonly folder: string
  readonly source: Pick<KnowledgeSource, 'pages'>
  readonly reading: Pick<Reading, 'readAll'>
  readonly log: Logger
  /** ms since the epoch */
  readonly now: () => number
  readonly signal: AbortSignal
}

export function reindexJob({ folder, source, reading, log, now, signal }: ReindexParts): ReindexJob {
  const file = path.join(folder, 'reindex.json')
  let job: ReindexState = { state: 'idle', total: 0, done: 0, failed: [] }

  async function run({ jobId, startedAt }: Mark): Promise<void> {
    job = { jobId, state: 'running', total: 0, done: 0, failed: [], startedAt }
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(file, JSON.stringify({ jobId, startedAt }), { mode: 0o600 })
      for await (const { documents } of source.pages(signal)) job = { ...job, total: job.total + documents.length }
      await reading.readAll(true, (documentId, reason) => {
        job = advanced(job, documentId, reason)
      })
      job = { ...job, state: 'done' }
    } catch (error) {
      // Stopped in the middle: the mark stays, and the next start begins again.
      if (signal.aborted) return
      const reason = error instanceof SourceUnavailable ? `${error.code}: ${error.message}` : 'internal'
      if (reason === 'internal') log.error({ err: error, jobId }, 're-index failed')
      job = { ...job, state: 'failed', failed: [...job.failed, { documentId: '', reason }] }
    }
    await rm(file, { force: true })
    job = { ...job, finishedAt: new Date(now()).toISOString() }
    log.info({ jobId, state: job.state, done: job.done, failed: job.failed.length }, 're-index ended')
  }

  return {
    state: () => job,
    begin: () => run({ jobId: randomUUID(), startedAt: new Date(now()).toISOString() }),
    async resume() {
      const interrupted = await readFile(file, 'utf8').then(
        (text) => mark.parse(JSON.parse(text)),
        () => undefined,
      )
      if (interrupted !== undefined) await run(interrupted)
    },
  }
}

/** The state with one more document behind it. More may have been published since they were counted. */
function advanced(job: ReindexState, documentId: string, reason: string | undefined): ReindexState {
  const failed = reason === undefined ? job.failed : [...job.failed, { documentId, reason }].slice(0, MOST_FAILURES)
  const done = job.done + 1
  return { ...job, done, total: Math.max(job.total, done), failed }
}
