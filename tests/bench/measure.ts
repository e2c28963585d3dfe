import autocannon from 'autocannon'

export interface Request {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Load {
  readonly connections: number
  readonly seconds: number
}

const WARM_UP_SECONDS = 2
const ROUNDS = 3

/** Requests answered with 2xx per second. Throws when any answer is not 2xx: a fast refusal is no throughput. */
async function requestsPerSecond(request: Request, load: Load): Promise<number> {
  const result = await autocannon({
    url: request.url,
    method: request.method ?? 'GET',
    headers: { ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body }),
    connections: load.connections,
    duration: load.seconds,
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${request.url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  }
  return result['2xx'] / result.duration
}

export interface SideBySide {
  /** Median over the rounds, per second. */
  readonly ours: number
  readonly baseline: number
  readonly ratio: number
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/**
 * Takes turns: ours, baseline, ours, baseline … so that what else the machine does weighs on both. The ratio is the
 * median of the rounds' ratios.
 */
export async function sideBySide(ours: () => Promise<number>, baseline: () => Promise<number>): Promise<SideBySide> {
  const rounds: { ours: number; baseline: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ours: await ours(), baseline: await baseline() })
  return {
    ours: median(rounds.map((round) => round.ours)),
    baseline: median(rounds.map((round) => round.baseline)),
    ratio: median(rounds.map((round) => round.ours / round.baseline)),
  }
}

/** A side of a comparison: an address under load, warmed up once. */
export function underLoad(request: Request, load: Load): () => Promise<number> {
  let warm = false
  return async () => {
    if (!warm) await requestsPerSecond(request, { ...load, seconds: WARM_UP_SECONDS })
    warm = true
    return requestsPerSecond(request, load)
  }
}

/** Milliseconds of each of `count` runs, ascending. */
export async function times(count: number, run: () => Promise<unknown>): Promise<number[]> {
  const measured: number[] = []
  for (let n = 0; n < count; n += 1) {
    const start = performance.now()
    await run()
    measured.push(performance.now() - start)
  }
  return measured.sort((a, b) => a - b)
}

export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0
}
