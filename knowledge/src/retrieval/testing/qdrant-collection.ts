import type { Condition, Filter, Operation, Point, Prefetch, Search, Sparse } from './qdrant-shapes.ts'

interface Scored {
  readonly point: Point
  readonly score: number
}

function fieldOf(point: Point, key: string): readonly unknown[] {
  const value = point.payload[key]
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function meets(point: Point, condition: Condition): boolean {
  if ('is_empty' in condition) return fieldOf(point, condition.is_empty.key).length === 0
  if ('range' in condition) {
    return fieldOf(point, condition.key).some((value) => typeof value === 'number' && value <= condition.range.lte)
  }
  if ('match' in condition) {
    const wanted: readonly unknown[] = 'any' in condition.match ? condition.match.any : [condition.match.value]
    return fieldOf(point, condition.key).some((value) => wanted.includes(value))
  }
  return passes(point, condition)
}

function passes(point: Point, { must = [], should = [], must_not = [] }: Filter): boolean {
  return (
    must.every((condition) => meets(point, condition)) &&
    (should.length === 0 || should.some((condition) => meets(point, condition))) &&
    !must_not.some((condition) => meets(point, condition))
  )
}

const isSparse = (vector: Sparse | number[]): vector is Sparse => !Array.isArray(vector)
const byScore = (a: Scored, b: Scored): number => b.score - a.score
/** Qdrant's constant of reciprocal rank fusion. */
const FUSION = 2

/** Points in memory, with what of Qdrant's search our requests use: filters, sparse vectors with IDF, cosine, RRF. */
export class MemoryCollection {
  readonly points = new Map<string | number, Point>()
  readonly indexed = new Set<string>()
  readonly #dimensions: ReadonlyMap<string, number>

  constructor(dimensions: ReadonlyMap<string, number>) {
    this.#dimensions = dimensions
  }

  matching(filter: Filter = {}): readonly Point[] {
    return [...this.points.values()].filter((point) => passes(point, filter))
  }

  upsert(points: readonly Point[]): void {
    for (const point of points) {
      for (const [name, vector] of Object.entries(point.vector)) {
        const size = this.#dimensions.get(name)
        if (!isSparse(vector) && vector.length !== size) throw new Error(`vector ${name} has not ${size} dimensions`)
      }
      // What goes over the wire is a copy, and so is what is kept.
      this.points.set(point.id, structuredClone(point))
    }
  }

  apply(operation: Operation): void {
    if ('upsert' in operation) {
      this.upsert(operation.upsert.points)
    } else if ('delete' in operation) {
      this.delete(operation.delete)
    } else {
      const { filter, payload } = operation.set_payload
      for (const point of this.matching(filter)) Object.assign(point.payload, payload)
    }
  }

  delete(selector: { points: (string | number)[] } | { filter: Filter }): void {
    const ids = 'points' in selector ? selector.points : this.matching(selector.filter).map(({ id }) => id)
    for (const id of ids) this.points.delete(id)
  }

  facet(key: string, filter: Filter | undefined, limit: number): { value: unknown; count: number }[] {
    const counts = new Map<unknown, number>()
    for (const point of this.matching(filter)) {
      for (const value of fieldOf(point, key)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts].map(([value, count]) => ({ value, count })).slice(0, limit)
  }

  search({
    prefetch,
    limit,
    with_payload,
  }: Search): { id: string | number; version: number; score: number; payload: object }[] {
    const fused = new Map<Point, number>()
    for (const part of prefetch) {
      this.#find(part).forEach(({ point }, rank) => {
        fused.set(point, (fused.get(point) ?? 0) + 1 / (FUSION + rank))
      })
    }
    return [...fused]
      .map(([point, score]) => ({ point, score }))
      .sort(byScore)
      .slice(0, limit)
      .map(({ point, score }) => {
        const payload = Object.fromEntries(Object.entries(point.payload).filter(([key]) => with_payload.includes(key)))
        return { id: point.id, version: 1, score, payload }
      })
  }

  #find(part: Prefetch): readonly Scored[] {
    const allowed = this.matching(part.filter)
    if (!('query' in part)) return allowed.slice(0, part.limit).map((point) => ({ point, score: 0 }))
    const { query, using } = part
    const scored = isSparse(query) ? this.#bySparse(query, using, allowed) : byCosine(query, using, allowed)
    return [...scored].sort(byScore).slice(0, part.limit)
  }

  /** Only points that share a dimension are found, as with an inverted index. */
  #bySparse(query: Sparse, using: string, allowed: readonly Point[]): readonly Scored[] {
    const sparseOf = (point: Point): Sparse | undefined => {
      const vector = point.vector[using]
      return vector !== undefined && isSparse(vector) ? vector : undefined
    }
    const all = [...this.points.values()].flatMap((point) => sparseOf(point) ?? [])
    const weights = new Map(
      query.indices.map((index, at) => {
        const holding = all.filter(({ indices }) => indices.includes(index)).length
        const rarity = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5))
        return [index, (query.values[at] ?? 0) * rarity]
      }),
    )
    return allowed.flatMap((point) => {
      const vector = sparseOf(point)
      if (vector === undefined || !vector.indices.some((index) => weights.has(index))) return []
      const score = vector.indices.reduce(
        (sum, index, at) => sum + (weights.get(index) ?? 0) * (vector.values[at] ?? 0),
        0,
      )
      return [{ point, score }]
    })
  }
}

function byCosine(query: readonly number[], using: string, allowed: readonly Point[]): readonly Scored[] {
  const length = (vector: readonly number[]): number => Math.hypot(...vector)
  return allowed.flatMap((point) => {
    const vector = point.vector[using]
    if (vector === undefined || isSparse(vector)) return []
    const product = vector.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0)
    return [{ point, score: product / (length(vector) * length(query)) }]
  })
}
