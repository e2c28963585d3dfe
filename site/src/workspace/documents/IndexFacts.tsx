import { languageName } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { DocumentIndexData } from './document-queries.ts'

/** How much the advisor can find, and how fresh it is. */
export function IndexFacts({ index }: { readonly index: DocumentIndexData }) {
  const { t, count, locale } = useReader()
  const { documents, passages, failed, readAt, locales } = index
  return (
    <>
      <dl className="ws-facts">
        <dt>{t('workspaceDocuments:documents')}</dt>
        <dd>{count(documents)}</dd>
        <dt>{t('workspaceDocuments:passages')}</dt>
        <dd>{count(passages)}</dd>
        <dt>{t('workspaceDocuments:failed')}</dt>
        <dd>{count(failed)}</dd>
        <dt>{t('workspaceDocuments:readAt')}</dt>
        <dd>{readAt === null ? t('workspaceDocuments:never') : <Time iso={readAt} exact />}</dd>
      </dl>
      {locales.length > 0 && (
        <>
          <h2>{t('workspaceDocuments:byLocale')}</h2>
          <dl className="ws-facts">
            {locales.map((one) => (
              <div key={one.locale} className="contents">
                <dt>{languageName(one.locale, locale)}</dt>
                <dd>{count(one.documents)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
