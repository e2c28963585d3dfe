import { describe, expect, it } from 'vitest'
import { posthogEvent } from './posthog-event.ts'

const event = {
  id: '0190a000-0000-7000-8000-000000000001',
  type: 'page_view',
  anonymousId: 'visitor-0001',
  contactId: null,
  accountId: null,
  value: null,
  occurredAt: new Date('2026-11-21T09:00:00Z'),
  source: 'site',
  locale: 'ja',
  context: { path: '/ja/products/bp-80' },
}

describe('an event for PostHog', () => {
  it('of a visitor makes no person', () => {
    expect(posthogEvent(event, 'https://corvane.example/')).toMatchObject({
      distinctId: 'visitor-0001',
      event: '$pageview',
      uuid: event.id,
      properties: {
        $current_url: 'https://corvane.example/ja/products/bp-80',
        locale: 'ja',
        $process_person_profile: false,
      },
    })
  })

  it('of a known person goes to the contact', () => {
    const known = posthogEvent({ ...event, contactId: 'c-1', accountId: 'a-1' }, 'https://corvane.example')
    expect(known?.distinctId).toBe('c-1')
    expect(known?.properties).toMatchObject({ account_id: 'a-1' })
    expect(known?.properties).not.toHaveProperty('$process_person_profile')
  })
})
