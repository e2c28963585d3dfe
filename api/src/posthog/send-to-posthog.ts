import { type EventMessage, PostHog } from 'posthog-node'

export interface PosthogTarget {
  readonly key: string
  readonly host: string
}

/** An event as PostHog takes it; `uuid` makes a repeated event one event there. */
export type PosthogEvent = Pick<EventMessage, 'distinctId' | 'event' | 'properties' | 'timestamp' | 'uuid'>

const TIMEOUT_MS = 8_000
/** More than a job ever carries: nothing is sent before the flush that is waited for. */
const NEVER_BY_ITSELF = 10_000

/**
 * Sends the events and resolves when PostHog has taken them all; rejects with the first error otherwise. A client of its
 * own each time: events of a failed call are not kept in memory, because the job that failed comes again.
 */
export async function sendToPosthog(target: PosthogTarget, events: readonly PosthogEvent[]): Promise<void> {
  const client = new PostHog(target.key, {
    host: target.host,
    flushAt: NEVER_BY_ITSELF,
    maxQueueSize: NEVER_BY_ITSELF,
    flushInterval: 0,
    requestTimeout: TIMEOUT_MS,
    fetchRetryCount: 0,
    disableGeoip: true,
    enableExceptionAutocapture: false,
  })
  const errors: unknown[] = []
  client.on('error', (error: unknown) => errors.push(error))
  try {
    // captureImmediate would send one request per event and hide its failure; a queue that is flushed sends batches.
    for (const event of events) client.capture(event)
    await client.flush()
  } finally {
    await client.shutdown(1_000).catch(() => undefined)
  }
  if (errors.length > 0) throw errors[0]
}
