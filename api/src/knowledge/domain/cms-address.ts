import { isKnowledgeCollection } from '@tradewind/schema/contracts/knowledge-documents'

/** Globals of the CMS: there is one of each, and its address has no id. */
const GLOBALS: ReadonlySet<string> = new Set(['company'])

/**
 * Where the CMS's admin opens what a document was made of.
 * @param documentId `<collection>:<id>[.<part>]:<locale>`
 * @returns undefined when it was made of nothing the CMS can open
 */
export function cmsAddress(documentId: string, cmsUrl: string): string | undefined {
  const [, collection, id] = /^([a-z-]+):([\w-]+)(?:\.[\w-]+)?:[a-z]{2}$/.exec(documentId) ?? []
  if (collection === undefined || id === undefined || !isKnowledgeCollection(collection)) return undefined
  const path = GLOBALS.has(collection) ? `globals/${collection}` : `collections/${collection}/${id}`
  return new URL(`/admin/${path}`, cmsUrl).href
}
