/** Marketing channels a customer can come through first; the API derives it from referrer, campaign and form. */
export const CHANNELS = [
  'organic_search',
  'paid_search',
  'linkedin',
  'social',
  'trade_fair',
  'marketplace',
  'referral',
  'partner',
  'mailing',
  'direct',
] as const
export type Channel = (typeof CHANNELS)[number]

/** Why a deal is lost (FUN-05). The first five are the source's. */
export const LOST_CATEGORIES = [
  'price',
  'delivery_time',
  'function_mismatch',
  'competitor',
  'slow_follow_up',
  'budget',
  'no_decision',
  'other',
] as const
export type LostCategory = (typeof LOST_CATEGORIES)[number]
