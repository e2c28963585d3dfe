import { LOST_CATEGORIES, type LostCategory } from '@tradewind/schema/contracts/funnel'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import type { DealFact } from './deal-fact.ts'
import type { LossCause, LossLedger, LostDeal, StageLosses } from './diagnosis.ts'
import { evidenceOf } from './loss-evidence.ts'
import type { Usual } from './loss-signs.ts'
import { chargedStage, type StageRef, testify } from './testimony.ts'
import { REMEDIES } from './texts/loss-texts.ts'
import { say } from './texts/say.ts'

/** Causes named per stage. */
const MAIN_CAUSES = 3

export interface NamedStage extends StageRef {
  readonly name: LocalizedText
}

export interface LedgerFacts {
  /** Lost deals, each once. */
  readonly lost: readonly DealFact[]
  readonly stages: readonly NamedStage[]
  /** How many entered each stage or a later one. */
  readonly entered: ReadonlyMap<string, number>
  readonly usual: Usual
  /** Milliseconds since 1970. */
  readonly now: number
}

const dollars = (deals: readonly { readonly value: Money }[]): Money => ({
  minor: deals.reduce((sum, { value }) => sum + value.minor, 0),
  currency: 'USD',
})

/** Every lost deal with its stage and category, as the ledger counts it. */
export function lostDeals({ lost, stages, usual, now }: Omit<LedgerFacts, 'entered'>): readonly LostDeal[] {
  const known = new Map(stages.map((stage) => [stage.id, stage]))
  return lost.map((deal) => {
    const stageId = chargedStage(deal, known)
    return {
      opportunityId: deal.id,
      name: deal.name,
      accountId: deal.accountId,
      accountName: deal.accountName,
      ownerName: deal.ownerName,
      closedAt: deal.closedAt ?? now,
      stageId,
      stageName: known.get(stageId)?.name ?? {},
      ...testify(deal, usual, now),
      value: { minor: deal.valueMinor, currency: 'USD' },
    }
  })
}

/** The ledger of the lost deals: by stage and cause, with proof and remedy. Causes and rest of all stages sum to its value. */
export function lossLedger(facts: LedgerFacts): LossLedger {
  const lines = lostDeals(facts)
  const deals = new Map(facts.lost.map((deal) => [deal.id, deal]))
  const byStage = Map.groupBy(lines, ({ stageId }) => stageId)
  const open = facts.stages.filter(
    ({ id, outcome }) => outcome === 'open' && (byStage.has(id) || facts.entered.has(id)),
  )
  const stageLosses = (stage: NamedStage): StageLosses => {
    const here = byStage.get(stage.id) ?? []
    const value = dollars(here)
    const entered = facts.entered.get(stage.id) ?? 0
    const lossRate = entered === 0 ? null : Math.min(1, here.length / entered)
    const causeOf = ([category, of]: [LostCategory, LostDeal[]]): LossCause => ({
      category,
      deals: of.length,
      value: dollars(of),
      share: value.minor === 0 ? of.length / here.length : dollars(of).minor / value.minor,
      witnesses: {
        rep: of.filter(({ rep }) => rep === category).length,
        buyer: of.filter(({ buyer }) => buyer === category).length,
        events: of.filter(({ events }) => events === category).length,
      },
      evidence: evidenceOf(
        category,
        of.flatMap(({ opportunityId }) => deals.get(opportunityId) ?? []),
        { name: stage.name, lossRate },
        facts.usual,
        facts.now,
      ),
      remedy: say(REMEDIES[category]),
    })
    const causes = [...Map.groupBy(here, ({ category }) => category)]
      .map(causeOf)
      // What nobody knows is no main cause as long as something is known.
      .sort(
        (a, b) =>
          Number(a.category === 'other') - Number(b.category === 'other') ||
          b.value.minor - a.value.minor ||
          b.deals - a.deals,
      )
    const main = causes.slice(0, MAIN_CAUSES)
    return {
      stageId: stage.id,
      stageCode: stage.code,
      stageName: stage.name,
      deals: here.length,
      value,
      entered,
      lossRate,
      causes: main,
      rest: { minor: value.minor - dollars(main).minor, currency: 'USD' },
    }
  }
  return {
    deals: lines.length,
    value: dollars(lines),
    stages: open.sort((a, b) => a.position - b.position).map(stageLosses),
    witnesses: LOST_CATEGORIES.map((category) => ({
      category,
      rep: lines.filter(({ rep }) => rep === category).length,
      buyer: lines.filter(({ buyer }) => buyer === category).length,
      events: lines.filter(({ events }) => events === category).length,
      decided: lines.filter((line) => line.category === category).length,
    })),
  }
}
