import {
  KNOWLEDGE_COLLECTIONS,
  type KnowledgeCollection,
  type KnowledgeDocument,
  knowledgeDocument,
} from '@tradewind/schema/contracts/knowledge-documents'
import type { Payload, Where } from 'payload'
import { withBuyersWords } from './buyers-words.ts'
import { type Needs, readRelations } from './relations.ts'
import { certificateDocuments, companyDocuments } from './sheets/company.ts'
import { competitorLibraryDocuments } from './sheets/competitor.ts'
import { manualDocuments } from './sheets/manual.ts'
import { productDocuments } from './sheets/product.ts'
import type {
  ArticleRow,
  CategoryRow,
  CertificateRow,
  CompanyRow,
  CompetitorRow,
  FaqRow,
  ManualRow,
  PageRow,
  ProductRow,
  Relations,
  WordsRow,
} from './sheets/rows.ts'
import { articleDocuments, categoryDocuments, faqDocuments, pageDocuments } from './sheets/texts.ts'

type Collection = Exclude<KnowledgeCollection, 'company'>

interface Sheet<Row> {
  readonly needs: (row: Row) => Partial<Needs>
  readonly documents: (row: Row, relations: Relations) => KnowledgeDocument[]
}

const present = (ids: readonly (number | null | undefined)[] | null | undefined): number[] =>
  (ids ?? []).filter((id) => typeof id === 'number')

/** How each collection becomes documents, and what it takes to make them. */
const SHEETS: { readonly [Name in Collection]: Sheet<never> } = {
  products: {
    needs: (row: ProductRow) => ({
      products: present(row.accessories),
      certificates: present(row.certificates),
      media: present(row.documents?.map(({ file }) => file)),
    }),
    documents: productDocuments,
  },
  categories: { needs: (row: CategoryRow) => ({ categories: [row.id] }), documents: categoryDocuments },
  certificates: { needs: (row: CertificateRow) => ({ certificates: [row.id] }), documents: certificateDocuments },
  articles: {
    needs: (row: ArticleRow) => ({ products: present(row.relatedProducts) }),
    documents: articleDocuments,
  },
  pages: { needs: () => ({}), documents: (row: PageRow) => pageDocuments(row) },
  faq: {
    needs: (row: FaqRow) => ({ products: present(row.products), categories: present(row.categories) }),
    documents: faqDocuments,
  },
  manuals: {
    needs: (row: ManualRow) => ({
      products: present(row.products),
      manualFiles: present(row.files?.map(({ file }) => file)),
    }),
    documents: manualDocuments,
  },
  competitors: {
    needs: (row: CompetitorRow) => ({ products: present(row.products) }),
    documents: competitorLibraryDocuments,
  },
}

const KINDS_OF_NEEDS = ['products', 'categories', 'certificates', 'media', 'manualFiles'] as const

async function lookUp(payload: Payload, needs: readonly Partial<Needs>[]): Promise<Relations> {
  const all = KINDS_OF_NEEDS.map((kind) => [kind, needs.flatMap((need) => need[kind] ?? [])] as const)
  return readRelations(payload, Object.fromEntries(all) as unknown as Needs)
}

/** Documents of one collection in ascending order of id, published ones only (certificates have no drafts). */
async function readCollection(
  payload: Payload,
  collection: Collection,
  where: Where,
  limit: number,
): Promise<{ readonly ids: readonly number[]; readonly documents: KnowledgeDocument[] }> {
  const published: Where[] = collection === 'certificates' ? [] : [{ _status: { equals: 'published' } }]
  const { docs } = await payload.find({
    collection,
    where: { and: [...published, where] },
    locale: 'all',
    depth: 0,
    limit,
    sort: 'id',
    pagination: false,
  })
  const sheet = SHEETS[collection] as Sheet<unknown>
  const relations = await lookUp(payload, docs.map(sheet.needs))
  const documents = docs.flatMap((doc) => withBuyersWords(sheet.documents(doc, relations), doc as WordsRow))
  return { ids: docs.map(({ id }) => id), documents: documents.filter((document) => fits(payload, document)) }
}

/** Nothing is sent that knowledge would refuse: one document must not cost the page. */
function fits(payload: Payload, document: KnowledgeDocument): boolean {
  const parsed = knowledgeDocument.safeParse(document)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    payload.logger.error(`Left out of knowledge: ${document.id}: ${issue?.path.join('.')} ${issue?.message}`)
  }
  return parsed.success
}

async function readCompany(payload: Payload): Promise<KnowledgeDocument[]> {
  const row = (await payload.findGlobal({ slug: 'company', locale: 'all', depth: 0 })) as unknown as CompanyRow & {
    readonly _status?: string
  }
  if (row._status !== 'published') return []
  const relations = await lookUp(payload, [{ certificates: present(row.managementCertificates) }])
  return withBuyersWords(companyDocuments(row, relations), row).filter((document) => fits(payload, document))
}

/** Everything made of one document of the CMS as it stands now; empty when it is not published. */
export async function readSource(
  payload: Payload,
  collection: KnowledgeCollection,
  id: string,
): Promise<KnowledgeDocument[]> {
  if (collection === 'company') return id === 'company' ? readCompany(payload) : []
  if (!/^\d{1,9}$/.test(id)) return []
  return (await readCollection(payload, collection, { id: { equals: Number(id) } }, 1)).documents
}

/** Where a reader has got to: the collection, and the last id of it that was read. */
export interface Cursor {
  readonly collection: KnowledgeCollection
  readonly after: number
}

export const FIRST: Cursor = { collection: KNOWLEDGE_COLLECTIONS[0], after: 0 }

/** A page of at most `limit` documents of the CMS, each with all its language versions, and where the next begins. */
export async function readPage(
  payload: Payload,
  cursor: Cursor,
  limit: number,
): Promise<{ readonly documents: KnowledgeDocument[]; readonly next: Cursor | undefined }> {
  const { collection, after } = cursor
  const following = KNOWLEDGE_COLLECTIONS[KNOWLEDGE_COLLECTIONS.indexOf(collection) + 1]
  const onwards = following === undefined ? undefined : { collection: following, after: 0 }
  if (collection === 'company') return { documents: await readCompany(payload), next: onwards }
  const { ids, documents } = await readCollection(payload, collection, { id: { greater_than: after } }, limit)
  const last = ids.at(-1)
  return { documents, next: ids.length === limit && last !== undefined ? { collection, after: last } : onwards }
}
