import { environment } from '../src/environment.ts'

/**
 * Writes the demo company into the CMS's database, which the CMS has migrated before; a running CMS delivers what is
 * announced. Prints one JSON object per line: progress (`step`, `done`, `total`), then `{ finished: true, written }` or
 * `{ error }` with exit code 1. A process of its own, so that the server never carries the demo's texts.
 */
function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

if (environment.TRADEWIND_ENV === 'production') {
  print({ error: 'Demo content is not for production' })
  process.exit(1)
}
// Payload guesses at development otherwise, and looks for changes of the database to make.
Object.assign(process.env, { NODE_ENV: 'production' })
const { getPayload } = await import('payload')
const { default: config } = await import('../src/payload.config.ts')
const { seedDemo } = await import('../src/demo/seed.ts')
try {
  const payload = await getPayload({ config, disableOnInit: true })
  print({ finished: true, written: await seedDemo(payload, print) })
  process.exit(0)
} catch (error) {
  print({ error: error instanceof Error ? error.message.slice(0, 500) : String(error) })
  process.exit(1)
}
