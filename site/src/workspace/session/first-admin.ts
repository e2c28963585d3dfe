import { z } from 'zod'
import { environment } from '../../lib/environment.ts'
import { fetchJson, UpstreamError } from '../../lib/http/fetch-json.ts'
import { SourceDown } from '../../lib/sources.ts'

/** Milliseconds: a password is hashed slowly on purpose. */
const TIMEOUT = 8_000

const state = z.object({ needed: z.boolean() })
const refusal = z.object({ fields: z.array(z.object({ path: z.array(z.string()) })) })

interface FirstAdmin {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** `taken`: somebody was first. `refused`: the fields named do not do. */
export type FirstAdminAnswer =
  | { readonly kind: 'created' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'tooMany' }
  | { readonly kind: 'refused'; readonly fields: ReadonlySet<string> }

/** Whether the installation still has no user. @throws {SourceDown} */
export async function needsFirstAdmin(): Promise<boolean> {
  try {
    const { json } = await fetchJson(`${environment().API_URL}/api/first-run`, { timeout: 3_000, attempts: 2 })
    return state.parse(json).needed
  } catch (error) {
    throw new SourceDown('api', error)
  }
}

/** Makes the first user, an admin; sent once, because a second try would find the first one's. @throws {SourceDown} */
export async function createFirstAdmin(person: FirstAdmin, clientAddress: string): Promise<FirstAdminAnswer> {
  const { API_URL, SITE_API_KEY } = environment()
  try {
    const { status, json } = await fetchJson(`${API_URL}/api/first-run`, {
      method: 'POST',
      body: person,
      timeout: TIMEOUT,
      attempts: 1,
      alsoAnswer: [400, 409, 429],
      headers: { authorization: `Bearer ${SITE_API_KEY}`, 'x-forwarded-for': clientAddress },
    })
    if (status === 409) return { kind: 'taken' }
    if (status === 429) return { kind: 'tooMany' }
    if (status !== 400) return { kind: 'created' }
    return { kind: 'refused', fields: new Set(refusal.parse(json).fields.flatMap(({ path }) => path)) }
  } catch (error) {
    throw new SourceDown('api', error instanceof UpstreamError ? error : String(error))
  }
}
