import { SITE_ORIGIN } from './api.ts'
import { PASSWORD, PEOPLE, type PersonName } from './people.ts'
import { SECRETS } from './secrets.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are read by the tests that know what they asked for
export type Answer = any

export interface GraphqlAnswer {
  readonly status: number
  readonly data: Answer
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
  readonly text: string
}

export interface Client {
  /** Of the API, without a path. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sends the operation, whatever comes back. */
  readonly send: (
    document: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<GraphqlAnswer>
  /** The data; throws when there are errors. */
  readonly ask: (document: string, variables?: object) => Promise<Answer>
  /** Any other address of the API. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
}

/** A client of the API with fixed headers: cookies, a key, or nothing. */
export function clientOf(apiUrl: string, headers: Readonly<Record<string, string>> = {}): Client {
  const send: Client['send'] = async (query, variables = {}, more = {}) => {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers, ...more },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(25_000),
    })
    const text = await response.text()
    const body = JSON.parse(text) as { data?: Answer; errors?: GraphqlAnswer['errors'] }
    return { status: response.status, data: body.data, errors: body.errors ?? [], text }
  }
  return {
    url: apiUrl,
    headers,
    send,
    async ask(document, variables) {
      const { data, errors } = await send(document, variables)
      if (errors.length > 0) throw new Error(`${errors[0]?.path?.join('.') ?? ''}: ${JSON.stringify(errors)}`)
      return data
    },
    fetch: (path, init = {}) =>
      fetch(`${apiUrl}${path}`, {
        redirect: 'manual',
        ...init,
        headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
        signal: AbortSignal.timeout(25_000),
      }),
  }
}

/** Asks for a session as the sign-in form does. */
export function requestSignIn(
  apiUrl: string,
  email: string,
  password: string,
  origin: string = SITE_ORIGIN,
): Promise<Response> {
  return fetch(`${apiUrl}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(25_000),
  })
}

/**
 * Signs in by mail address and keeps the cookie.
 * @param origin address of the site the API belongs to
 */
export async function signInAs(apiUrl: string, email: string, origin: string = SITE_ORIGIN): Promise<Client> {
  const response = await requestSignIn(apiUrl, email, PASSWORD, origin)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  if (!response.ok || cookie === '')
    throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`)
  return clientOf(apiUrl, { cookie, origin })
}

export function signIn(apiUrl: string, person: PersonName): Promise<Client> {
  return signInAs(apiUrl, PEOPLE[person])
}

/** A visitor as the site speaks for one: with its key, and the anonymous id once there is consent. */
export function visitor(apiUrl: string, anonymousId?: string, address = '198.51.100.7'): Client {
  return clientOf(apiUrl, {
    authorization: `Bearer ${SECRETS.SITE_API_KEY}`,
    'x-forwarded-for': address,
    ...(anonymousId === undefined ? {} : { 'x-tradewind-visitor': anonymousId }),
  })
}

/** The knowledge service's own client. */
export function knowledgeKey(apiUrl: string): Client {
  return clientOf(apiUrl, { authorization: `Bearer ${SECRETS.KNOWLEDGE_API_KEY}` })
}
