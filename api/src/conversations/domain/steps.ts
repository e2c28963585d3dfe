import { ADVISOR_STEPS, type AdvisorStep } from '@tradewind/schema/contracts/advisor'

/** The later of two steps in the order of the talk. */
export function furtherStep(a: AdvisorStep, b: AdvisorStep): AdvisorStep {
  return ADVISOR_STEPS.indexOf(a) >= ADVISOR_STEPS.indexOf(b) ? a : b
}

/** Every step from this one on: what "reached the quotation" means. */
export function stepsFrom(step: AdvisorStep): AdvisorStep[] {
  return ADVISOR_STEPS.slice(ADVISOR_STEPS.indexOf(step))
}
