import { readFile } from 'node:fs/promises'
import { type HouseAddresses, openWholeHouse, type WholeHouse } from '../support/whole-house.ts'

let opened: Promise<WholeHouse> | undefined

/** The whole house with site and CMS, opened once for all cases; TRADEWIND_TEST_HOUSE names one that is kept open. */
export async function siteHouse(): Promise<HouseAddresses> {
  const kept = process.env.TRADEWIND_TEST_HOUSE
  if (kept) return JSON.parse(await readFile(kept, 'utf8'))
  opened ??= openWholeHouse()
  return opened
}

export async function closeSiteHouse(): Promise<void> {
  const house = await opened?.catch(() => undefined)
  await house?.close()
}
