import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { languageName } from '../format/figures.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextArea } from '../ui/fields.tsx'
import { OwnerForm } from '../ui/OwnerForm.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { ASSIGN_CONVERSATION, type ConversationRow, REPLY_TO_CONVERSATION } from './conversation-queries.ts'

interface Props {
  readonly talk: ConversationRow
  readonly onChange: (talk: ConversationRow) => void
}

/** Takes a talk over, gives it to a colleague, answers the buyer by mail. */
export function TakeOver({ talk, onChange }: Props) {
  const { t, frame } = useReader()
  const { say, complain } = useFeedback()
  const [asking, setAsking] = useState<'assign' | 'reply'>()
  const mine = talk.owner?.id === frame.viewer.id && talk.takenOverAt !== null
  const takeOver = async (): Promise<void> => {
    const done = await act(ASSIGN_CONVERSATION, { conversationId: talk.id, userId: frame.viewer.id })
    if (!done.ok) return complain(done.trouble)
    onChange(done.data)
    say(t('workspaceConversations:take.taken'))
  }
  const close = (): void => setAsking(undefined)
  return (
    <div className="ws-buttons">
      {!mine && (
        <button type="button" className="ws-button ws-button-primary" onClick={() => void takeOver()}>
          {t('workspaceConversations:take.over')}
        </button>
      )}
      {talk.contact?.email && (
        <button
          type="button"
          className={mine ? 'ws-button ws-button-primary' : 'ws-button'}
          onClick={() => setAsking('reply')}
        >
          {t('workspaceConversations:take.reply')}
        </button>
      )}
      {frame.viewer.role !== 'sales' && (
        <button type="button" className="ws-button" onClick={() => setAsking('assign')}>
          {t('workspaceConversations:take.assign')}
        </button>
      )}
      {asking === 'assign' && (
        <Dialog title={t('workspaceConversations:take.assignTitle')} onClose={close}>
          <OwnerForm
            label={t('workspaceConversations:column.owner')}
            ownerId={talk.owner?.id ?? ''}
            submitLabel={t('workspaceConversations:take.assign')}
            onCancel={close}
            assign={(userId) => act(ASSIGN_CONVERSATION, { conversationId: talk.id, userId })}
            onDone={(changed) => {
              close()
              onChange(changed)
              const owner = changed.owner?.name ?? t('workspace:form.nobody')
              say(t('workspaceConversations:take.assigned', { owner }))
            }}
          />
        </Dialog>
      )}
      {asking === 'reply' && <ReplyDialog talk={talk} onClose={close} onChange={onChange} />}
    </div>
  )
}

function ReplyDialog({ talk, onClose, onChange }: Props & { readonly onClose: () => void }) {
  const { t, locale } = useReader()
  const { say } = useFeedback()
  const [body, setBody] = useState('')
  const { pending, trouble, submit } = useSubmission(
    body,
    (text, idempotencyKey) =>
      act(REPLY_TO_CONVERSATION, { input: { idempotencyKey, conversationId: talk.id, body: text } }),
    (changed) => {
      onClose()
      onChange(changed)
      say(t('workspaceConversations:take.sent'))
    },
  )
  return (
    <Dialog title={t('workspaceConversations:take.reply')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextArea
          label={t('workspaceConversations:take.body')}
          hint={t('workspaceConversations:take.hint', {
            email: talk.contact?.email ?? '',
            language: languageName(talk.locale, locale),
          })}
          value={body}
          rows={8}
          maxLength={10_000}
          dir="auto"
          error={fieldProblem(t, trouble, 'body')}
          onChange={(event) => setBody(event.target.value)}
        />
        <Submit label={t('workspaceConversations:take.send')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
