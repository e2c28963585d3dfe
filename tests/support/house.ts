import { type Api, type ApiOptions, startApi } from './api.ts'
import { publishProducts } from './catalogue.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { type Client, signIn } from './graphql-client.ts'
import type { PersonName } from './people.ts'

/** What the API logs when something was thrown that is no expected failure. */
const DEFECT = /"msg":"(?:a resolver failed|a request failed)"/

export interface House {
  readonly database: TestDatabase
  readonly api: Api
  /** Signed in once, then the same session. */
  readonly as: (person: PersonName) => Promise<Client>
  /** Stops and drops all of it. Throws when the API met a defect meanwhile, even one that no test looked at. */
  readonly close: () => Promise<void>
}

/** A database of its own with an API before it, and the products asked for in its catalogue. */
export async function openHouse(
  options: Omit<ApiOptions, 'databaseUrl'> & { readonly products?: readonly string[] } = {},
): Promise<House> {
  const { products = [], ...apiOptions } = options
  const database = await freshDatabase()
  const api = await startApi({ ...apiOptions, databaseUrl: database.url })
  await publishProducts(api.url, products)
  const sessions = new Map<PersonName, Promise<Client>>()
  return {
    database,
    api,
    as(person) {
      const session = sessions.get(person) ?? signIn(api.url, person)
      sessions.set(person, session)
      return session
    },
    async close() {
      await api.stop()
      await database.drop()
      const defects = api
        .log()
        .split('\n')
        .filter((line) => DEFECT.test(line))
      if (defects.length > 0) throw new Error(`the API logged ${defects.length} defects, the first: ${defects[0]}`)
    },
  }
}
