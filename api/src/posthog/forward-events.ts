import type { Work } from '../context.ts'
import type { Environment } from '../environment.ts'
import { uuidFrom } from '../events/domain/event-id.ts'
import { posthogEvent } from './posthog-event.ts'
import { type PosthogTarget, sendToPosthog } from './send-to-posthog.ts'

/** Undefined when nobody has set a key: then nothing leaves the house. */
export function posthogTarget(environment: Environment): PosthogTarget | undefined {
  const { POSTHOG_KEY: key, POSTHOG_HOST: host } = environment
  return key === undefined ? undefined : { key, host }
}

/** Sends stored events to PostHog. Sending them again changes nothing there: each carries its id. */
export async function forwardEvents(work: Work, eventIds: readonly string[]): Promise<void> {
  const target = posthogTarget(work.environment)
  if (target === undefined) return
  const events = await work.database.prisma.event.findMany({ where: { id: { in: [...eventIds] } } })
  const messages = events.flatMap((event) => posthogEvent(event, work.environment.SITE_URL) ?? [])
  if (messages.length > 0) await sendToPosthog(target, messages)
}

/** Tells PostHog that an anonymous visitor is a contact: it joins the two histories. */
export async function forwardIdentity(work: Work, anonymousId: string, contactId: string): Promise<void> {
  const target = posthogTarget(work.environment)
  if (target === undefined) return
  await sendToPosthog(target, [
    {
      distinctId: contactId,
      event: '$identify',
      uuid: uuidFrom(`identify:${anonymousId}:${contactId}`),
      timestamp: work.now(),
      properties: { $anon_distinct_id: anonymousId },
    },
  ])
}
