import { type FormEvent, useState } from 'react'
import { act, type Done } from '../api/act.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { type ConversationRow, LABEL_CONVERSATION, UNLABEL_CONVERSATION } from './conversation-queries.ts'

interface Props {
  readonly talk: ConversationRow
  readonly onChange: (talk: ConversationRow) => void
}

/** Labels that colleagues put on a talk, for everybody who sees it. */
export function LabelsCard({ talk, onChange }: Props) {
  const { t } = useReader()
  const { complain } = useFeedback()
  const [text, setText] = useState('')
  const take = (done: Done<ConversationRow>): boolean => {
    if (done.ok) onChange(done.data)
    else complain(done.trouble)
    return done.ok
  }
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return
    if (take(await act(LABEL_CONVERSATION, { conversationId: talk.id, label: text }))) setText('')
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby="labels-title">
      <h2 id="labels-title">{t('workspaceConversations:labels.title')}</h2>
      {talk.labels.length === 0 ? (
        <p className="ws-quiet">{t('workspaceConversations:labels.none')}</p>
      ) : (
        <ul className="ws-buttons">
          {talk.labels.map((label) => (
            <li key={label} className="ws-badge">
              <bdi>{label}</bdi>
              <button
                type="button"
                aria-label={t('workspaceConversations:labels.remove', { label })}
                onClick={async () => take(await act(UNLABEL_CONVERSATION, { conversationId: talk.id, label }))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="ws-form" onSubmit={(event) => void add(event)}>
        <TextField
          label={t('workspaceConversations:labels.new')}
          value={text}
          maxLength={40}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="ws-button">
          {t('workspaceConversations:labels.add')}
        </button>
      </form>
    </section>
  )
}
