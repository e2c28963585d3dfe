import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const NOTIFICATION = graphql(`fragment News on Notification { id kind href account deal by text createdAt readAt }`)
export type News = ResultOf<typeof NOTIFICATION>

export const NOTIFICATIONS = graphql(
  `
  query Notifications($first: Int, $after: String, $last: Int, $before: String, $unreadOnly: Boolean) {
    unreadNotificationCount
    notifications(first: $first, after: $after, last: $last, before: $before, unreadOnly: $unreadOnly) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { ...News }
    }
  }
`,
  [NOTIFICATION],
)
export type NewsPage = ResultOf<typeof NOTIFICATIONS>['notifications']

export const NOTIFICATION_ADDED = graphql(`subscription NotificationAdded { notificationAdded { ...News } }`, [
  NOTIFICATION,
])
export const MARK_NOTIFICATION = graphql(
  `mutation MarkNotification($notificationId: ID!, $read: Boolean!) { markNotification(notificationId: $notificationId, read: $read) { ... on MarkNotificationSuccess { data { ...News } } ...FailureParts } }`,
  [NOTIFICATION, FAILURE],
)
export const MARK_ALL_READ = graphql(
  `mutation MarkAllRead { markAllNotificationsRead { ... on MarkAllNotificationsReadSuccess { data { notifications { id } } } ...FailureParts } }`,
  [FAILURE],
)
export const MARK_UNREAD = graphql(
  `mutation MarkUnread($notificationIds: [ID!]!) { markNotificationsUnread(notificationIds: $notificationIds) { ... on MarkNotificationsUnreadSuccess { data { notifications { id } } } ...FailureParts } }`,
  [FAILURE],
)
