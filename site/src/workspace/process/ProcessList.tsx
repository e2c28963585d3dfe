import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { codeFor, newPlaybook } from './new-playbook.ts'
import { CREATE_PLAYBOOK, type PlaybookData } from './process-queries.ts'

interface Props {
  readonly frame: Frame
  readonly playbooks: readonly PlaybookData[]
}

const EDITORS = new Set(['lead', 'executive', 'admin'])
const BADGES = { draft: '', active: 'ws-badge-good', paused: 'ws-badge-warn', archived: '' } as const

function List({ playbooks }: Omit<Props, 'frame'>) {
  const { t, text, count, frame } = useReader()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <div className="ws-head">
        <div>
          <h1>{t('workspaceProcess:title')}</h1>
          <p className="ws-quiet">{t('workspaceProcess:intro')}</p>
        </div>
        {EDITORS.has(frame.viewer.role) && (
          <button type="button" className="ws-button ws-button-primary" onClick={() => setAdding(true)}>
            {t('workspaceProcess:new')}
          </button>
        )}
      </div>
      {playbooks.length === 0 && <p className="ws-empty">{t('workspaceProcess:empty')}</p>}
      <ul className="ws-actions">
        {playbooks.map((playbook) => (
          <li key={playbook.id} className="ws-card ws-stack">
            <h2>
              <a href={`/workspace/process/${encodeURIComponent(playbook.id)}`}>
                {text(playbook.name as Record<string, string>)}
              </a>
            </h2>
            <p className="ws-buttons">
              <span className={`ws-badge ${BADGES[playbook.status]}`}>
                {t(`workspaceProcess:statuses.${playbook.status}`)}
              </span>
              {playbook.version > 0 && (
                <span className="ws-small ws-quiet">
                  {t('workspaceProcess:version')} {count(playbook.version)}
                </span>
              )}
            </p>
            <p className="ws-buttons ws-small">
              {playbook.runCounts.map(({ status, count: runs }) => (
                <span key={status} className="ws-badge">
                  {t(`workspaceProcess:runStatus.${status}`)}: {count(runs)}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {adding && <NewPlaybook onClose={() => setAdding(false)} />}
    </>
  )
}

function NewPlaybook({ onClose }: { readonly onClose: () => void }) {
  const { t, locale } = useReader()
  const [name, setName] = useState('')
  const [typedCode, setCode] = useState<string>()
  // A name in Chinese or Arabic gives no code; nobody should have to invent one.
  const [spare] = useState(() => `playbook-${Date.now().toString(36)}`)
  const made = codeFor(name)
  const code = typedCode ?? (made.length > 1 || name.trim() === '' ? made : spare)
  const { pending, trouble, submit } = useSubmission(
    { code: code.trim(), name: { [locale]: name.trim() }, definition: newPlaybook(locale, name.trim()) },
    (content) => act(CREATE_PLAYBOOK, content),
    ({ id }: PlaybookData) => location.assign(`/workspace/process/${encodeURIComponent(id)}`),
  )
  return (
    <Dialog title={t('workspaceProcess:new')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspaceProcess:name')}
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldProblem(t, trouble, 'name')}
        />
        <TextField
          label={t('workspaceProcess:code')}
          hint={t('workspaceProcess:codeHint')}
          dir="ltr"
          required
          maxLength={60}
          pattern="[a-z][a-z0-9\-]+"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          error={fieldProblem(t, trouble, 'code')}
        />
        <Submit label={t('workspaceProcess:create')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** The playbooks of the house. */
export function ProcessList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <List {...rest} />
    </Island>
  )
}
