import { type DealFact, longestGapDays, responseHours } from './deal-fact.ts'
import type { CoachingHint, CoachingMetric, Estimate, RepFigure, RepFigures } from './diagnosis.ts'
import type { NamedStage } from './loss-ledger.ts'
import { wilson, Z_95, Z_999 } from './statistics/interval.ts'
import { median, medianInterval } from './statistics/quantiles.ts'
import { COACHING_ADVICE, COACHING_EVIDENCE, SHARE_IT } from './texts/coaching-texts.ts'
import { count, days, hours, percent, type Said, say, share, words } from './texts/say.ts'

/** Fewer cases of a person say nothing about the person. */
export const FEWEST_CASES = 12
/** A median of fewer colleagues would give one of them away. */
export const FEWEST_COLLEAGUES = 3

/** Stage in which the first talk took place: from here on a demonstration makes sense. */
const TALKED = 'first_touch'

/** More of it is better, or less. */
const MORE_IS_BETTER: Readonly<Record<CoachingMetric, boolean>> = {
  response_hours: false,
  follow_up_gap_days: false,
  discount_percent: false,
  demo_share: true,
  stage_conversion: true,
  win_rate: true,
}

/** What is worth talking about: smaller differences are left alone even when they are beyond chance. */
const WORTH_IT: Readonly<Record<CoachingMetric, number>> = {
  response_hours: 4,
  follow_up_gap_days: 3,
  discount_percent: 3,
  demo_share: 0.1,
  stage_conversion: 0.08,
  win_rate: 0.06,
}

interface Measured {
  readonly metric: CoachingMetric
  readonly stage: NamedStage | null
  readonly cases: number
  readonly estimate: (z: number) => Estimate | null
}

const ofValues = (metric: CoachingMetric, values: readonly number[]): Measured => ({
  metric,
  stage: null,
  cases: values.length,
  estimate: (z) => medianInterval(values, z),
})

const ofRate = (
  metric: CoachingMetric,
  stage: NamedStage | null,
  cases: readonly DealFact[],
  hit: (deal: DealFact) => boolean,
): Measured => ({
  metric,
  stage,
  cases: cases.length,
  estimate: (z) => wilson(cases.filter(hit).length, cases.length, z),
})

/** Everything that is measured of one person's decided deals. */
function measure(deals: readonly DealFact[], stages: readonly NamedStage[], now: number): readonly Measured[] {
  const known = new Map(stages.map((stage) => [stage.id, stage]))
  const codesOf = (deal: DealFact): readonly string[] =>
    deal.steps.flatMap(({ stageId }) => known.get(stageId)?.code ?? [])
  const talked = stages.find(({ code }) => code === TALKED) ?? null
  const cameTo = deals.filter((deal) => codesOf(deal).includes(TALKED))
  const open = [
    ...new Map(stages.filter(({ outcome }) => outcome === 'open').map((stage) => [stage.code, stage])).values(),
  ]
  return [
    ofValues(
      'response_hours',
      deals.flatMap((deal) => responseHours(deal) ?? []),
    ),
    ofValues(
      'follow_up_gap_days',
      deals.map((deal) => longestGapDays(deal, now)),
    ),
    ofValues(
      'discount_percent',
      deals.flatMap(({ quote }) => quote?.discountPercent ?? []),
    ),
    ofRate('demo_share', talked, cameTo, ({ touches }) => touches.demo_done !== undefined),
    ...open.map((stage) => {
      const left = deals.filter((deal) => codesOf(deal).includes(stage.code))
      // A lost deal's last step is into Lost: it went on when an open stage or Won came after this one.
      const wentOn = (deal: DealFact): boolean =>
        codesOf(deal)
          .slice(codesOf(deal).lastIndexOf(stage.code) + 1)
          .some((code) => code !== 'lost')
      return ofRate('stage_conversion', stage, left, wentOn)
    }),
    ofRate('win_rate', null, deals, ({ status }) => status === 'won'),
  ]
}

const keyOf = ({ metric, stage }: Measured): string => `${metric} ${stage?.code ?? ''}`

/**
 * Figures of the people who own the deals, each beside the median of the team's other members (of all others where the
 * team has too few). A verdict needs a 99.9 % interval that leaves out that median and the one of all colleagues, which
 * three colleagues could not give for sure, and a difference worth talking about: of so many figures a few would look bad
 * by chance.
 */
export function repFigures(
  decided: readonly DealFact[],
  stages: readonly NamedStage[],
  now: number,
): readonly RepFigures[] {
  const owned = Map.groupBy(
    decided.filter(({ ownerId }) => ownerId !== null),
    ({ ownerId }) => ownerId ?? '',
  )
  const people = [...owned].map(([userId, deals]) => ({
    userId,
    userName: deals[0]?.ownerName ?? '',
    teamId: deals[0]?.ownerTeamId ?? null,
    measured: new Map(measure(deals, stages, now).map((one) => [keyOf(one), one])),
  }))
  type Person = (typeof people)[number]
  const valuesOf = (others: readonly Person[], key: string): readonly number[] =>
    others.flatMap(({ measured }) => {
      const one = measured.get(key)
      return one === undefined || one.cases < FEWEST_CASES ? [] : (one.estimate(Z_95)?.value ?? [])
    })
  return people.map(({ measured, ...person }) => ({
    ...person,
    figures: [...measured].map(([key, one]): RepFigure => {
      const others = people.filter(({ userId }) => userId !== person.userId)
      const mates = valuesOf(
        others.filter(({ teamId }) => teamId === person.teamId),
        key,
      )
      const compared = mates.length >= FEWEST_COLLEAGUES ? mates : valuesOf(others, key)
      const teamMedian = compared.length >= FEWEST_COLLEAGUES ? median(compared) : null
      return {
        metric: one.metric,
        stageCode: one.stage?.code ?? null,
        stageName: one.stage?.name ?? null,
        own: one.estimate(Z_95),
        cases: one.cases,
        teamMedian,
        verdict: verdictOf(one, teamMedian === null ? [] : [teamMedian, median(valuesOf(others, key)) ?? teamMedian]),
      }
    }),
  }))
}

function verdictOf(one: Measured, medians: readonly number[]): RepFigure['verdict'] {
  const sure = one.estimate(Z_999)
  if (sure === null || medians.length === 0 || one.cases < FEWEST_CASES) return 'too_few'
  const isBeyond = (middle: number): boolean =>
    (sure.low > middle || sure.high < middle) && Math.abs(sure.value - middle) >= WORTH_IT[one.metric]
  const above = medians.map((middle) => sure.value > middle)
  if (!medians.every(isBeyond) || new Set(above).size > 1) return 'even'
  return above[0] === MORE_IS_BETTER[one.metric] ? 'better' : 'worse'
}

const SAY_VALUE: Readonly<Record<CoachingMetric, (value: number) => Said>> = {
  response_hours: hours,
  follow_up_gap_days: days,
  discount_percent: percent,
  demo_share: share,
  stage_conversion: share,
  win_rate: share,
}

/** A sentence for every figure that is worse or better, the worse first; nothing about what chance could have made. */
export function coachingHintsOf(people: readonly RepFigures[]): readonly CoachingHint[] {
  return people
    .flatMap(({ userId, userName, figures }) =>
      figures
        .filter(({ verdict }) => verdict === 'worse' || verdict === 'better')
        .map((figure): CoachingHint => {
          const value = SAY_VALUE[figure.metric]
          const values = {
            name: words(userName),
            stage: words(figure.stageName ?? ''),
            value: value(figure.own?.value ?? 0),
            median: value(figure.teamMedian ?? 0),
            cases: count(figure.cases),
          }
          return {
            userId,
            userName,
            figure,
            evidence: say(COACHING_EVIDENCE[figure.metric], values),
            advice: say(figure.verdict === 'worse' ? COACHING_ADVICE[figure.metric] : SHARE_IT, values),
          }
        }),
    )
    .toSorted((a, b) => Number(a.figure.verdict === 'better') - Number(b.figure.verdict === 'better'))
}
