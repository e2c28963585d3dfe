import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { PlaybookData } from './process-queries.ts'

/** What was published and when. */
export function VersionList({ playbook }: { readonly playbook: PlaybookData }) {
  const { t, count } = useReader()
  if (playbook.versions.length === 0) return null
  return (
    <section className="ws-card" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('workspaceProcess:versions.title')}</h2>
      <ul className="ws-list">
        {playbook.versions.map(({ version, publishedBy, publishedAt, definition }) => (
          <li key={version}>
            <details>
              <summary>
                {t('workspaceProcess:version')} {count(version)} ·{' '}
                {publishedBy === 'system' ? t('workspaceProcess:versions.shipped') : <Time iso={publishedAt} />}
              </summary>
              <pre className="ws-small overflow-x-auto" dir="ltr">
                {JSON.stringify(definition, null, 1)}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
