import type { Application, ApplicationCode, RequirementInput } from '@tradewind/schema/contracts/selector'
import type { IndustryCode } from '@tradewind/schema/ontology'
import { type JointTorque, jointTorque, USUAL_FRICTION } from './joint-torque.ts'

export type RuleCode =
  | 'joint-torque'
  | 'joint-thread'
  | 'monitored-joint'
  | 'electrostatic-discharge'
  | 'dust-and-rain'
  | 'explosive-atmosphere'
  | 'calibration-device'
  | 'accredited-calibration'

/** The joint a torque was computed for, for the sentence that says so. */
export interface ComputedJoint extends JointTorque {
  readonly thread: string
  readonly strengthClass: string
  readonly friction: number
}

export interface Proposal {
  readonly rule: RuleCode
  readonly requirement: RequirementInput
  readonly source: string
  readonly joint?: ComputedJoint
}

const MONITORED: readonly ApplicationCode[] = ['wheel-bolts', 'airframe', 'track-and-bogie', 'wind-turbine']
const SENSITIVE: readonly ApplicationCode[] = ['battery-pack', 'electronics']
const OUTDOORS: readonly ApplicationCode[] = ['wind-turbine', 'pipe-flange', 'track-and-bogie', 'site-assembly']

/** What an industry mostly tightens, where that is one thing; a named application goes first. */
const USUAL_APPLICATION: Readonly<Partial<Record<IndustryCode, ApplicationCode>>> = {
  aerospace: 'airframe',
  rail: 'track-and-bogie',
  'new-energy': 'battery-pack',
}

/** Three significant digits: friction is not known better. */
const rounded = (value: number): number => Number(value.toPrecision(3))

function jointProposals(joint: NonNullable<Application['joint']>): Proposal[] {
  const friction = joint.friction ?? USUAL_FRICTION
  const computed = jointTorque(joint.thread, joint.strengthClass, friction)
  const torque = rounded(computed.torque)
  const { diameter } = computed
  return [
    {
      rule: 'joint-torque',
      requirement: { kind: 'covers', parameter: 'torqueRange', min: torque, max: torque, unit: 'N.m' },
      source: 'VDI 2230-1, ISO 898-1, ISO 261',
      joint: { ...computed, thread: joint.thread, strengthClass: joint.strengthClass, friction },
    },
    {
      rule: 'joint-thread',
      requirement: {
        kind: 'covers',
        parameter: 'boltSize',
        min: diameter,
        max: diameter,
        unit: 'mm',
        importance: 'prefer',
      },
      source: 'ISO 261',
    },
  ]
}

function applicationProposals(code: ApplicationCode): Proposal[] {
  const proposals: Proposal[] = []
  if (MONITORED.includes(code)) {
    proposals.push({
      rule: 'monitored-joint',
      requirement: { kind: 'equals', parameter: 'angleMonitoring', value: true, importance: 'prefer' },
      source: 'VDI/VDE 2862-1',
    })
  }
  if (SENSITIVE.includes(code)) {
    proposals.push({
      rule: 'electrostatic-discharge',
      requirement: { kind: 'equals', parameter: 'esdSafe', value: true, importance: 'prefer' },
      source: 'IEC 61340-5-1',
    })
  }
  if (OUTDOORS.includes(code)) {
    proposals.push({
      rule: 'dust-and-rain',
      requirement: { kind: 'atLeastLevel', parameter: 'ipClass', value: 'IP54', importance: 'prefer' },
      source: 'IEC 60529',
    })
  }
  if (code === 'explosive-atmosphere') {
    proposals.push({
      rule: 'explosive-atmosphere',
      requirement: { kind: 'anyOf', parameter: 'certificates', values: ['atex', 'iecex'] },
      source: '2014/34/EU, IEC 60079',
    })
  }
  if (code === 'calibration') {
    proposals.push(
      {
        rule: 'calibration-device',
        requirement: { kind: 'atMost', parameter: 'torqueAccuracy', value: 1, unit: '%', importance: 'prefer' },
        source: 'ISO 6789-2',
      },
      {
        rule: 'accredited-calibration',
        requirement: { kind: 'anyOf', parameter: 'certificates', values: ['iso-17025'], importance: 'prefer' },
        source: 'ISO/IEC 17025',
      },
    )
  }
  return proposals
}

/** What the rules say about this use, before it is known what was asked for anyway. */
export function proposalsFor(
  application: Application | undefined,
  industry: IndustryCode | undefined,
): readonly Proposal[] {
  const code = application?.code ?? (industry === undefined ? undefined : USUAL_APPLICATION[industry])
  return [
    ...(application?.joint === undefined ? [] : jointProposals(application.joint)),
    ...(code === undefined ? [] : applicationProposals(code)),
  ]
}
