export const BLOCKER_CODES = ['stuck_in_stage', 'no_answer_after_quote', 'no_follow_up', 'documents_unread'] as const

export const TOUCHPOINT_CODES = [
  'demo',
  'sample',
  'visit',
  'meeting',
  'datasheet',
  'document',
  'comparison',
  'selector',
  'advisor',
  'price_view',
  'calculator',
  'quick_answer',
] as const
