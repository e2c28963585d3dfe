import { specifications } from '@tradewind/schema/contracts/catalog'

/** True, or what is wrong in one sentence: the rule is the contract's own, so nothing passes here that the API refuses. */
export function validateSpecifications(value: unknown): true | string {
  const parsed = specifications.safeParse(value ?? {})
  if (parsed.success) return true
  const issue = parsed.error.issues[0]
  return issue === undefined ? 'The parameters are not valid' : `${issue.path.join(' ')}: ${issue.message}`
}

/** A competitor's figure: one parameter and its value. */
export function validateFigure(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return 'Choose a parameter and give its value'
  const { parameter, value: figure } = value as Readonly<Record<string, unknown>>
  if (typeof parameter !== 'string') return 'Choose a parameter'
  return validateSpecifications({ [parameter]: figure })
}
