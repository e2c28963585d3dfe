import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'
import { useEffect, useRef, useState } from 'react'
import { act } from '../api/act.ts'
import { type Trouble, wordTrouble } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { useReader } from '../ui/reader.ts'
import { BoundsEditor } from './BoundsEditor.tsx'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { ConditionEditor } from './ConditionEditor.tsx'
import { DryRun } from './DryRun.tsx'
import { opened } from './new-playbook.ts'
import { ProblemContext, useProblem } from './problems.ts'
import { type ProcessCodes, ProcessCodesContext } from './process-choices.ts'
import { type ContentChoice, MOVE_PLAYBOOK, type PlaybookData, type RunPage } from './process-queries.ts'
import { RunLog } from './RunLog.tsx'
import { StepsEditor } from './StepsEditor.tsx'
import { TriggerEditor } from './TriggerEditor.tsx'
import { usePlaybookEditor } from './use-playbook-editor.ts'
import { VersionList } from './VersionList.tsx'

interface Props {
  readonly frame: Frame
  readonly playbook: PlaybookData
  readonly runs: RunPage
  readonly content: readonly ContentChoice[]
  readonly codes: ProcessCodes
}

const EDITORS = new Set(['lead', 'executive', 'admin'])
const MOVES = {
  draft: ['archive'],
  active: ['pause', 'archive'],
  paused: ['resume', 'archive'],
  archived: ['restore'],
} as const
type Move = (typeof MOVES)[keyof typeof MOVES][number]

function Editor({ playbook: first, runs, content }: Omit<Props, 'frame' | 'codes'>) {
  const { t, text, frame } = useReader()
  const { complain } = useFeedback()
  const [archiving, setArchiving] = useState(false)
  const form = useRef<HTMLFieldSetElement>(null)
  // After the next drawing: the message has to stand there first.
  const showFirstProblem = (): void => {
    setTimeout(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .ws-error')?.scrollIntoView({ block: 'center' }),
    )
  }
  const editor = usePlaybookEditor(first, showFirstProblem)
  const { playbook, draft, trouble, problems, changed } = editor
  const mayEdit = EDITORS.has(frame.viewer.role)
  useWarning(changed && mayEdit)
  const change = (part: Partial<PlaybookDefinition>): void =>
    editor.edit(({ definition }) => ({ definition: { ...definition, ...part } }))
  const move = async (to: Move): Promise<void> => {
    const done = await act(MOVE_PLAYBOOK, { playbookId: playbook.id, move: to })
    if (done.ok) editor.moved(done.data)
    else complain(done.trouble)
  }
  const waiting = playbook.runCounts
    .filter(({ status }) => status === 'waiting' || status === 'awaiting_approval')
    .reduce((sum, { count }) => sum + count, 0)
  return (
    <ProblemContext value={problems}>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/process">{t('workspaceProcess:title')}</a>
          </p>
          <h1 dir="auto">{text(playbook.name as Record<string, string>)}</h1>
          <p className="ws-buttons">
            <span className="ws-badge">{t(`workspaceProcess:statuses.${playbook.status}`)}</span>
            {changed && mayEdit && <span className="ws-badge ws-badge-warn">{t('workspaceProcess:unsaved')}</span>}
          </p>
        </div>
        {mayEdit && (
          <div className="ws-buttons">
            {MOVES[playbook.status].map((one) => (
              <button
                key={one}
                type="button"
                className="ws-button"
                onClick={() => (one === 'archive' && waiting > 0 ? setArchiving(true) : void move(one))}
              >
                {t(`workspaceProcess:${one}`)}
              </button>
            ))}
            <button type="button" className="ws-button" onClick={() => void editor.save()}>
              {t('workspaceProcess:saveDraft')}
            </button>
            {playbook.status !== 'archived' && (
              <button type="button" className="ws-button ws-button-primary" onClick={() => void editor.publish()}>
                {t('workspaceProcess:publish')}
              </button>
            )}
          </div>
        )}
      </div>
      <div aria-live="assertive">
        {problems.size > 0 ? (
          <p className="ws-notice ws-notice-bad">{t('workspaceProcess:problem.places', { count: problems.size })}</p>
        ) : (
          trouble !== undefined &&
          (isConflict(trouble) ? (
            <ChangedMeanwhile
              playbookId={playbook.id}
              failure={trouble.failure}
              onTheirs={(newer) => editor.take(newer)}
              onMine={editor.save}
            />
          ) : (
            <p className="ws-notice ws-notice-bad">{wordTrouble(t, trouble)}</p>
          ))
        )}
      </div>
      <div className="ws-columns">
        <fieldset ref={form} className="ws-stack" disabled={!mayEdit}>
          <section className="ws-card ws-stack">
            <NameField name={draft.name} onChange={(name) => editor.edit(() => ({ name }))} />
            <TriggerEditor trigger={draft.definition.trigger} onChange={(trigger) => change({ trigger })} />
          </section>
          <section className="ws-card ws-stack">
            <h2>{t('workspaceProcess:condition.title')}</h2>
            <ConditionEditor
              condition={draft.definition.condition}
              path={['condition']}
              onChange={(condition) => change({ condition })}
            />
          </section>
          <StepsEditor steps={draft.definition.steps} content={content} onChange={(steps) => change({ steps })} />
          <BoundsEditor definition={draft.definition} onChange={change} />
        </fieldset>
        <div className="ws-stack">
          <DryRun definition={draft.definition} check={editor.check} />
          <RunLog first={runs} playbook={playbook} />
          <VersionList
            playbook={playbook}
            onTake={mayEdit ? (definition) => editor.edit(() => ({ definition: opened(definition) })) : undefined}
          />
        </div>
      </div>
      {archiving && (
        <ConfirmDialog
          title={t('workspaceProcess:archive')}
          text={t('workspaceProcess:archiveText', { count: waiting })}
          run={() => act(MOVE_PLAYBOOK, { playbookId: playbook.id, move: 'archive' })}
          onDone={(newer) => {
            setArchiving(false)
            editor.moved(newer)
          }}
          onClose={() => setArchiving(false)}
        />
      )}
    </ProblemContext>
  )
}

function NameField({
  name,
  onChange,
}: {
  readonly name: Readonly<Record<string, string>>
  readonly onChange: (name: Record<string, string>) => void
}) {
  const { t } = useReader()
  const problem = useProblem(t)
  return (
    <LocalizedField
      label={t('workspaceProcess:name')}
      maxLength={200}
      value={name}
      errorOf={(locale) => problem(locale === undefined ? ['name'] : ['name', locale])}
      onChange={(next) => onChange(next as Record<string, string>)}
    />
  )
}

function isConflict(trouble: Trouble): trouble is Extract<Trouble, { kind: 'failure' }> {
  return trouble.kind === 'failure' && trouble.failure.code === 'RECORD.CHANGED_MEANWHILE'
}

/** Asks before the page is left with something unsaved. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])
}

/** One playbook: what sets it off, its steps, its bounds, a try on the past, what its runs did. */
export function PlaybookPage({ frame, codes, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <ProcessCodesContext value={codes}>
        <Editor {...rest} />
      </ProcessCodesContext>
    </Island>
  )
}
