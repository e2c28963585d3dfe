import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import {
  type CompareRequest,
  type CompareResponse,
  compareResponse,
  type ParametersResponse,
  type Problem,
  parametersResponse,
  refusal,
  type SelectRequestInput,
  type SelectResponse,
  selectResponse,
} from '@tradewind/schema/contracts/selector'
import type { z } from 'zod'
import { environment } from '../environment.ts'
import { fetchJson } from '../http/fetch-json.ts'
import { SourceDown, sourceCache } from '../sources.ts'
import type { Visit } from '../visit.ts'

/** What knowledge answers: the result, or what was wrong with the question. */
export type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problems: readonly Problem[] }

async function post<Shape extends z.ZodType>(
  path: string,
  body: unknown,
  shape: Shape,
): Promise<Answer<z.infer<Shape>>> {
  try {
    const { status, json } = await fetchJson(`${environment().KNOWLEDGE_URL}${path}`, {
      method: 'POST',
      body,
      timeout: 3_000,
      attempts: 2,
      alsoAnswer: [400, 404],
    })
    if (status >= 400) return { ok: false, problems: refusal.parse(json).problems }
    return { ok: true, result: shape.parse(json) }
  } catch (error) {
    throw new SourceDown('knowledge', error)
  }
}

/** Products that meet the requirements, near misses, and what to relax. */
export function select(request: SelectRequestInput): Promise<Answer<SelectResponse>> {
  return post('/select', request, selectResponse)
}

/** Two to four products side by side. */
export function compare(request: CompareRequest): Promise<Answer<CompareResponse>> {
  return post('/compare', request, compareResponse)
}

/** What can be asked about the catalogue, in the reader's language and units. */
export async function readParameters(
  visit: Pick<Visit, 'locale' | 'tags' | 'missing'>,
  unitSystem: 'metric' | 'imperial',
  category: string | undefined,
): Promise<ParametersResponse> {
  const query = new URLSearchParams({
    locale: visit.locale,
    unitSystem,
    ...(category === undefined ? {} : { category }),
  })
  visit.tags.add(CACHE_TAGS.products)
  try {
    const { value, stale } = await sourceCache().read(
      `knowledge:parameters?${query}`,
      [CACHE_TAGS.products],
      async () => {
        const { json } = await fetchJson(`${environment().KNOWLEDGE_URL}/parameters?${query}`, {
          timeout: 3_000,
          attempts: 2,
        })
        return parametersResponse.parse(json)
      },
    )
    if (stale) visit.missing.add('knowledge')
    return value
  } catch (error) {
    visit.missing.add('knowledge')
    throw error instanceof SourceDown ? error : new SourceDown('knowledge', error)
  }
}
