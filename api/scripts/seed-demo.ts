import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { pino } from 'pino'
import { openDatabase } from '../src/database/client.ts'
import { seedCustomers } from '../src/demo/seed-customers.ts'
import { seedPeople } from '../src/demo/seed-people.ts'
import { seedSalesFacts } from '../src/demo/seed-sales-facts.ts'
import { demoDay, finishTalks, seedTalks } from '../src/demo/seed-talks.ts'
import { parseEnvironment } from '../src/environment.ts'

/**
 * Fills the API with the demo company: `facts` (people, prices, rates) needs nothing, `customers` (buyers, their talks
 * and what they did) needs the catalogue that the CMS publishes and waits for it. Without a word both. Repeating it
 * changes nothing. Prints one JSON line per step.
 */
const part = process.argv[2] ?? 'all'
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
  if (part !== 'customers') {
    await database.prisma.$transaction(async (transaction) => {
      await seedSalesFacts(transaction)
      await seedPeople(transaction)
    })
    say('prices and people', 1, 1)
  }
  if (part !== 'facts') {
    await catalogueIsThere()
    const services = { database, environment, log: pino({ level: 'warn' }) }
    const today = await demoDay(services, new Date())
    await seedTalks(services, today, (done, of) => say('talks', done, of))
    await seedCustomers(services, today, (done, of) => say('customers', done, of))
    await finishTalks(services, today)
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
