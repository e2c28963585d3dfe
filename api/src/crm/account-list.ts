import type { Prisma } from '../generated/prisma/client.ts'
import type { LeadGrade, QuoteStatus } from '../generated/prisma/enums.ts'

interface Range<Value> {
  readonly min?: Value | null | undefined
  readonly max?: Value | null | undefined
}
interface Period {
  readonly from?: Date | null | undefined
  readonly to?: Date | null | undefined
}

/** How customers are filtered. Within a list any fits; everything given has to fit. Ids are row ids. */
export interface AccountFilter {
  readonly search?: string | null | undefined
  readonly stageIds?: readonly string[] | null | undefined
  readonly ownerIds?: readonly string[] | null | undefined
  readonly teamIds?: readonly string[] | null | undefined
  readonly unassigned?: boolean | null | undefined
  readonly country?: readonly string[] | null | undefined
  readonly industry?: readonly string[] | null | undefined
  readonly channel?: readonly string[] | null | undefined
  readonly tags?: readonly string[] | null | undefined
  readonly grade?: readonly LeadGrade[] | null | undefined
  readonly quoteStatus?: readonly QuoteStatus[] | null | undefined
  /** 0–1. */
  readonly risk?: Range<number> | null | undefined
  /** 0–1. */
  readonly winProbability?: Range<number> | null | undefined
  /** US dollars, as decimal texts. */
  readonly openValue?: Range<string> | null | undefined
  readonly hasOpenDeal?: boolean | null | undefined
  readonly lastActivityAt?: Period | null | undefined
  readonly createdAt?: Period | null | undefined
}

/** Customers that fit a filter. One merged into another is never listed. */
export function accountCondition(filter: AccountFilter): Prisma.AccountWhereInput {
  return { AND: [{ mergedIntoId: null }, ...conditions(filter)] }
}

function conditions(filter: AccountFilter): Prisma.AccountWhereInput[] {
  const all: (Prisma.AccountWhereInput | undefined)[] = [
    ...words(filter.search).map((word) => ({ searchText: { contains: word } })),
    among(filter.stageIds, (ids) => ({ stageId: { in: ids } })),
    among(filter.ownerIds, (ids) => ({ ownerId: { in: ids } })),
    among(filter.teamIds, (ids) => ({ teamId: { in: ids } })),
    filter.unassigned === true ? { ownerId: null } : undefined,
    among(filter.country, (codes) => ({ country: { in: codes } })),
    among(filter.industry, (codes) => ({ industry: { in: codes } })),
    among(filter.channel, (codes) => ({ channel: { in: codes } })),
    among(filter.tags, (tags) => ({ tags: { hasSome: tags } })),
    among(filter.grade, (grades) => ({ grade: { in: grades } })),
    among(filter.quoteStatus, (states) => ({ quotes: { some: { status: { in: states } } } })),
    within(filter.risk, (range) => ({ risk: range })),
    within(filter.winProbability, (range) => ({ winProbability: range })),
    within(filter.openValue, (range) => ({ openValueUsd: range })),
    filter.hasOpenDeal === undefined || filter.hasOpenDeal === null
      ? undefined
      : { openDeals: filter.hasOpenDeal ? { gt: 0 } : 0 },
    during(filter.lastActivityAt, (period) => ({ lastActivityAt: period })),
    during(filter.createdAt, (period) => ({ createdAt: period })),
  ]
  return all.flatMap((one) => one ?? [])
}

/** Words of a search that are looked for, each anywhere: "weber m12" finds both orders. */
const MOST_WORDS = 6

function words(search: string | null | undefined): string[] {
  const all = (search ?? '').normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  // Prisma passes on what LIKE takes for a wildcard.
  return all.slice(0, MOST_WORDS).map((word) => word.replace(/[\\%_]/g, '\\$&'))
}

function among<Value>(
  values: readonly Value[] | null | undefined,
  condition: (values: Value[]) => Prisma.AccountWhereInput,
): Prisma.AccountWhereInput | undefined {
  return values === null || values === undefined ? undefined : condition([...values])
}

function within<Value>(
  range: Range<Value> | null | undefined,
  condition: (range: { gte?: Value; lte?: Value }) => Prisma.AccountWhereInput,
): Prisma.AccountWhereInput | undefined {
  const { min, max } = range ?? {}
  if ((min === null || min === undefined) && (max === null || max === undefined)) return undefined
  return condition({
    ...(min === null || min === undefined ? {} : { gte: min }),
    ...(max === null || max === undefined ? {} : { lte: max }),
  })
}

function during(
  period: Period | null | undefined,
  condition: (period: { gte?: Date; lt?: Date }) => Prisma.AccountWhereInput,
): Prisma.AccountWhereInput | undefined {
  if (!period?.from && !period?.to) return undefined
  return condition({ ...(period.from ? { gte: period.from } : {}), ...(period.to ? { lt: period.to } : {}) })
}

/** What customers can be put in order by. */
export const ACCOUNT_ORDERS = [
  'createdAt',
  'name',
  'stageSince',
  'lastActivityAt',
  'openValue',
  'risk',
  'winProbability',
  'grade',
  'stage',
  'owner',
  'country',
  'industry',
] as const
export type AccountOrder = (typeof ACCOUNT_ORDERS)[number]

/** The order of a list, with the id last, so that pages never overlap. What nobody knows stands at the end. */
export function accountOrder(field: AccountOrder, sort: 'asc' | 'desc'): Prisma.AccountOrderByWithRelationInput[] {
  const id = { id: 'asc' as const }
  switch (field) {
    case 'openValue':
      return [{ openValueUsd: sort }, id]
    case 'stage':
      return [{ stagePosition: sort }, id]
    case 'owner':
      return [{ ownerName: { sort, nulls: 'last' } }, id]
    case 'risk':
    case 'winProbability':
    case 'grade':
    case 'country':
    case 'industry':
      return [{ [field]: { sort, nulls: 'last' } }, id]
    default:
      return [{ [field]: sort }, id]
  }
}
