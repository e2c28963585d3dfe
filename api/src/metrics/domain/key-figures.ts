import { ratio } from './funnel-rates.ts'

/** What a small team looks at first (SME-01, DB-05), and what an executive asks for. */
export const KEY_FIGURES = [
  'lead_conversion',
  'reach',
  'task_completion',
  'win_rate',
  'closing_rate',
  'response_hours',
  'pipeline_value',
  'weighted_value',
  'won_value',
] as const
export type KeyFigureCode = (typeof KEY_FIGURES)[number]

/** share: 0–1; hours; usd: dollars, exact to the cent. */
export type KeyFigureUnit = 'share' | 'hours' | 'usd'

/** What is counted for a period; the figures are made of it. */
export interface KeyFigureFacts {
  /** Leads that came in, without quarantine, and those of them that became a deal. */
  readonly leads: number
  readonly leadsConverted: number
  /** Customers with an owner at the period's end, and those of them somebody contacted in the period. */
  readonly customersAssigned: number
  readonly customersContacted: number
  /** Tasks due in the period and not cancelled, and those of them that are done. */
  readonly tasksDue: number
  readonly tasksDone: number
  readonly dealsOpened: number
  readonly dealsWon: number
  readonly dealsLost: number
  /** Hours from lead to the first call, mail, visit or meeting, summed over the leads that got one. */
  readonly responseHours: number
  readonly leadsAnswered: number
  /** US dollars of the deals open at the period's end; the same × their probability to win. */
  readonly pipelineUsd: number
  readonly weightedUsd: number
  readonly dealsOpen: number
  /** US dollars of the deals won in the period. */
  readonly wonUsd: number
}

export interface KeyFigure {
  readonly code: KeyFigureCode
  readonly unit: KeyFigureUnit
  readonly value: number | null
  /** The same of the period before. */
  readonly before: number | null
  /** Cases it rests on: few of them say little. */
  readonly cases: number
  readonly target: number | null
  /** Whether more of it is better; of response time less is. */
  readonly moreIsBetter: boolean
}

type Read = (facts: KeyFigureFacts) => { readonly value: number | null; readonly cases: number }

const READ: Readonly<Record<KeyFigureCode, readonly [KeyFigureUnit, Read]>> = {
  lead_conversion: ['share', (f) => ({ value: ratio(f.leadsConverted, f.leads), cases: f.leads })],
  reach: ['share', (f) => ({ value: ratio(f.customersContacted, f.customersAssigned), cases: f.customersAssigned })],
  task_completion: ['share', (f) => ({ value: ratio(f.tasksDone, f.tasksDue), cases: f.tasksDue })],
  win_rate: ['share', (f) => ({ value: ratio(f.dealsWon, f.dealsOpened), cases: f.dealsOpened })],
  closing_rate: [
    'share',
    (f) => ({ value: ratio(f.dealsWon, f.dealsWon + f.dealsLost), cases: f.dealsWon + f.dealsLost }),
  ],
  response_hours: ['hours', (f) => ({ value: ratio(f.responseHours, f.leadsAnswered), cases: f.leadsAnswered })],
  pipeline_value: ['usd', (f) => ({ value: f.pipelineUsd, cases: f.dealsOpen })],
  weighted_value: ['usd', (f) => ({ value: f.weightedUsd, cases: f.dealsOpen })],
  won_value: ['usd', (f) => ({ value: f.wonUsd, cases: f.dealsWon })],
}

export const unitOf = (code: KeyFigureCode): KeyFigureUnit => READ[code][0]

/** The panel of a period beside the period before it. */
export function keyFigures(
  now: KeyFigureFacts,
  before: KeyFigureFacts,
  targets: Readonly<Partial<Record<KeyFigureCode, number>>>,
): readonly KeyFigure[] {
  return KEY_FIGURES.map((code) => {
    const [unit, read] = READ[code]
    return {
      code,
      unit,
      ...read(now),
      before: read(before).value,
      target: targets[code] ?? null,
      moreIsBetter: code !== 'response_hours',
    }
  })
}
