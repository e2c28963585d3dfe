import { builder } from '../../builder.ts'

export const OrderDirectionRef = builder.enumType('OrderDirection', { values: ['asc', 'desc'] as const })

export const DateFilterRef = builder.inputType('DateFilter', {
  description: 'From (inclusive) to (exclusive).',
  fields: (t) => ({
    from: t.field({ type: 'DateTime' }),
    to: t.field({ type: 'DateTime' }),
  }),
})

/** The Prisma condition of a DateFilter: what is not given does not narrow. */
export function dateRange(
  filter: { from?: Date | null | undefined; to?: Date | null | undefined } | null | undefined,
): { gte?: Date; lt?: Date } {
  return { ...(filter?.from ? { gte: filter.from } : {}), ...(filter?.to ? { lt: filter.to } : {}) }
}
