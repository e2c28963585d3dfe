/** What a user can be told of. Words: site workspaceCollaboration.notification.<kind>, mail/templates/words/notifications.ts. */
export const NOTIFICATION_KINDS = [
  'mention',
  'assignment',
  'share',
  'stage_suggestion',
  'deal_lost',
  'silent_customer',
  'duplicate_found',
  'report_ready',
  'approval_wanted',
] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** Where a kind is told: on screen the bell rings, by mail one is sent. */
export interface Channels {
  readonly screen: boolean
  readonly mail: boolean
}

/** Until somebody chooses: everything on screen, by mail what waits for this person. */
const DEFAULTS: Readonly<Record<NotificationKind, Channels>> = {
  mention: { screen: true, mail: true },
  assignment: { screen: true, mail: true },
  share: { screen: true, mail: false },
  stage_suggestion: { screen: true, mail: false },
  deal_lost: { screen: true, mail: false },
  silent_customer: { screen: true, mail: false },
  duplicate_found: { screen: true, mail: false },
  report_ready: { screen: true, mail: false },
  approval_wanted: { screen: true, mail: true },
}

export function isNotificationKind(text: string): text is NotificationKind {
  return (NOTIFICATION_KINDS as readonly string[]).includes(text)
}

/**
 * A user's choice for every kind: what is stored, and the default where nothing (or nonsense) is.
 * @param stored user_preference.notifications
 */
export function channelsOf(stored: unknown): Readonly<Record<NotificationKind, Channels>> {
  const chosen = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  return Object.fromEntries(
    NOTIFICATION_KINDS.map((kind) => {
      const own = chosen[kind]
      const part = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {}
      const pick = (name: keyof Channels): boolean =>
        typeof part[name] === 'boolean' ? part[name] : DEFAULTS[kind][name]
      return [kind, { screen: pick('screen'), mail: pick('mail') }]
    }),
  ) as Record<NotificationKind, Channels>
}
