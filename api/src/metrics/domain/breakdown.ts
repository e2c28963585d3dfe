/** What a figure can be broken down by. */
export const BREAKDOWNS = ['team', 'owner', 'channel', 'country', 'industry', 'productLine'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]
