/** Parts that a person can play in a decision, as the API names them. */
export const BUYING_ROLES = [
  'decision_maker',
  'economic_buyer',
  'technical',
  'user',
  'purchaser',
  'champion',
  'gatekeeper',
] as const
