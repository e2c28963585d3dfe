import { type Failure, wordTrouble } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import type { DocumentIndexData } from './document-queries.ts'
import { IndexFacts } from './IndexFacts.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { wordProblem } from './reasons.ts'
import { UnreadDocuments } from './UnreadDocuments.tsx'
import { useDocumentIndex } from './use-document-index.ts'

interface Props {
  readonly index: DocumentIndexData | undefined
  /** Why there is no index to show. */
  readonly failure: Failure | undefined
}

function Documents({ index: first, failure }: Props) {
  const { t, count } = useReader()
  const { say } = useFeedback()
  const { index, trouble, pending, isRunning, look, begin } = useDocumentIndex(first, failure, (event, reading) =>
    say(
      event === 'begun'
        ? t('workspaceDocuments:begun')
        : t('workspaceDocuments:done', { done: count(reading.done), failed: count(reading.failed) }),
    ),
  )
  return (
    <div className="ws-stack">
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/settings">{t('workspaceSettings:title')}</a>
          </p>
          <h1>{t('workspaceDocuments:title')}</h1>
        </div>
        {index !== undefined && (
          <button
            type="button"
            className="ws-button ws-button-primary"
            disabled={isRunning || pending}
            onClick={() => void begin()}
          >
            {t('workspaceDocuments:again')}
          </button>
        )}
      </div>
      <p className="ws-quiet">{t('workspaceDocuments:intro')}</p>
      <div aria-live="polite">
        {trouble !== undefined && (
          <div className="ws-notice ws-notice-bad">
            <p>{wordTrouble(t, trouble)}</p>
            {index !== undefined && <p>{t('workspaceDocuments:stale')}</p>}
            <button type="button" className="ws-button" onClick={() => void look()}>
              {t('workspaceDocuments:look')}
            </button>
          </div>
        )}
      </div>
      {index !== undefined && (
        <>
          {index.problem !== null && <p className="ws-notice ws-notice-warn">{wordProblem(t, index.problem)}</p>}
          <section className="ws-card ws-stack">
            <ReadingProgress reading={index.reading} />
            <IndexFacts index={index} />
          </section>
          <UnreadDocuments rows={index.failures} all={index.failed} />
        </>
      )}
    </div>
  )
}

/** What the advisor can quote, what could not be read, and reading everything again. */
export function DocumentsPage({ frame, ...props }: Props & { readonly frame: Frame }) {
  return (
    <Island frame={frame}>
      <Documents {...props} />
    </Island>
  )
}
