import type { TadaDocumentNode } from 'gql.tada'
import { type DocumentNode, print } from 'graphql'
import { z } from 'zod'
import { environment } from '../environment.ts'
import { fetchJson, UpstreamError } from '../http/fetch-json.ts'
import { SourceDown } from '../sources.ts'
import type { Visit } from '../visit.ts'

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

const printed = new WeakMap<DocumentNode, string>()

function textOf(document: DocumentNode): string {
  let text = printed.get(document)
  if (text === undefined) {
    text = print(document)
    printed.set(document, text)
  }
  return text
}

export interface AskOptions {
  /** On whose behalf; absent for what is the same for everybody. */
  readonly visit?: Visit
  readonly timeout?: number
  /** A mutation with an idempotency key may be sent twice, others must not. */
  readonly attempts?: number
}

/**
 * Asks the API as the public role, with the site's key.
 * @throws {SourceDown} when it does not answer, or answers with an unexpected error
 */
export async function ask<Result, Variables extends object>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  options: AskOptions = {},
): Promise<Result> {
  const { visit } = options
  try {
    const { json } = await fetchJson(`${environment().API_URL}/graphql`, {
      method: 'POST',
      timeout: options.timeout ?? 3_000,
      attempts: options.attempts ?? 2,
      headers: {
        authorization: `Bearer ${environment().SITE_API_KEY}`,
        accept: 'application/graphql-response+json, application/json',
        ...(visit === undefined ? {} : { 'x-forwarded-for': visit.clientAddress, 'accept-language': visit.locale }),
        ...(visit?.visitorId === undefined ? {} : { 'x-tradewind-visitor': visit.visitorId }),
      },
      body: { query: textOf(document), variables },
    })
    const answer = answerShape.parse(json)
    if (answer.errors !== undefined || answer.data === undefined || answer.data === null) {
      throw new UpstreamError(answer.errors?.[0]?.message ?? 'no data', 200)
    }
    // The document was checked against the schema the API is built from; the shape is what it promises.
    return answer.data as Result
  } catch (error) {
    throw new SourceDown('api', error)
  }
}
