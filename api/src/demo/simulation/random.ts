/** Chance that is the same every time: seeded by a text, never by the clock. */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  readonly next: () => number
  readonly chance: (probability: number) => boolean
  /** Whole number, both ends included. */
  readonly whole: (from: number, to: number) => number
  readonly between: (from: number, to: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]] | readonly T[]) => T
  /** One of the keys, as likely as its weight. */
  readonly weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => Key
  /** Around a median, never negative; `spread` is the standard deviation of its logarithm. */
  readonly around: (median: number, spread: number) => number
}

export function randomFrom(seed: string): Random {
  const next = generator(seed)
  return {
    next,
    chance: (probability) => next() < probability,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    between: (from, to) => from + next() * (to - from),
    pick: <T>(list: readonly T[]): T => {
      const found = list[Math.floor(next() * list.length)]
      if (found === undefined) throw new Error('There is nothing to pick from.')
      return found
    },
    weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key => {
      const entries = Object.entries<number | undefined>(weights)
      const total = entries.reduce((sum, [, weight]) => sum + (weight ?? 0), 0)
      let left = next() * total
      for (const [key, weight] of entries) {
        left -= weight ?? 0
        if (left < 0) return key as Key
      }
      const last = entries.at(-1)
      if (last === undefined) throw new Error('There is nothing to choose from.')
      return last[0] as Key
    },
    around: (median, spread) => median * Math.exp(spread * standardNormal(next)),
  }
}

/** Box and Muller. */
function standardNormal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** sfc32, its state filled from the text by a 32-bit hash that is run on. */
function generator(seed: string): () => number {
  let hash = 1_779_033_703 ^ seed.length
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 3_432_918_353)
    hash = (hash << 13) | (hash >>> 19)
  }
  const word = (): number => {
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
    hash ^= hash >>> 16
    return hash >>> 0
  }
  let a = word()
  let b = word()
  let c = word()
  let d = word()
  return () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
}
