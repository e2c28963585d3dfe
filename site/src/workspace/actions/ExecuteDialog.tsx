import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type ActionCardData, EXECUTE_ACTION } from './action-queries.ts'
import { ScriptText } from './ScriptText.tsx'

interface Props {
  readonly card: ActionCardData
  readonly onClose: () => void
  readonly onDone: (card: ActionCardData, text: string) => void
}

const OUTCOMES = ['reached', 'no_answer', 'voicemail'] as const

/** Does what the card proposes: a mail with its text to edit, a call with how it went, a note of what was done. */
export function ExecuteDialog({ card, onClose, onDone }: Props) {
  const { t } = useReader()
  const writes = card.kind === 'mail' || card.kind === 'whatsapp'
  const [form, setForm] = useState({
    subject: card.script?.subject ?? '',
    body: card.script?.body ?? '',
    outcome: 'reached',
    note: '',
  })
  const set = (name: keyof typeof form) => (event: { readonly target: { readonly value: string } }) =>
    setForm((old) => ({ ...old, [name]: event.target.value }))
  const { pending, trouble, submit } = useSubmission(
    {
      actionId: card.id,
      ...(card.kind === 'mail' ? { subject: form.subject.trim() } : {}),
      ...(writes ? { body: form.body.trim() } : {}),
      ...(card.kind === 'call' ? { outcome: form.outcome } : {}),
      note: form.note.trim() === '' ? null : form.note.trim(),
    },
    (input) => act(EXECUTE_ACTION, { input }),
    (data: ActionCardData) => {
      onClose()
      onDone(data, t('workspaceActions:did.done'))
      const href = (data.result as { href?: unknown } | null)?.href
      if (typeof href === 'string' && href.startsWith('/workspace/')) location.assign(href)
    },
  )
  const digits = (card.contact?.phone ?? '').replace(/\D/g, '')
  return (
    <Dialog title={t(`workspaceActions:execute.${card.kind}`)} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        {card.contact !== null && (
          <p>
            <bdi>{card.contact.name}</bdi>{' '}
            {card.kind === 'mail' && card.contact.email !== null && <bdi>&lt;{card.contact.email}&gt;</bdi>}
            {card.kind === 'call' && card.contact.phone !== null && (
              <a href={`tel:${card.contact.phone}`}>
                <bdi>{card.contact.phone}</bdi>
              </a>
            )}
            {card.kind === 'whatsapp' && digits !== '' && (
              <a
                href={`https://wa.me/${digits}?text=${encodeURIComponent(form.body)}`}
                target="_blank"
                rel="noreferrer"
              >
                {t('workspaceActions:openWhatsapp')}
              </a>
            )}
          </p>
        )}
        {card.kind === 'whatsapp' && (
          <p className="ws-hint">
            {t(digits === '' ? 'workspaceActions:whatsappNoPhone' : 'workspaceActions:whatsappHint')}
          </p>
        )}
        {card.kind === 'mail' && (
          <TextField
            label={t('workspaceActions:subject')}
            required
            maxLength={200}
            value={form.subject}
            lang={card.script?.locale}
            dir="auto"
            onChange={set('subject')}
            error={fieldProblem(t, trouble, 'subject')}
          />
        )}
        {writes ? (
          <TextArea
            label={t('workspaceActions:body')}
            required
            rows={10}
            maxLength={10_000}
            value={form.body}
            lang={card.script?.locale}
            dir="auto"
            onChange={set('body')}
            error={fieldProblem(t, trouble, 'body')}
          />
        ) : (
          <ScriptText card={card} />
        )}
        {card.kind === 'call' && (
          <SelectField
            label={t('workspaceActions:howItWent')}
            value={form.outcome}
            onChange={set('outcome')}
            choices={OUTCOMES.map((value) => ({ value, label: t(`workspaceActions:outcome.${value}`) }))}
          />
        )}
        {!writes && (
          <TextArea
            label={t('workspaceActions:note')}
            optional
            maxLength={2_000}
            value={form.note}
            onChange={set('note')}
            error={fieldProblem(t, trouble, 'note')}
          />
        )}
        <Submit
          label={t(`workspaceActions:confirm.${card.kind}`)}
          pending={pending}
          trouble={trouble}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
