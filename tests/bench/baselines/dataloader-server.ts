import { createServer } from 'node:http'
import DataLoader from 'dataloader'
import { createSchema, createYoga } from 'graphql-yoga'
import pg from 'pg'
import { OWN_OR_SHARED } from './policy.ts'

/** What one writes by hand with graphql-yoga and dataloader: a statement per level, plain resolvers, no plugins. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const userId = process.env.BENCH_USER_ID

interface Row {
  readonly id: string
  readonly parent: string
}

function childLoader(text: string): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<Row>({ name: text.slice(0, 40), text, values: [ids] })
    const byParent = Map.groupBy(rows, (row) => row.parent)
    return ids.map((id) => byParent.get(id) ?? [])
  })
}

const CONTACTS = `/* contacts */ SELECT * FROM (SELECT id, name, email, account_id AS parent, row_number() OVER (PARTITION BY account_id ORDER BY created_at, id) AS n FROM contact WHERE account_id = ANY($1)) c WHERE n <= 10`
const EVENTS = `/* events */ SELECT * FROM (SELECT id, type, occurred_at, contact_id AS parent, row_number() OVER (PARTITION BY contact_id ORDER BY occurred_at DESC, id) AS n FROM event WHERE contact_id = ANY($1)) e WHERE n <= 3`

const globalId = (type: string) => (row: Row) => Buffer.from(`${type}:${row.id}`).toString('base64')

interface Loaders {
  readonly contacts: DataLoader<string, Row[]>
  readonly events: DataLoader<string, Row[]>
}

const yoga = createYoga({
  logging: false,
  context: (): Loaders => ({ contacts: childLoader(CONTACTS), events: childLoader(EVENTS) }),
  schema: createSchema<Loaders>({
    typeDefs: `
      type Query { accounts(first: Int): Accounts! }
      type Accounts { nodes: [Account!]! }
      type Account { id: ID! name: String! contacts(first: Int): Contacts! }
      type Contacts { nodes: [Contact!]! }
      type Contact { id: ID! name: String! email: String events(first: Int): Events! }
      type Events { nodes: [Event!]! }
      type Event { id: ID! type: String! occurredAt: String! }`,
    resolvers: {
      Query: {
        accounts: async () => {
          const text = `SELECT a.id, a.name FROM account a WHERE ${OWN_OR_SHARED} ORDER BY a.created_at DESC, a.id LIMIT 20`
          return { nodes: (await pool.query({ name: 'accounts', text, values: [userId] })).rows }
        },
      },
      Account: {
        id: globalId('Account'),
        contacts: async (row: Row, _args, loaders) => ({ nodes: await loaders.contacts.load(row.id) }),
      },
      Contact: {
        id: globalId('Contact'),
        events: async (row: Row, _args, loaders) => ({ nodes: await loaders.events.load(row.id) }),
      },
      Event: { id: globalId('Event'), occurredAt: (row: { occurred_at: Date }) => row.occurred_at.toISOString() },
    },
  }),
})

createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1')
