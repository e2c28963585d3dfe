import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { signInAddress } from '../session/next-address.ts'

/** Why there is no answer to show. */
export type Problem = 'network' | 'server' | 'forbidden' | 'signedOut'

export type Answer<Result> =
  | { readonly ok: true; readonly data: Result }
  | { readonly ok: false; readonly problem: Problem }

/** Milliseconds until an answer is given up. */
const TIMEOUT = 15_000

interface GraphqlAnswer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Asks the API from the browser through the site's own origin. Never throws. */
export async function send<Result, Variables extends object>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const answer = await post(print(document), variables, signal)
  if (answer === undefined) return { ok: false, problem: 'network' }
  if (answer.errors === undefined && answer.data !== undefined && answer.data !== null) {
    // The document was checked against the schema the API is built from.
    return { ok: true, data: answer.data as Result }
  }
  const refused = answer.errors?.some((error) => error.extensions?.code === 'ACCESS.FORBIDDEN') === true
  if (!refused) return { ok: false, problem: 'server' }
  return { ok: false, problem: (await isSignedIn()) ? 'forbidden' : 'signedOut' }
}

async function post(query: string, variables: object, signal?: AbortSignal): Promise<GraphqlAnswer | undefined> {
  const patience = AbortSignal.timeout(TIMEOUT)
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-tradewind-csrf': '1',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query, variables }),
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    })
    if (response.status >= 500) return { errors: [{ message: `status ${response.status}` }] }
    return (await response.json()) as GraphqlAnswer
  } catch {
    return undefined
  }
}

/** A refusal can mean a role that does not suffice or a session that has ended. */
export async function isSignedIn(): Promise<boolean> {
  const answer = await post('{ viewer { user { id } } }', {})
  const data = answer?.data as { viewer?: { user?: object | null } } | undefined
  return data?.viewer?.user !== null
}

/** Leads to the sign-in page, which says that the session has ended and leads back. */
export function goToSignIn(): void {
  location.assign(`${signInAddress(location.pathname + location.search)}&ended=1`)
}
