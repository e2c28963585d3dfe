import {
  type DocumentIndexState,
  documentIndexState,
  type ReindexState,
  reindexState,
} from '@tradewind/schema/contracts/knowledge-documents'
import type { z } from 'zod'
import type { Environment } from '../environment.ts'
import { KnowledgeFailure } from './domain/errors.ts'

const TIMEOUT_MS = 5_000

type Place = Pick<Environment, 'KNOWLEDGE_URL' | 'CMS_SERVICE_KEY'>

/** What is in the index of documents. A person waits and can ask again: nothing is tried twice. @throws {KnowledgeFailure} */
export function fetchDocumentIndex(place: Place): Promise<DocumentIndexState> {
  return ask(place, 'GET', '/index', documentIndexState)
}

/** Has everything read again; answers with the reading that runs, when there is one. @throws {KnowledgeFailure} */
export function postReindex(place: Place): Promise<ReindexState> {
  return ask(place, 'POST', '/reindex', reindexState)
}

async function ask<Answer>(
  { KNOWLEDGE_URL, CMS_SERVICE_KEY }: Place,
  method: 'GET' | 'POST',
  path: string,
  shape: z.ZodType<Answer>,
): Promise<Answer> {
  try {
    const response = await fetch(new URL(path, KNOWLEDGE_URL), {
      method,
      headers: { authorization: `Bearer ${CMS_SERVICE_KEY}`, accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    const text = await response.text()
    if (!response.ok) throw new KnowledgeFailure('broken', `status ${response.status}`)
    const parsed = shape.safeParse(jsonOrNothing(text))
    if (!parsed.success) throw new KnowledgeFailure('broken', parsed.error)
    return parsed.data
  } catch (error) {
    if (error instanceof KnowledgeFailure) throw error
    throw new KnowledgeFailure((error as Error).name === 'TimeoutError' ? 'slow' : 'away', error)
  }
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
