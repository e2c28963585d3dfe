import type { ColumnDef } from '@tanstack/react-table'
import { languageName } from '../format/figures.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useReader } from '../ui/reader.ts'
import type { UnreadDocument } from './document-queries.ts'
import { wordReason } from './reasons.ts'

/** What is published and could not be read, why, and where it can be put right. */
export function UnreadDocuments({ rows, all }: { readonly rows: readonly UnreadDocument[]; readonly all: number }) {
  const { t, locale, count } = useReader()
  const columns: readonly ColumnDef<UnreadDocument>[] = [
    {
      id: 'document',
      header: t('workspaceDocuments:failures.document'),
      meta: { wide: true },
      cell: ({ row: { original: one } }) => (
        <>
          <strong dir="auto">{one.title}</strong>
          {one.cmsUrl !== null && (
            <a className="ws-small block" href={one.cmsUrl}>
              {t('workspaceDocuments:failures.cms')}
            </a>
          )}
        </>
      ),
    },
    {
      id: 'language',
      header: t('workspaceDocuments:language'),
      cell: ({ row }) => languageName(row.original.locale, locale),
    },
    {
      id: 'reason',
      header: t('workspaceDocuments:failures.reason'),
      meta: { wide: true },
      cell: ({ row }) => wordReason(t, row.original.code),
    },
  ]
  return (
    <section className="ws-card ws-stack" aria-labelledby="unread-documents">
      <h2 id="unread-documents">{t('workspaceDocuments:failures.title')}</h2>
      {all > rows.length && (
        <p className="ws-quiet">
          {t('workspaceDocuments:failures.first', { shown: count(rows.length), all: count(all) })}
        </p>
      )}
      <DataTable
        label={t('workspaceDocuments:failures.title')}
        rows={rows}
        columns={columns}
        rowId={({ documentId }) => documentId}
        empty={t('workspaceDocuments:failures.none')}
      />
    </section>
  )
}
