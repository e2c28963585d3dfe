/** What a partner can be told about. */
export const WEBHOOK_TOPICS = [
  'lead.created',
  'quote.accepted',
  'stage.changed',
  'deal.stage_changed',
  'deal.won',
  'deal.lost',
] as const
export type WebhookTopic = (typeof WEBHOOK_TOPICS)[number]
