import type { Requirement } from '@tradewind/schema/contracts/selector'
import type { Understanding, UnderstandRequest } from '@tradewind/schema/contracts/understanding'
import { requirementsOf } from './requirements.ts'
import { understand } from './understand.ts'

/** The reader of the service: by rules, with the models of the catalogue and today's date. */
export interface RuleReader {
  read(request: UnderstandRequest): Understanding
  requirements(understood: Understanding): readonly Requirement[]
}

/**
 * @param skus the catalogue's models; the same array as long as they are the same
 * @param now ms since the epoch
 */
export function createRuleReader(skus: () => readonly string[], now: () => number): RuleReader {
  return {
    read: (request) => understand(request, { skus: skus(), today: new Date(now()).toISOString().slice(0, 10) }),
    requirements: requirementsOf,
  }
}
