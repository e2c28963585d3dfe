import { documentTag, type ReadableDocument, readableDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Permission } from '@tradewind/schema/contracts/passages'
import { type Role, sessionAnswer } from '@tradewind/schema/contracts/session'
import { environment } from '../environment.ts'
import { fetchJson } from '../http/fetch-json.ts'
import { SourceDown, sourceCache } from '../sources.ts'
import type { Visit } from '../visit.ts'

const TIMEOUT = 3_000

/** `<source>[.<part>]:<locale>`, as the contract says. */
const DOCUMENT_ID = /^([a-z-]{1,40}:[\w-]{1,60})(?:\.[\w-]{1,60})?:[a-z]{2}$/

const STAFF: readonly Role[] = ['sales', 'lead', 'executive', 'marketer', 'admin']

/** Address of a document in knowledge, undefined for an id that can be none. */
export function documentAddress(id: string, permission: Permission, rest: '' | '/original' = ''): string | undefined {
  if (!DOCUMENT_ID.test(id)) return undefined
  return `${environment().KNOWLEDGE_URL}/documents/${encodeURIComponent(id)}${rest}?permission=${permission}`
}

/**
 * A document by passages, or undefined when there is none that this reader may see. What is public is kept until the
 * CMS changes it; what is not there, or not public, is asked for each time. An older copy never stands in for an
 * answer: it may have been withdrawn.
 * @throws {SourceDown} when knowledge does not answer
 */
export async function readLibraryDocument(
  visit: Pick<Visit, 'tags' | 'missing'>,
  id: string,
  permission: Permission,
): Promise<ReadableDocument | undefined> {
  const address = documentAddress(id, permission)
  const source = DOCUMENT_ID.exec(id)?.[1]
  if (address === undefined || source === undefined) return undefined
  try {
    const kept = permission === 'public' ? await readKept(visit, id, documentTag(source), address) : undefined
    return kept ?? (await load(address))
  } catch (error) {
    visit.missing.add('knowledge')
    throw new SourceDown('knowledge', error)
  }
}

async function readKept(
  visit: Pick<Visit, 'tags'>,
  id: string,
  tag: string,
  address: string,
): Promise<ReadableDocument | undefined> {
  visit.tags.add(tag)
  try {
    const { value, stale } = await sourceCache().read(`knowledge:document:${id}`, [tag], async () => {
      const document = await load(address)
      if (document === undefined) throw new Error('what is not there is not kept')
      return document
    })
    return stale ? undefined : value
  } catch {
    return undefined
  }
}

async function load(address: string): Promise<ReadableDocument | undefined> {
  const { status, json } = await fetchJson(address, { timeout: TIMEOUT, attempts: 2, alsoAnswer: [404] })
  return status === 404 ? undefined : readableDocument.parse(json)
}

/** What the sender of a request may read: our own people everything, everybody else what is public. */
export async function permissionOf(request: Request): Promise<Permission> {
  const cookie = request.headers.get('cookie')
  if (cookie === null || !cookie.includes('session')) return 'public'
  try {
    const { json } = await fetchJson(`${environment().API_URL}/api/session`, {
      timeout: TIMEOUT,
      attempts: 1,
      headers: { cookie },
    })
    const { user } = sessionAnswer.parse(json)
    return user !== null && STAFF.includes(user.role) ? 'staff' : 'public'
  } catch {
    return 'public'
  }
}
