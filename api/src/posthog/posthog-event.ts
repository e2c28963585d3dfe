import type { Event } from '../generated/prisma/client.ts'
import type { PosthogEvent } from './send-to-posthog.ts'

/** PostHog's own names where it has one for the thing, so that its reports work. */
const NAMES: Readonly<Record<string, string>> = { page_view: '$pageview' }

type StoredEvent = Pick<
  Event,
  'id' | 'type' | 'anonymousId' | 'contactId' | 'accountId' | 'value' | 'occurredAt' | 'source' | 'locale' | 'context'
>

/** The person's id at PostHog: the contact when it is known, else the visitor, else the customer. */
export function distinctId(event: Pick<Event, 'anonymousId' | 'contactId' | 'accountId'>): string | undefined {
  return event.contactId ?? event.anonymousId ?? event.accountId ?? undefined
}

/**
 * A behaviour event for PostHog; undefined when it belongs to nobody. Names, mail addresses and messages are not part of
 * events and do not leave the house.
 */
export function posthogEvent(event: StoredEvent, siteUrl: string): PosthogEvent | undefined {
  const id = distinctId(event)
  if (id === undefined) return undefined
  const context = (event.context ?? {}) as Readonly<Record<string, unknown>>
  const path = typeof context.path === 'string' ? context.path : undefined
  return {
    distinctId: id,
    event: NAMES[event.type] ?? event.type,
    uuid: event.id,
    timestamp: event.occurredAt,
    properties: {
      ...context,
      ...(event.value === null ? {} : { value: event.value }),
      source: event.source,
      ...(event.locale === null ? {} : { locale: event.locale }),
      ...(event.accountId === null ? {} : { account_id: event.accountId }),
      ...(path === undefined ? {} : { $current_url: siteUrl.replace(/\/$/, '') + path, $pathname: path }),
      ...(event.contactId === null ? { $process_person_profile: false } : {}),
    },
  }
}
