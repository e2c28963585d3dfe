import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { dayOf, emptySpending, onDay, type Refusal, refusal, type Spending, spend, type TokenUse } from './budget.ts'
import type { BudgetLimits, TokenPrices } from './settings.ts'

/** Keeps the day's spending on disk, so that a restart gives nobody a second budget. */
export interface Ledger {
  /** Which limit forbids a call of this visitor now. */
  refusal(visitor: string): Refusal | undefined
  record(visitor: string, use: TokenUse): void
  today(): { readonly tokens: number; readonly cost: number }
  /** Resolves when what was recorded is on disk. */
  flush(): Promise<void>
}

const stored = z.object({
  day: z.iso.date(),
  tokens: z.number(),
  cost: z.number(),
  visitors: z.array(z.tuple([z.string(), z.number()])),
})

const pseudonym = (visitor: string, day: string): string =>
  createHash('sha256').update(`${day} ${visitor}`).digest('base64url').slice(0, 16)

async function read(file: string): Promise<Spending | undefined> {
  try {
    const { visitors, ...rest } = stored.parse(JSON.parse(await readFile(file, 'utf8')))
    return { ...rest, visitors: new Map(visitors) }
  } catch {
    return undefined
  }
}

export async function openLedger(parts: {
  readonly file: string
  readonly limits: BudgetLimits
  readonly prices: TokenPrices
  /** ms since the epoch */
  readonly now: () => number
  readonly onUnwritable: (error: unknown) => void
}): Promise<Ledger> {
  const { file, limits, prices, now, onUnwritable } = parts
  let spending = (await read(file)) ?? emptySpending(dayOf(now()))
  let writing: Promise<void> = Promise.resolve()

  const current = (): Spending => {
    spending = onDay(spending, dayOf(now()))
    return spending
  }
  async function save(): Promise<void> {
    const { visitors, ...rest } = spending
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(`${file}.new`, JSON.stringify({ ...rest, visitors: [...visitors] }), { mode: 0o600 })
    await rename(`${file}.new`, file)
  }
  return {
    refusal: (visitor) => refusal(current(), pseudonym(visitor, dayOf(now())), limits),
    record(visitor, use) {
      spending = spend(current(), pseudonym(visitor, dayOf(now())), use, prices)
      writing = writing.then(save).catch(onUnwritable)
    },
    today: () => ({ tokens: current().tokens, cost: current().cost }),
    flush: () => writing,
  }
}
