import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { Reading } from './document-queries.ts'
import { wordProblem } from './reasons.ts'

/** How far reading everything again is, or how it ended. Nothing while nobody asked for it. */
export function ReadingProgress({ reading }: { readonly reading: Reading }) {
  const { t, count } = useReader()
  const { state, done, total, failed, finishedAt, problem } = reading
  if (state === 'idle') return null
  if (state === 'running') {
    const said =
      total === 0
        ? t('workspaceDocuments:counting')
        : t('workspaceDocuments:progress', { done: count(done), total: count(total) })
    return (
      <div className="ws-stack">
        <progress className="w-full" aria-label={said} {...(done === 0 ? {} : { value: done, max: total })} />
        <p>{said}</p>
        <p className="ws-quiet">{t('workspaceDocuments:running')}</p>
      </div>
    )
  }
  return (
    <div className={state === 'done' ? 'ws-notice ws-notice-good' : 'ws-notice ws-notice-bad'}>
      <p>
        {state === 'done'
          ? t('workspaceDocuments:done', { done: count(done), failed: count(failed) })
          : t('workspaceDocuments:broke', { done: count(done) })}{' '}
        {finishedAt !== null && <Time iso={finishedAt} exact />}
      </p>
      {problem !== null && <p>{wordProblem(t, problem)}</p>}
    </div>
  )
}
