import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { useEffect, useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { send } from '../api/send.ts'
import { fromLocalField, toLocalField } from '../format/dates.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { Minutes } from './Minutes.tsx'
import { ACCOUNT_NOTES, ADD_NOTE, DEAL_NOTES, type MeetingNoteRow } from './meeting-queries.ts'

interface Props {
  readonly accountId: string
  /** On a deal's page: its own notes, and new ones belong to it. */
  readonly opportunityId?: string
  /** A next step became a task: who shows tasks reads them again. */
  readonly onTask?: () => void
}

/** What was said in meetings, and what was read out of it. Reads its notes by itself; needs the words `workspaceActions`. */
export function MeetingNotes({ accountId, opportunityId, onTask }: Props) {
  const { t, frame, locale } = useReader()
  const { say, complain } = useFeedback()
  const [notes, setNotes] = useState<readonly MeetingNoteRow[]>()
  const [form, setForm] = useState<{ text: string; locale: string; when: string }>({ text: '', locale, when: '' })
  useEffect(() => {
    const asked =
      opportunityId === undefined ? send(ACCOUNT_NOTES, { id: accountId }) : send(DEAL_NOTES, { id: opportunityId })
    void asked.then((answer) => {
      if (!answer.ok) return complain({ kind: 'problem', problem: answer.problem })
      const { node } = answer.data
      setNotes(node !== null && 'meetingNotes' in node ? node.meetingNotes.nodes : [])
    })
  }, [accountId, opportunityId, complain])
  const replace = (note: MeetingNoteRow): void =>
    setNotes((old) => (old ?? []).map((one) => (one.id === note.id ? note : one)))
  const { pending, trouble, submit } = useSubmission(
    {
      accountId,
      ...(opportunityId === undefined ? {} : { opportunityId }),
      text: form.text.trim(),
      locale: form.locale,
      happenedAt: fromLocalField(form.when, frame.timeZone) ?? null,
    },
    (content, idempotencyKey) => act(ADD_NOTE, { input: { idempotencyKey, ...content } }),
    (note: MeetingNoteRow) => {
      setNotes((old) => [note, ...(old ?? [])])
      setForm((old) => ({ ...old, text: '', when: '' }))
      say(t('workspaceActions:meeting.saved'))
    },
  )
  return (
    <section className="ws-card ws-stack" aria-labelledby="meeting-notes">
      <h2 id="meeting-notes">{t('workspaceActions:meeting.title')}</h2>
      <form className="ws-form" onSubmit={submit}>
        <TextArea
          label={t('workspaceActions:meeting.text')}
          hint={t('workspaceActions:meeting.hint')}
          required
          rows={6}
          maxLength={20_000}
          dir="auto"
          value={form.text}
          onChange={(event) => setForm((old) => ({ ...old, text: event.target.value }))}
          error={fieldProblem(t, trouble, 'text')}
        />
        <div className="ws-form-row">
          <SelectField
            label={t('workspaceActions:meeting.language')}
            value={form.locale}
            choices={LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].name }))}
            onChange={(event) => setForm((old) => ({ ...old, locale: event.target.value }))}
          />
          <TextField
            label={t('workspaceActions:meeting.when')}
            type="datetime-local"
            value={form.when === '' ? toLocalField(frame.now, frame.timeZone) : form.when}
            onChange={(event) => setForm((old) => ({ ...old, when: event.target.value }))}
          />
        </div>
        <Submit label={t('workspaceActions:meeting.read')} pending={pending} trouble={trouble} />
      </form>
      {notes !== undefined && notes.length === 0 && <p className="ws-quiet">{t('workspaceActions:meeting.none')}</p>}
      {notes?.map((note) => (
        <Minutes key={note.id} note={note} onChange={replace} {...(onTask === undefined ? {} : { onTask })} />
      ))}
    </section>
  )
}
