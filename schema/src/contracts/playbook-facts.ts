/**
 * Facts about a customer that conditions of playbooks and rules of the next best action may ask for. Each is computed in
 * one place, `factsAt` of the API, as of any moment of the customer's history.
 */
export const COUNTS_FACTS = [
  /** US dollars: open quotations or expected value of open deals, whichever is greater. */
  'open_value_usd',
  /** Days since something was heard or seen of the customer; since it became known when nothing was. */
  'days_silent',
  /** Days since the customer answered us: wrote, was reached, met us, decided. */
  'days_since_answer',
  /** Days since one of us called, wrote or met the customer. */
  'days_since_touch',
  'days_in_stage',
  'open_quotes',
  'open_deals',
  /** Over the last seven days. */
  'price_views_7d',
  'product_views_7d',
  'downloads_30d',
  /** 0–1, as the scores stand now; without a score the test does not hold. */
  'risk',
  'win_probability',
] as const
export type CountFact = (typeof COUNTS_FACTS)[number]

/** Counts that are shares: 0–1. */
export const SHARE_FACTS = ['risk', 'win_probability'] as const satisfies readonly CountFact[]

/** `stage`: code of the customer's stage; `locale`: language of the contact who is written to. */
export const TEXT_FACTS = ['stage', 'country', 'industry', 'locale', 'channel', 'grade'] as const
export type TextFact = (typeof TEXT_FACTS)[number]

export const YES_NO_FACTS = [
  'has_owner',
  'has_consent',
  'has_phone',
  /** The customer answered after the run began. */
  'answered_since_start',
] as const
export type YesNoFact = (typeof YES_NO_FACTS)[number]
