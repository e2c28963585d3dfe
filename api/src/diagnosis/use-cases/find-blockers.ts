import type { Money } from '@tradewind/schema/money'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { blockersOf } from '../domain/blockers.ts'
import { BLOCKER_CODES, type Blocker } from '../domain/diagnosis.ts'
import { requireAnalyst } from '../policy.ts'
import { loadBlockerLimits } from '../store/blocker-limits.store.ts'
import { loadStandings } from '../store/standing.store.ts'

const blockerFilter = z.object({
  teamId: z.uuid().nullish(),
  ownerId: z.uuid().nullish(),
  stageCode: z.string().max(60).nullish(),
  code: z.enum(BLOCKER_CODES).nullish(),
  first: z.int().min(1).max(500).default(50),
})
export type BlockerFilter = z.input<typeof blockerFilter>

/** How many deals and customers are stuck, and what they are worth; each once, however many things keep it. */
export interface BlockerCount {
  /** Stage code, owner's id or blocker code. */
  readonly key: string
  readonly label: string | null
  readonly stuck: number
  readonly value: Money
}

export interface Blockers {
  readonly stuck: number
  readonly value: Money
  readonly byCode: readonly BlockerCount[]
  readonly byStage: readonly BlockerCount[]
  readonly byOwner: readonly BlockerCount[]
  /** Most valuable first, then the longest. */
  readonly blockers: readonly Blocker[]
}

/** What does not move, of the customers the caller may see, right now. Throws ForbiddenFailure and ValidationFailure. */
export async function findBlockers(work: Work, input: BlockerFilter = {}): Promise<Blockers> {
  requireAnalyst(work.actor)
  const { teamId = null, ownerId = null, stageCode, code, first } = parseInput(blockerFilter, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const limits = await loadBlockerLimits(transaction)
    const standings = await loadStandings(transaction, work.actor, { teamId, ownerId })
    const found = standings
      .flatMap((standing) => blockersOf(standing, limits, work.now().getTime()))
      .filter(
        (blocker) => (stageCode ?? blocker.stageCode) === blocker.stageCode && (code ?? blocker.code) === blocker.code,
      )
      .sort((a, b) => b.value.minor - a.value.minor || b.days - a.days)
    return {
      ...total(found),
      byCode: counts(found, ({ code }) => code),
      byStage: counts(found, ({ stageCode }) => stageCode),
      byOwner: counts(
        found,
        ({ ownerId }) => ownerId ?? '',
        ({ ownerName }) => ownerName,
      ),
      blockers: found.slice(0, first),
    }
  })
}

function total(blockers: readonly Blocker[]): { readonly stuck: number; readonly value: Money } {
  const stuck = new Map(
    blockers.map(({ accountId, opportunityId, value }) => [opportunityId ?? accountId, value.minor]),
  )
  const minor = [...stuck.values()].reduce((sum, value) => sum + value, 0)
  return { stuck: stuck.size, value: { minor, currency: 'USD' } }
}

function counts(
  blockers: readonly Blocker[],
  keyOf: (blocker: Blocker) => string,
  labelOf: (blocker: Blocker) => string | null = () => null,
): readonly BlockerCount[] {
  return [...Map.groupBy(blockers, keyOf)]
    .map(([key, of]) => ({ key, label: of[0] === undefined ? null : labelOf(of[0]), ...total(of) }))
    .sort((a, b) => b.value.minor - a.value.minor || b.stuck - a.stuck)
}
