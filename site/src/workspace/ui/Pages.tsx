import { useReader } from './reader.ts'

export interface PageState {
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

export type PageMove = { readonly after: string } | { readonly before: string }

/** The way to the next and previous page of a list. */
export function Pages({ page, onMove }: { readonly page: PageState; readonly onMove: (move: PageMove) => void }) {
  const { t } = useReader()
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
  return (
    <nav className="ws-pages" aria-label={t('workspace:list.pages')}>
      <span className="ws-quiet" aria-live="polite">
        {t('workspace:list.total', { count: page.totalCount })}
      </span>
      {(hasNextPage || hasPreviousPage) && (
        <span className="ws-buttons">
          <button
            type="button"
            className="ws-button"
            disabled={!hasPreviousPage || startCursor === null}
            onClick={() => startCursor !== null && onMove({ before: startCursor })}
          >
            {t('workspace:list.previous')}
          </button>
          <button
            type="button"
            className="ws-button"
            disabled={!hasNextPage || endCursor === null}
            onClick={() => endCursor !== null && onMove({ after: endCursor })}
          >
            {t('workspace:list.next')}
          </button>
        </span>
      )}
    </nav>
  )
}
