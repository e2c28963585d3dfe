import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { knowledgeDocument, type Origin, textBody } from '../document.ts'
import { textIn } from '../text.ts'
import type { ManualRow, Relations } from './rows.ts'
import { perLocale } from './shared.ts'

/** A manual in each language that has a title and either a file or a text; the file goes first. */
export function manualDocuments(row: ManualRow, relations: Relations): KnowledgeDocument[] {
  const origin: Origin = { collection: 'manuals', id: row.id, changedAt: row.updatedAt }
  const skus = (row.products ?? []).flatMap((id) => relations.products.get(id)?.sku ?? [])
  const { kind, permission, revision, series } = row
  return perLocale((locale) => {
    const title = textIn(row.title, locale)
    if (title === undefined) return undefined
    const entry = (row.files ?? []).find(({ language }) => language === locale)
    const file = relations.manualFiles.get(entry?.file ?? -1)
    const text = textIn(row.text, locale)
    if (file === undefined && text === undefined) return undefined
    const body = file === undefined ? textBody(text ?? '') : { form: 'file' as const, ...file }
    return knowledgeDocument(origin, { kind, locale, title, body, skus, revision, series, permission })
  })
}
