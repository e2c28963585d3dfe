/** The stages of a pipeline in order, from a time on. */
export interface OrderVersion {
  /** Null: from the beginning of time. */
  readonly validFrom: Date | null
  readonly stageIds: readonly string[]
}

/**
 * Where a stage stood at a time: 1 for the first, 0 for one that was not there. Without versions the stages stand as
 * their own positions say.
 */
export function stagePositions(
  stages: readonly { readonly id: string; readonly position: number }[],
  orders: readonly OrderVersion[],
): (at: number) => (stageId: string) => number {
  const start = (order: OrderVersion): number => order.validFrom?.getTime() ?? Number.NEGATIVE_INFINITY
  const tables = [...orders]
    .sort((a, b) => start(a) - start(b))
    .map((order) => ({ from: start(order), positions: new Map(order.stageIds.map((id, index) => [id, index + 1])) }))
  if (tables.length === 0)
    tables.push({
      from: Number.NEGATIVE_INFINITY,
      positions: new Map(stages.map(({ id, position }) => [id, position])),
    })
  return (at) => {
    const { positions } = tables.findLast(({ from }) => from <= at) ?? tables[0] ?? { positions: new Map() }
    return (stageId) => positions.get(stageId) ?? 0
  }
}
