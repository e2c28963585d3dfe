import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { DefinitionSummary } from './DefinitionSummary.tsx'
import type { PlaybookData } from './process-queries.ts'

interface Props {
  readonly playbook: PlaybookData
  /** Takes an earlier version into the draft; absent for those who only read. */
  readonly onTake: ((definition: PlaybookDefinition) => void) | undefined
}

/** What was published and when, in words, and the way back to it. */
export function VersionList({ playbook, onTake }: Props) {
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
              <DefinitionSummary definition={definition as PlaybookDefinition} />
              {onTake !== undefined && (
                <button
                  type="button"
                  className="ws-button ws-button-small"
                  onClick={() => onTake(definition as PlaybookDefinition)}
                >
                  {t('workspaceProcess:versions.take')}
                </button>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
