import type { BoardColumnData, DealCardData } from './deal-queries.ts'

/** Cards of a column that are read at first, and with each "more". */
export const CARDS = 20

const cents = (money: { readonly amount: string } | null): number =>
  money === null ? 0 : Math.round(Number(money.amount) * 100)
const dollars = (minor: number) => ({ amount: (minor / 100).toFixed(2), currency: 'USD' })

function without(column: BoardColumnData, deal: DealCardData): BoardColumnData {
  if (!column.deals.nodes.some(({ id }) => id === deal.id)) return column
  return changed(column, deal, -1, (nodes) => nodes.filter(({ id }) => id !== deal.id))
}

function changed(
  column: BoardColumnData,
  deal: DealCardData,
  sign: 1 | -1,
  change: (nodes: readonly DealCardData[]) => readonly DealCardData[],
): BoardColumnData {
  const value = cents(column.value) + sign * cents(deal.valueUsd)
  const { probability } = column.stage
  return {
    ...column,
    count: column.count + sign,
    value: dollars(value),
    weighted: probability === null ? null : dollars(Math.round(value * probability)),
    deals: { ...column.deals, nodes: [...change(column.deals.nodes)] },
  }
}

/**
 * The board with a deal where it stands now: taken out of the column it was in, put into its stage's by value. A deal
 * that ended, or of another pipeline, stands nowhere.
 */
export function withDeal(columns: readonly BoardColumnData[], deal: DealCardData): readonly BoardColumnData[] {
  const old = columns.flatMap(({ deals }) => deals.nodes).find(({ id }) => id === deal.id)
  const cleared = old === undefined ? columns : columns.map((column) => without(column, old))
  if (deal.status !== 'open') return cleared
  return cleared.map((column) => {
    if (column.stage.id !== deal.stage.id) return column
    return changed(column, deal, 1, (nodes) =>
      [...nodes, deal].sort((a, b) => cents(b.valueUsd) - cents(a.valueUsd) || (a.id < b.id ? -1 : 1)),
    )
  })
}

/** The board with a deal in another stage, before the API has answered. */
export function movedTo(
  columns: readonly BoardColumnData[],
  deal: DealCardData,
  stageId: string,
  now: string,
): readonly BoardColumnData[] {
  const stage = columns.find((column) => column.stage.id === stageId)?.stage
  return stage === undefined ? columns : withDeal(columns, { ...deal, stage, stageSince: now, stuck: false })
}

/**
 * The stage beside the one a deal stands in.
 * @param step 1 towards winning, -1 back
 */
export function neighbour(columns: readonly BoardColumnData[], stageId: string, step: 1 | -1): string | undefined {
  const index = columns.findIndex((column) => column.stage.id === stageId)
  return index === -1 ? undefined : columns[index + step]?.stage.id
}
