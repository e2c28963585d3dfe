import { LOCALES } from '@tradewind/schema/locales'
import { useState } from 'react'
import { act } from '../../api/act.ts'
import { fieldProblem } from '../../api/failure.ts'
import { BUYING_ROLES } from '../../deals/buying-roles.ts'
import { languageName } from '../../format/figures.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useFeedback } from '../../ui/Feedback.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { LookAgain } from '../../ui/LookAgain.tsx'
import { useReader } from '../../ui/reader.ts'
import { Submit } from '../../ui/Submit.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import type { AccountData } from '../account-queries.ts'
import { MailTaken } from './MailTaken.tsx'
import { type BuyingRole, CHANGE_CONTACT, CREATE_CONTACT, type PersonData } from './people-queries.ts'
import { changeBetween, formOf, isEmptyChange, type PersonForm } from './person-form.ts'

interface Props {
  readonly account: AccountData
  /** Whose facts change; none: somebody is added. */
  readonly person: PersonData | undefined
  readonly onClose: () => void
  /** Reads the people again. */
  readonly onChange: () => Promise<void>
}

/** Adds a person of the customer, or changes what is known of one; a change can be taken back. */
export function PersonDialog({ account, person, onClose, onChange }: Props) {
  const { t, locale } = useReader()
  const { say } = useFeedback()
  const [before] = useState(() => formOf(person, locale))
  const [form, setForm] = useState(before)
  const deals = account.opportunities.nodes.filter(({ status }) => status === 'open')
  const change = (from: PersonForm, to: PersonForm, contactId: string) =>
    act(CHANGE_CONTACT, { contactId, ...changeBetween(from, to) })
  const run = (to: PersonForm, idempotencyKey: string) => {
    if (person !== undefined) return change(before, to, person.id)
    const { facts, decisionParts } = changeBetween({ ...before, locale: '' }, to)
    return act(CREATE_CONTACT, { input: { idempotencyKey, accountId: account.id, facts, decisionParts } })
  }
  const { pending, trouble, submit } = useSubmission(form, run, (saved: PersonData) => {
    onClose()
    void onChange()
    if (person === undefined) return say(t('workspaceContacts:added', { name: saved.name }))
    say(t('workspaceContacts:saved', { name: saved.name }), async () => {
      const back = await change(formOf(saved, locale), before, person.id)
      await onChange()
      return back.ok ? undefined : back.trouble
    })
  })
  const failure = trouble?.kind === 'failure' ? trouble.failure : undefined
  const field = (name: 'name' | 'email' | 'phone' | 'jobTitle', more: object = {}) => (
    <TextField
      label={t(`workspaceContacts:field.${name}`)}
      value={form[name]}
      error={fieldProblem(t, trouble, name)}
      onChange={(event) => setForm({ ...form, [name]: event.target.value })}
      {...more}
    />
  )
  const losesConsent = person !== undefined && person.consentAt !== null && form.email.trim() !== before.email
  return (
    <Dialog
      title={
        person === undefined ? t('workspaceContacts:add') : t('workspaceContacts:editPerson', { name: person.name })
      }
      onClose={onClose}
    >
      <form
        className="ws-form"
        onSubmit={(event) => {
          if (person === undefined || !isEmptyChange(changeBetween(before, form))) return submit(event)
          event.preventDefault()
          onClose()
        }}
      >
        {field('name', { required: true, maxLength: 120, autoComplete: 'off' })}
        {field('email', {
          type: 'email',
          maxLength: 200,
          optional: true,
          autoComplete: 'off',
          ...(losesConsent ? { hint: t('workspaceContacts:losesConsent') } : {}),
        })}
        {field('phone', {
          type: 'tel',
          dir: 'ltr',
          maxLength: 40,
          optional: true,
          autoComplete: 'off',
          hint: t('workspaceContacts:phoneHint'),
        })}
        {field('jobTitle', { maxLength: 80, optional: true, autoComplete: 'off' })}
        <SelectField
          label={t('workspaceContacts:field.locale')}
          value={form.locale}
          onChange={(event) => setForm({ ...form, locale: event.target.value })}
          choices={LOCALES.map((value) => ({ value, label: languageName(value, locale) }))}
        />
        {deals.length > 0 && (
          <fieldset className="ws-stack">
            <legend className="ws-label">{t('workspaceContacts:parts')}</legend>
            {deals.map((deal) => (
              <SelectField
                key={deal.id}
                label={deal.name}
                value={form.parts[deal.id] ?? ''}
                onChange={(event) =>
                  setForm({ ...form, parts: { ...form.parts, [deal.id]: event.target.value as BuyingRole | '' } })
                }
                choices={[
                  { value: '', label: t('workspaceContacts:noPart') },
                  ...BUYING_ROLES.map((value) => ({ value, label: t(`workspaceDeals:role.${value}`) })),
                ]}
              />
            ))}
          </fieldset>
        )}
        <Submit label={t('workspace:form.save')} pending={pending} trouble={trouble} onCancel={onClose} />
        {failure?.code === 'CONTACT.MAIL_TAKEN' && (
          <MailTaken account={account} holder={failure} onDone={() => void onChange()} />
        )}
        <LookAgain
          trouble={trouble}
          onLook={() => {
            onClose()
            void onChange()
          }}
        />
      </form>
    </Dialog>
  )
}
