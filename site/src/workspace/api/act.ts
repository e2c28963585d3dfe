import type { TadaDocumentNode } from 'gql.tada'
import type { Failure, Trouble } from './failure.ts'
import { goToSignIn, isSignedIn, send } from './send.ts'

/** The data of a mutation's success, taken out of its result union. */
type DataOf<Result> = Extract<Result[keyof Result], { data: unknown }>['data']

export type Done<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly trouble: Trouble }

/** Runs a mutation with a single field and tells success from expected failure. Never throws. */
export async function act<Result extends object, Variables extends object>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Done<DataOf<Result>>> {
  const answer = await send(document, variables)
  if (!answer.ok) {
    if (answer.problem === 'signedOut') goToSignIn()
    return { ok: false, trouble: { kind: 'problem', problem: answer.problem } }
  }
  const [result] = Object.values(answer.data) as [object | undefined]
  if (result !== undefined && 'data' in result) return { ok: true, data: result.data as DataOf<Result> }
  const failure = result as Failure
  // To the API nobody and somebody without the right are alike; to people they are not.
  if (failure.code === 'ACCESS.FORBIDDEN' && !(await isSignedIn())) {
    goToSignIn()
    return { ok: false, trouble: { kind: 'problem', problem: 'signedOut' } }
  }
  return { ok: false, trouble: { kind: 'failure', failure } }
}

/** A new idempotency key: one per submission, so that a retry after a lost answer is not done twice. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Gives the key of a submission: the same while the content stays the same (a retry), a new one when it was changed.
 */
export function keyKeeper(): (content: unknown) => string {
  let last: { readonly content: string; readonly key: string } | undefined
  return (content) => {
    const text = JSON.stringify(content)
    if (last?.content !== text) last = { content: text, key: newKey() }
    return last.key
  }
}
