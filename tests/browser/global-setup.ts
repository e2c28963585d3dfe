import { readFile } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { type HouseAddresses, openWholeHouse } from '../support/whole-house.ts'

declare module 'vitest' {
  interface ProvidedContext {
    house: HouseAddresses
  }
}

/** One house for the whole run; TRADEWIND_TEST_HOUSE names the file of one that is kept open (open-house.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env.TRADEWIND_TEST_HOUSE
  if (kept) {
    project.provide('house', JSON.parse(await readFile(kept, 'utf8')))
    return async () => undefined
  }
  const { log: _log, close, ...addresses } = await openWholeHouse()
  project.provide('house', addresses)
  return close
}
