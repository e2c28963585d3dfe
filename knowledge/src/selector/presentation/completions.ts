import type { Completion } from '@tradewind/schema/contracts/selector'
import { parameterLabel } from '@tradewind/schema/ontology'
import { formatNumber, formatQuantity, isolate } from '@tradewind/schema/units'
import type { Completed } from '../completion/complete.ts'
import type { ComputedJoint } from '../completion/rules.ts'
import { resolveRequirement } from '../resolve.ts'
import type { JointWords } from '../texts/phrases.ts'
import { type Audience, phrasesFor } from './audience.ts'
import { wantedText } from './wanted.ts'

const NO_JOINT: JointWords = { joint: '', friction: '', preload: '', factor: '', diameter: '', torque: '' }

/** Preload and diameter stay metric: the thread is. */
function jointWords(joint: ComputedJoint, audience: Audience): JointWords {
  const { locale, unitSystem } = audience
  const number = (value: number, digits: number): string => formatNumber(Number(value.toPrecision(digits)), locale)
  return {
    joint: isolate(`${joint.thread} ${joint.strengthClass}`, locale),
    friction: number(joint.friction, 3),
    preload: isolate(phrasesFor(audience).kilonewtons(number(joint.preload, 3)), locale),
    factor: number(joint.factor, 3),
    diameter: formatQuantity(joint.diameter, 'mm', locale, 'metric'),
    torque: formatQuantity(Number(joint.torque.toPrecision(3)), 'N.m', locale, unitSystem),
  }
}

/** A completed requirement with the rule it came by, in the buyer's words. */
export function presentCompletion({ proposal, requirement }: Completed, audience: Audience): Completion {
  const resolved = resolveRequirement(requirement, [])
  const words =
    proposal.joint === undefined
      ? { ...NO_JOINT, joint: resolved.ok ? wantedText(resolved.value, audience) : '' }
      : jointWords(proposal.joint, audience)
  return {
    requirement,
    parameter: requirement.parameter,
    label: parameterLabel(requirement.parameter, audience.locale),
    wanted: resolved.ok ? wantedText(resolved.value, audience) : '',
    rule: proposal.rule,
    sentence: phrasesFor(audience).rule[proposal.rule](words),
    source: proposal.source,
  }
}
