import { SIZE } from './causes.ts'
import { type DealTruth, recordCustomer } from './customer.ts'
import { recordPassersBy } from './passers-by.ts'
import { randomFrom } from './random.ts'
import { emptyHistory, type History } from './rows.ts'
import { recordSpam } from './spam.ts'
import type { World } from './world.ts'

/** Customers per portion: so much is in memory at a time, however large the company is. */
const PORTION = 125
const PASSERS_BY = 1_400

export interface Portion {
  readonly history: History
  readonly truths: readonly DealTruth[]
  readonly done: number
  readonly of: number
}

/** A history that is there already and is to become larger. */
export interface Grown {
  readonly fromScale: number
  /** First parts of mail domains that are given away. */
  readonly taken: Set<string>
}

/**
 * The whole history, portion by portion. Pure: the same world gives the same rows, and a customer does not depend on the
 * others but for its mail domain and the numbers of its quotations.
 * @param quoteNumber gives out the next number of the year a quotation was sent in
 */
export function* simulateCompany(
  world: World,
  quoteNumber: (at: number) => string,
  grown: Grown = { fromScale: 0, taken: new Set() },
): Generator<Portion> {
  const [first, last] = between(SIZE.accounts)
  const customers = last - first
  const { taken } = grown
  let history = emptyHistory()
  let truths: DealTruth[] = []
  for (let index = 0; index < customers; index += 1) {
    const key = `customer:${first + index}`
    const random = randomFrom(`${world.seed}:${key}`)
    const cameAt = world.calendar.momentAt((index + random.next()) / customers)
    truths.push(...recordCustomer(world, history, random, cameAt, key, taken, quoteNumber))
    if ((index + 1) % PORTION === 0 || index + 1 === customers) {
      yield { history, truths, done: index + 1, of: customers }
      history = emptyHistory()
      truths = []
    }
  }
  recordSpam(world, history, between(SIZE.spam))
  recordPassersBy(world, history, between(PASSERS_BY))
  yield { history, truths, done: customers, of: customers }

  /** Of so many at scale 1, the first that is new and the first that is not there. */
  function between(atScaleOne: number): readonly [first: number, end: number] {
    return [Math.round(atScaleOne * grown.fromScale), Math.round(atScaleOne * world.scale)]
  }
}
