import { LOST_CATEGORIES } from '@tradewind/schema/contracts/funnel'
import type { AskAs } from '../server/ask-as.ts'
import {
  type AnomalyRow,
  type BenchmarkRow,
  BLOCKERS,
  type BlockersData,
  CHANNELS,
  type ChannelRow,
  COACHING,
  type CoachingData,
  INDUSTRIES,
  type IndustryRow,
  type LedgerData,
  type LiftRow,
  LOSSES,
  LOST_DEALS,
  type LostDealRow,
  TOUCHPOINTS,
} from './analysis-queries.ts'
import { type AnalysisState, analysisScope } from './analysis-state.ts'
import { BLOCKER_CODES } from './codes.ts'

const MOST_BLOCKERS = 50
/** All deals of years are looked at. */
const PATIENCE = { timeout: 20_000 } as const

/** What the open tab shows. */
export type AnalysisData =
  | { readonly tab: 'losses'; readonly ledger: LedgerData; readonly deals: readonly LostDealRow[] | null }
  | {
      readonly tab: 'blockers'
      readonly blockers: BlockersData
      readonly stages: Readonly<Record<string, Readonly<Record<string, string>>>>
    }
  | { readonly tab: 'touchpoints'; readonly lifts: readonly LiftRow[] }
  | { readonly tab: 'channels'; readonly channels: readonly ChannelRow[]; readonly anomalies: readonly AnomalyRow[] }
  | { readonly tab: 'industries'; readonly industries: readonly IndustryRow[] }
  | { readonly tab: 'coaching'; readonly coaching: CoachingData; readonly benchmarks: readonly BenchmarkRow[] }

/** Reads what the open tab needs and nothing else; undefined when the address asks for what does not exist. */
export async function readAnalysis(ask: AskAs, state: AnalysisState, now: string): Promise<AnalysisData | undefined> {
  const scope = analysisScope(state, now)
  switch (state.tab) {
    case 'losses': {
      const { lossLedger } = await ask(LOSSES, { scope }, PATIENCE)
      if (lossLedger.__typename !== 'LossLedgerSuccess') return undefined
      return { tab: 'losses', ledger: lossLedger.data, deals: await readDeals(ask, state, scope) }
    }
    case 'blockers': {
      const { blockers, pipelines } = await ask(BLOCKERS, {
        teamId: state.team === '' ? null : state.team,
        ownerId: state.owner === '' ? null : state.owner,
        code: BLOCKER_CODES.find((code) => code === state.code) ?? null,
        first: MOST_BLOCKERS,
      })
      if (blockers.__typename !== 'BlockersSuccess') return undefined
      const stages = Object.fromEntries(
        pipelines.flatMap((pipeline) => pipeline.stages.map(({ code, name }) => [code, name])).toReversed(),
      )
      return { tab: 'blockers', blockers: blockers.data, stages }
    }
    case 'touchpoints': {
      const { touchpointLift } = await ask(TOUCHPOINTS, { scope }, PATIENCE)
      return touchpointLift.__typename === 'TouchpointLiftSuccess'
        ? { tab: 'touchpoints', lifts: touchpointLift.data }
        : undefined
    }
    case 'channels': {
      const { channelContribution, anomalies } = await ask(CHANNELS, { scope }, PATIENCE)
      if (channelContribution.__typename !== 'ChannelContributionSuccess') return undefined
      const changes = anomalies.__typename === 'AnomaliesSuccess' ? anomalies.data : []
      return { tab: 'channels', channels: channelContribution.data, anomalies: changes }
    }
    case 'industries': {
      const { industryWinRates } = await ask(INDUSTRIES, { scope }, PATIENCE)
      return industryWinRates.__typename === 'IndustryWinRatesSuccess'
        ? { tab: 'industries', industries: industryWinRates.data }
        : undefined
    }
    case 'coaching': {
      const { coaching, benchmarks } = await ask(COACHING, { scope }, PATIENCE)
      if (coaching.__typename !== 'CoachingSuccess') return undefined
      const lines = benchmarks.__typename === 'BenchmarksSuccess' ? benchmarks.data : []
      return { tab: 'coaching', coaching: coaching.data, benchmarks: lines }
    }
  }
}

async function readDeals(
  ask: AskAs,
  { stage, category }: AnalysisState,
  scope: ReturnType<typeof analysisScope>,
): Promise<readonly LostDealRow[] | null> {
  const known = LOST_CATEGORIES.find((code) => code === category) ?? null
  if (stage === '' && known === null) return null
  const { lostDeals } = await ask(
    LOST_DEALS,
    { scope, stageId: stage === '' ? null : stage, category: known },
    PATIENCE,
  )
  return lostDeals.__typename === 'LostDealsSuccess' ? lostDeals.data : []
}
