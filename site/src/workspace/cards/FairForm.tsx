import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type Card, CREATE_CARD } from './card-queries.ts'

/** Makes a code for a fair: one's own, or the stand's. */
export function FairForm({ onDone }: { readonly onDone: (card: Card) => void }) {
  const { t } = useReader()
  const [fair, setFair] = useState('')
  const [personal, setPersonal] = useState(true)
  const { pending, trouble, submit } = useSubmission(
    { fair: fair.trim(), personal },
    (content) => act(CREATE_CARD, content),
    (card: Card) => {
      setFair('')
      onDone(card)
    },
  )
  return (
    <section className="ws-card ws-stack" aria-labelledby="new-fair">
      <h2 id="new-fair">{t('workspaceSettings:cards.fairTitle')}</h2>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspaceSettings:cards.fair')}
          required
          minLength={2}
          maxLength={80}
          value={fair}
          onChange={(event) => setFair(event.target.value)}
          error={fieldProblem(t, trouble, 'fair')}
        />
        <label className="ws-check">
          <input type="checkbox" checked={personal} onChange={(event) => setPersonal(event.target.checked)} />
          <span>{t('workspaceSettings:cards.personal')}</span>
        </label>
        <Submit label={t('workspaceSettings:cards.create')} pending={pending} trouble={trouble} />
      </form>
    </section>
  )
}
