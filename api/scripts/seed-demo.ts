import { parseArgs } from 'node:util'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { pino } from 'pino'
import { openDatabase } from '../src/database/client.ts'
import { seedHistory } from '../src/demo/history/seed-history.ts'
import { DEMO_PEOPLE } from '../src/demo/people.ts'
import { seedCustomers } from '../src/demo/seed-customers.ts'
import { seedPeople } from '../src/demo/seed-people.ts'
import { seedSalesFacts } from '../src/demo/seed-sales-facts.ts'
import { demoDay, finishTalks, seedTalks } from '../src/demo/seed-talks.ts'
import { parseEnvironment } from '../src/environment.ts'
import { enqueue } from '../src/jobs/enqueue.ts'

/**
 * Fills the API with the demo company: `facts` (people, prices, rates) needs nothing, `customers` (buyers, their talks
 * and what they did) needs the catalogue that the CMS publishes and waits for it, `history` is three years of a simulated
 * company; `--scale 10` makes it ten times larger. Without a word all three. Repeating it changes nothing. Prints one JSON
 * line per step.
 */
const PARTS = ['all', 'facts', 'customers', 'history'] as const
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' } },
})
const part = PARTS.find((one) => one === (positionals[0] ?? 'all'))
const scale = Number(values.scale)
if (part === undefined || !(scale > 0 && scale <= 100)) {
  process.stderr.write(`seed-demo [${PARTS.join(' | ')}] [--scale 0.01 … 100]\n`)
  process.exit(1)
}
const WAIT_FOR_CATALOGUE_MS = 180_000

const environment = parseEnvironment(process.env)
if (typeof environment === 'string') {
  process.stderr.write(`${environment}\n`)
  process.exit(1)
}
if (environment.TRADEWIND_ENV === 'production') {
  process.stderr.write('The demo company is not for production: its people share a known password.\n')
  process.exit(1)
}
const say = (step: string, done: number, of: number): void =>
  void process.stdout.write(`${JSON.stringify({ step, done, of })}\n`)

const database = openDatabase(environment.DATABASE_URL, 4)
try {
  const services = { database, environment, log: pino({ level: 'warn' }) }
  if (part === 'all' || part === 'facts') {
    await database.prisma.$transaction(async (transaction) => {
      await seedSalesFacts(transaction)
      await seedPeople(transaction, DEMO_PEOPLE)
    })
    say('prices and people', 1, 1)
  }
  if (part === 'all' || part === 'customers') {
    await catalogueIsThere()
    const today = await demoDay(services, new Date())
    await seedTalks(services, today, (done, of) => say('talks', done, of))
    await seedCustomers(services, today, (done, of) => say('customers', done, of))
    await finishTalks(services, today)
  }
  if (part === 'all' || part === 'history') {
    const today = await demoDay(services, new Date())
    await seedHistory(services, { today, scale }, (done, of) => say('history', done, of))
    // Rules score at once; what is learnt from three years speaks as soon as it is.
    await enqueue(database.prisma, 'score_customers', {}, { key: 'score_customers' })
    await enqueue(database.prisma, 'train_models', {}, { key: 'train_models', maxAttempts: 3 })
    // Playbooks and next best actions of everybody with whom something is going on, once the house is open.
    await enqueue(database.prisma, 'wake_playbooks', { all: true }, { key: 'wake_playbooks_all' })
  }
} finally {
  await database.close()
}

async function catalogueIsThere(): Promise<void> {
  const until = Date.now() + WAIT_FOR_CATALOGUE_MS
  for (;;) {
    const count = await database.prisma.product.count({ where: { withdrawnAt: null } })
    say('catalogue', count, DEMO_PRODUCTS.length)
    if (count >= DEMO_PRODUCTS.length) return
    if (Date.now() > until)
      throw new Error(`Only ${count} of ${DEMO_PRODUCTS.length} products have arrived from the CMS.`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}
