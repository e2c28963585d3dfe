import { writeFile } from 'node:fs/promises'
import { openWholeHouse } from '../support/whole-house.ts'

/**
 * Keeps a house open between test runs: `node tests/browser/open-house.ts /tmp/house.json`, then
 * `TRADEWIND_TEST_HOUSE=/tmp/house.json vitest run --project browser`. Ctrl-C closes it.
 */
const [file = 'house.json', ...flags] = process.argv.slice(2)
const { log, close, ...addresses } = await openWholeHouse({ demo: !flags.includes('--no-demo') })
await writeFile(file, JSON.stringify(addresses, null, 2))
process.stdout.write(`${log()}\n${file}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit()))
setInterval(() => undefined, 60_000)
