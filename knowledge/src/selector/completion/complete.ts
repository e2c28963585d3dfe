import { type Requirement, requirement, type SelectRequest } from '@tradewind/schema/contracts/selector'
import type { CatalogueIndex } from '../columns.ts'
import { candidatesOf } from '../judged-conditions.ts'
import { type Proposal, proposalsFor } from './rules.ts'

export interface Completed {
  readonly proposal: Proposal
  readonly requirement: Requirement
}

/**
 * Requirements that follow from application, joint or industry: only for parameters nothing was asked about, and only
 * those that products of the category state (a controller has no torque).
 */
export function complete(request: SelectRequest, index: CatalogueIndex): readonly Completed[] {
  const askedFor = new Set(request.requirements.map((it) => it.parameter))
  const candidates = candidatesOf(index, request.category)
  const isStated = (code: string): boolean =>
    candidates.some((at) => code in (index.products[at]?.publication.specifications ?? {}))
  return proposalsFor(request.application, request.industry)
    .filter((proposal) => !askedFor.has(proposal.requirement.parameter) && isStated(proposal.requirement.parameter))
    .map((proposal) => ({ proposal, requirement: requirement.parse(proposal.requirement) }))
}
