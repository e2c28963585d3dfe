import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { RENAME_VIEW, SAVE_VIEW, SHARE_VIEW, type ViewRow } from './view-queries.ts'

const LONGEST_NAME = 60

interface SaveProps {
  readonly list: 'customers' | 'deals' | 'leads' | 'actions'
  readonly query: string
  readonly onSaved: (view: ViewRow) => void
  readonly onClose: () => void
}

/** Keeps the list as it stands under a name. */
export function SaveViewDialog({ list, query, onSaved, onClose }: SaveProps) {
  const { t } = useReader()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const { pending, trouble, submit } = useSubmission(
    { list, name: name.trim(), query, shared },
    (input) => act(SAVE_VIEW, { input }),
    onSaved,
  )
  return (
    <Dialog title={t('workspace:view.save')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspace:view.name')}
          required
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldProblem(t, trouble, 'name')}
        />
        <SharedCheck checked={shared} onChange={setShared} />
        <Submit label={t('workspace:form.save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface EditProps {
  readonly view: ViewRow
  readonly onChanged: () => void
  readonly onDelete: () => void
  readonly onMove: (step: -1 | 1) => void
  readonly onClose: () => void
}

/** Name, place and readers of one's own view. */
export function EditViewDialog({ view, onChanged, onDelete, onMove, onClose }: EditProps) {
  const { t } = useReader()
  const [name, setName] = useState(view.name)
  const [shared, setShared] = useState(view.shared)
  const { pending, trouble, submit } = useSubmission(
    { name: name.trim(), shared },
    async (wanted) => {
      if (wanted.shared !== view.shared) {
        const done = await act(SHARE_VIEW, { viewId: view.id, shared: wanted.shared })
        if (!done.ok) return done
      }
      return act(RENAME_VIEW, { viewId: view.id, name: wanted.name })
    },
    onChanged,
  )
  return (
    <Dialog title={t('workspace:view.edit', { name: view.name })} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspace:view.name')}
          required
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldProblem(t, trouble, 'name')}
        />
        <SharedCheck checked={shared} onChange={setShared} />
        <div className="ws-buttons">
          <button type="button" className="ws-button" onClick={() => onMove(-1)}>
            {t('workspace:view.earlier')}
          </button>
          <button type="button" className="ws-button" onClick={() => onMove(1)}>
            {t('workspace:view.later')}
          </button>
          <button type="button" className="ws-button ws-button-bad" onClick={onDelete}>
            {t('workspace:form.delete')}
          </button>
        </div>
        <Submit label={t('workspace:form.save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

function SharedCheck({
  checked,
  onChange,
}: {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const { t } = useReader()
  return (
    <label className="ws-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {t('workspace:view.shared')}
    </label>
  )
}
