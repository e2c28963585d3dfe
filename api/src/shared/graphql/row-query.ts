/**
 * The query with which a mutation reads back what it wrote. A client that asks only for the kind of the result selects
 * nothing of the row: Pothos then makes `select: {}` of it, which Prisma refuses.
 */
export function rowQuery<Query extends object>(query: Query): Query | Record<string, never> {
  const { select } = query as { readonly select?: object }
  return select !== undefined && Object.keys(select).length === 0 ? {} : query
}
