import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { z } from 'zod'
import { environment } from '../../lib/environment.ts'
import { fetchJson, UpstreamError } from '../../lib/http/fetch-json.ts'
import { SourceDown } from '../../lib/sources.ts'
import type { Visit } from '../../lib/visit.ts'

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() }))
    .optional(),
})

/** Asks the API in the name of the signed-in person. */
export type AskAs = <Result, Variables extends object>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  options?: AskOptions,
) => Promise<Result>

export interface AskOptions {
  /** Milliseconds that an answer may take: figures over years take longer than a record. */
  readonly timeout?: number
}

/** The API knows the person but does not let them see this. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/**
 * A reader that forwards the browser's own cookie, so that rights are decided by the API alone.
 * @throws {SourceDown} when the API does not answer or breaks
 * @throws {Refused} when it answers that this is not for the person's eyes
 */
export function askAs(request: Request, visit: Pick<Visit, 'clientAddress'>): AskAs {
  const { API_URL } = environment()
  const cookie = request.headers.get('cookie') ?? ''
  return async (document, variables, options = {}) => {
    let answer: z.infer<typeof answerShape>
    try {
      const { json } = await fetchJson(`${API_URL}/graphql`, {
        method: 'POST',
        timeout: options.timeout ?? 5_000,
        // What took so long is not asked for twice.
        attempts: options.timeout === undefined ? 2 : 1,
        headers: {
          cookie,
          accept: 'application/graphql-response+json, application/json',
          'x-forwarded-for': visit.clientAddress,
        },
        body: { query: print(document), variables },
        alsoAnswer: [400, 401, 403],
      })
      answer = answerShape.parse(json)
    } catch (error) {
      throw new SourceDown('api', error)
    }
    if (answer.errors?.some((error) => error.extensions?.code === 'ACCESS.FORBIDDEN') === true)
      throw new Refused(answer.errors[0]?.message)
    // What is no id, and no place in a list, leads nowhere.
    if (answer.errors?.some(isBrokenAddress) === true) throw new Refused('no such address')
    if (answer.errors !== undefined || answer.data === undefined || answer.data === null) {
      throw new SourceDown('api', new UpstreamError(answer.errors?.[0]?.message ?? 'no data', 200))
    }
    // The document was checked against the schema the API is built from.
    return answer.data as never
  }
}

function isBrokenAddress({ message, extensions }: NonNullable<z.infer<typeof answerShape>['errors']>[number]): boolean {
  return (
    extensions?.code === 'INPUT.INVALID' ||
    message.startsWith('Invalid global ID') ||
    message.startsWith('Invalid cursor')
  )
}
