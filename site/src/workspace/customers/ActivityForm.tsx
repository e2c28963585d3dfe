import { REPLY_TOPICS, TOLD_EVENT_TYPES } from '@tradewind/schema/events'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem, type Trouble } from '../api/failure.ts'
import { fromLocalField, toLocalField } from '../format/dates.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type ActivityRow, LOG_ACTIVITY } from './account-queries.ts'

interface Props {
  readonly kind: 'call' | 'note' | 'meeting'
  readonly accountId: string
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly onDone: (activity: ActivityRow) => void
}

const OUTCOMES = ['reached', 'no_answer', 'voicemail'] as const
const EMPTY = { subject: '', body: '', outcome: 'reached', minutes: '', contactId: '', when: '', told: '', topic: '' }

/** Logs a call, a note or a meeting. What was typed stays until it is saved. */
export function ActivityForm({ kind, accountId, contacts, onDone }: Props) {
  const { t, frame } = useReader()
  const { say } = useFeedback()
  const [form, setForm] = useState({ ...EMPTY, contactId: contacts[0]?.id ?? '' })
  const set = (name: keyof typeof EMPTY) => (event: { readonly target: { readonly value: string } }) =>
    setForm((old) => ({ ...old, [name]: event.target.value }))
  const { pending, trouble, submit } = useSubmission(
    {
      accountId,
      kind,
      contactId: form.contactId === '' ? null : form.contactId,
      subject: form.subject.trim(),
      body: form.body.trim(),
      outcome: kind === 'call' ? form.outcome : null,
      durationMinutes: form.minutes === '' ? null : Number(form.minutes),
      happenedAt: fromLocalField(form.when, frame.timeZone) ?? null,
      told: TOLD_EVENT_TYPES.find((one) => one === form.told) ?? null,
      replyTopic: form.told === 'mail_replied' ? (REPLY_TOPICS.find((one) => one === form.topic) ?? null) : null,
    },
    (content, idempotencyKey) => act(LOG_ACTIVITY, { input: { idempotencyKey, ...content } }),
    (data: ActivityRow) => {
      setForm({ ...EMPTY, contactId: form.contactId })
      say(t('workspaceCustomers:act.saved'))
      onDone(data)
    },
  )
  const error = (name: string): string | undefined => fieldProblem(t, trouble as Trouble | undefined, name)
  return (
    <form className="ws-form" onSubmit={submit}>
      {kind === 'call' && (
        <div className="ws-form-row">
          <SelectField
            label={t('workspaceCustomers:act.outcome')}
            value={form.outcome}
            onChange={set('outcome')}
            choices={OUTCOMES.map((value) => ({ value, label: t(`workspaceCustomers:outcome.${value}`) }))}
            error={error('outcome')}
          />
          <TextField
            label={t('workspaceCustomers:act.duration')}
            optional
            type="number"
            min={0}
            max={1440}
            inputMode="numeric"
            value={form.minutes}
            onChange={set('minutes')}
            error={error('durationMinutes')}
          />
        </div>
      )}
      {kind !== 'note' && (
        <TextField
          label={t('workspaceCustomers:act.subject')}
          optional
          maxLength={200}
          value={form.subject}
          onChange={set('subject')}
          error={error('subject')}
        />
      )}
      <TextArea
        label={t('workspaceCustomers:act.body')}
        optional={kind !== 'note'}
        required={kind === 'note'}
        maxLength={10_000}
        value={form.body}
        onChange={set('body')}
        error={error('body')}
      />
      {contacts.length > 0 && (
        <SelectField
          label={t('workspaceCustomers:act.contact')}
          value={form.contactId}
          onChange={set('contactId')}
          choices={[
            { value: '', label: t('workspace:form.none') },
            ...contacts.map((contact) => ({ value: contact.id, label: contact.name })),
          ]}
          error={error('contactId')}
        />
      )}
      {kind === 'meeting' && (
        <TextField
          label={t('workspaceCustomers:act.when')}
          type="datetime-local"
          value={form.when === '' ? toLocalField(frame.now, frame.timeZone) : form.when}
          onChange={set('when')}
          error={error('happenedAt')}
        />
      )}
      <SelectField
        label={t('workspaceCustomers:act.told')}
        optional
        value={form.told}
        onChange={set('told')}
        choices={[
          { value: '', label: t('workspaceCustomers:act.toldNothing') },
          ...TOLD_EVENT_TYPES.map((value) => ({ value, label: t(`workspaceCustomers:told.${value}`) })),
        ]}
        error={error('told')}
      />
      {form.told === 'mail_replied' && (
        <SelectField
          label={t('workspaceCustomers:act.replyTopic')}
          optional
          value={form.topic}
          onChange={set('topic')}
          choices={[
            { value: '', label: t('workspace:form.none') },
            ...REPLY_TOPICS.map((value) => ({ value, label: t(`workspaceCustomers:replyTopic.${value}`) })),
          ]}
          error={error('replyTopic')}
        />
      )}
      <Submit label={t(`workspaceCustomers:act.save.${kind}`)} pending={pending} trouble={trouble} />
    </form>
  )
}
