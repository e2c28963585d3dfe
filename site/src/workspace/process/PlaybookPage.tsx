import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { wordTrouble } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { BoundsEditor } from './BoundsEditor.tsx'
import { ConditionEditor } from './ConditionEditor.tsx'
import { DryRun } from './DryRun.tsx'
import {
  type ContentChoice,
  MOVE_PLAYBOOK,
  type PlaybookData,
  PUBLISH_PLAYBOOK,
  type RunRow,
  UPDATE_PLAYBOOK,
} from './process-queries.ts'
import { RunLog } from './RunLog.tsx'
import { StepsEditor } from './StepsEditor.tsx'
import { TriggerEditor } from './TriggerEditor.tsx'
import { VersionList } from './VersionList.tsx'

interface Props {
  readonly frame: Frame
  readonly playbook: PlaybookData
  readonly runs: readonly RunRow[]
  readonly content: readonly ContentChoice[]
}

const EDITORS = new Set(['lead', 'executive', 'admin'])
const MOVES = {
  draft: ['archive'],
  active: ['pause', 'archive'],
  paused: ['resume', 'archive'],
  archived: ['restore'],
} as const

function Editor({ playbook: first, runs, content }: Omit<Props, 'frame'>) {
  const { t, text, locale, frame } = useReader()
  const { say, complain } = useFeedback()
  const [playbook, setPlaybook] = useState(first)
  const [name, setName] = useState(first.name as Record<string, string>)
  const [definition, setDefinition] = useState(first.draft as PlaybookDefinition)
  const [problem, setProblem] = useState<string>()
  const mayEdit = EDITORS.has(frame.viewer.role)
  const change = (part: Partial<PlaybookDefinition>): void => setDefinition((old) => ({ ...old, ...part }))

  const save = async (): Promise<boolean> => {
    const done = await act(UPDATE_PLAYBOOK, { playbookId: playbook.id, name, definition })
    if (!done.ok) {
      const { trouble } = done
      // The paths of a definition are the builder's own: what does not fit is said in words beside the button.
      setProblem(
        trouble.kind === 'failure' && trouble.failure.fields
          ? trouble.failure.fields.map(({ path, message }) => `${path.slice(1).join(' › ')}: ${message}`).join(' · ')
          : wordTrouble(t, trouble),
      )
      return false
    }
    setProblem(undefined)
    setPlaybook(done.data)
    say(t('workspaceProcess:saved'))
    return true
  }
  const publish = async (): Promise<void> => {
    if (!(await save())) return
    const done = await act(PUBLISH_PLAYBOOK, { playbookId: playbook.id })
    if (!done.ok) return complain(done.trouble)
    setPlaybook(done.data)
    say(t('workspaceProcess:published', { version: done.data.version }))
  }
  const move = async (to: 'pause' | 'resume' | 'archive' | 'restore'): Promise<void> => {
    const done = await act(MOVE_PLAYBOOK, { playbookId: playbook.id, move: to })
    if (!done.ok) return complain(done.trouble)
    setPlaybook(done.data)
    say(t('workspaceProcess:did'))
  }
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/process">{t('workspaceProcess:title')}</a>
          </p>
          <h1>{text(playbook.name as Record<string, string>)}</h1>
          <p className="ws-buttons">
            <span className="ws-badge">{t(`workspaceProcess:statuses.${playbook.status}`)}</span>
            <span className="ws-quiet ws-small">{playbook.code}</span>
          </p>
        </div>
        {mayEdit && (
          <div className="ws-buttons">
            {MOVES[playbook.status].map((one) => (
              <button key={one} type="button" className="ws-button" onClick={() => void move(one)}>
                {t(`workspaceProcess:${one}`)}
              </button>
            ))}
            <button type="button" className="ws-button" onClick={() => void save()}>
              {t('workspaceProcess:saveDraft')}
            </button>
            {playbook.status !== 'archived' && (
              <button type="button" className="ws-button ws-button-primary" onClick={() => void publish()}>
                {t('workspaceProcess:publish')}
              </button>
            )}
          </div>
        )}
      </div>
      <div aria-live="assertive">{problem !== undefined && <p className="ws-notice ws-notice-bad">{problem}</p>}</div>
      <div className="ws-columns">
        <fieldset className="ws-stack" disabled={!mayEdit}>
          <section className="ws-card ws-stack">
            <TextField
              label={t('workspaceProcess:name')}
              required
              maxLength={200}
              value={name[locale] ?? ''}
              placeholder={text(name)}
              onChange={(event) =>
                setName(({ [locale]: _old, ...others }) =>
                  event.target.value === '' ? others : { ...others, [locale]: event.target.value },
                )
              }
            />
            <TriggerEditor trigger={definition.trigger} onChange={(trigger) => change({ trigger })} />
          </section>
          <section className="ws-card ws-stack">
            <h2>{t('workspaceProcess:condition.title')}</h2>
            <ConditionEditor condition={definition.condition} onChange={(condition) => change({ condition })} />
          </section>
          <StepsEditor steps={definition.steps} content={content} onChange={(steps) => change({ steps })} />
          <BoundsEditor definition={definition} onChange={change} />
        </fieldset>
        <div className="ws-stack">
          <DryRun definition={definition} />
          <RunLog runs={runs} />
          <VersionList playbook={playbook} />
        </div>
      </div>
    </>
  )
}

/** One playbook: what sets it off, its steps, its bounds, a try on the past, what its runs did. */
export function PlaybookPage({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Editor {...rest} />
    </Island>
  )
}
