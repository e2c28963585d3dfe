import { act } from '../api/act.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { RESTORE_RULE, type RuleRow } from './pipeline-queries.ts'
import { useRuleWords } from './rule-words.ts'

interface Props {
  readonly rule: RuleRow
  readonly mayChange: boolean
  readonly onDone: (rule: RuleRow) => void
  readonly onClose: () => void
}

/** What a rule said when, by whom, and the way back to it. */
export function RuleVersions({ rule, mayChange, onDone, onClose }: Props) {
  const { t, text } = useReader()
  const { say, complain } = useFeedback()
  const words = useRuleWords()
  const restore = async (version: number): Promise<void> => {
    const done = await act(RESTORE_RULE, { ruleId: rule.id, version })
    if (!done.ok) return complain(done.trouble)
    onDone(done.data)
    say(t('workspacePipelines:version.restored', { version }))
  }
  return (
    <Dialog title={t('workspacePipelines:version.title')} onClose={onClose}>
      <ol className="ws-list">
        {rule.versions.map((version) => (
          <li key={version.version} className="ws-stack">
            <div>
              <strong>{t('workspacePipelines:version.number', { version: version.version })}</strong>{' '}
              {version.version === rule.version && (
                <span className="ws-badge ws-badge-primary">{t('workspacePipelines:version.present')}</span>
              )}{' '}
              {!version.enabled && <span className="ws-badge">{t('workspacePipelines:rule.off')}</span>}
              <p>{words.sentence(version, text(version.targetStage.name))}</p>
              <p className="ws-small ws-quiet">
                {version.effectiveFrom === null ? (
                  t('workspacePipelines:version.fromStart')
                ) : (
                  <Time iso={version.effectiveFrom} exact />
                )}{' '}
                · {version.changedBy ?? t('workspacePipelines:version.house')}
              </p>
            </div>
            {mayChange && version.version !== rule.version && (
              <button type="button" className="ws-button ws-button-small" onClick={() => void restore(version.version)}>
                {t('workspacePipelines:version.restore')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
