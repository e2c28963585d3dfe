import type { LocalizedText } from '@tradewind/schema/locales'
import type { FunnelCounts } from './count-funnel.ts'
import type { FunnelMetrics, MetricScope, StageMetrics, StageValue } from './funnel-metrics.ts'

/** A stage in which one can stand on the way to winning, in order. */
export interface LadderStage {
  readonly id: string
  readonly code: string
  readonly name: LocalizedText
  readonly outcome: 'open' | 'won'
}

const NOTHING: StageValue = {
  quoted: { minor: 0, currency: 'USD' },
  expected: { minor: 0, currency: 'USD' },
  weighted: { minor: 0, currency: 'USD' },
}

/** Rates of what was counted. Pure: the one place where conversion, share, win and loss rate are defined. */
export function funnelRates(
  scope: MetricScope,
  ladder: readonly LadderStage[],
  counts: FunnelCounts,
  values: ReadonlyMap<string, StageValue>,
  chances: ReadonlyMap<string, number> = new Map(),
): FunnelMetrics {
  const enteredAt = (index: number): number => counts.get(ladder[index]?.id ?? '')?.entered ?? 0
  const total = enteredAt(0)
  const stages = ladder.map((stage, index): StageMetrics => {
    const count = counts.get(stage.id)
    const entered = count?.entered ?? 0
    const lost = count?.lost ?? 0
    const winProbability = chances.get(stage.id)
    return {
      stageId: stage.id,
      stageCode: stage.code,
      stageName: stage.name,
      outcome: stage.outcome,
      entered,
      standing: count?.standing ?? 0,
      conversion: index === 0 ? null : ratio(entered, enteredAt(index - 1)),
      share: ratio(entered, total),
      dwellDays: count?.dwell ?? null,
      lost,
      lossRate: ratio(lost, entered),
      value: values.get(stage.id) ?? NOTHING,
      change: relativeChange(entered, count?.enteredBefore ?? 0),
      ...(winProbability === undefined ? {} : { winProbability }),
    }
  })
  const wonIndex = ladder.findIndex((stage) => stage.outcome === 'won')
  const won = wonIndex === -1 ? 0 : enteredAt(wonIndex)
  return {
    scope,
    total,
    won,
    lost: stages.reduce((sum, stage) => sum + stage.lost, 0),
    winRate: ratio(won, total),
    // A snapshot may win more than entered in the period: then there is no share that was not converted.
    lossRate: won > total ? null : ratio(total - won, total),
    stages,
  }
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** 0.1 is ten per cent more; null when there was nothing before. */
export function relativeChange(now: number, before: number): number | null {
  return before === 0 ? null : (now - before) / before
}
