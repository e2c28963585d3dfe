import { isLocale, LOCALE_FACTS } from '@tradewind/schema/locales'
import { useEffect, useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { send } from '../api/send.ts'
import { PREVIEW_CONTENT } from '../content/content-queries.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import type { AccountData } from './account-queries.ts'
import { MAIL_TEMPLATES, type MailTemplate, WRITE_TO_CUSTOMER } from './message-queries.ts'
import { templateText } from './template-text.ts'

export type SentMail = AccountData['mails']['nodes'][number]

interface Props {
  readonly account: AccountData
  readonly onDone: (mail: SentMail) => void
}

/** Writes a mail to a contact who agreed to it: from a template of the library, filled for this customer, or freely. */
export function MessageForm({ account, onDone }: Props) {
  const { t, text } = useReader()
  const { say, complain } = useFeedback()
  const contacts = account.contacts.nodes.filter(({ email, consentAt }) => email !== null && consentAt !== null)
  const [contactId, setContactId] = useState(contacts[0]?.id ?? '')
  const [templates, setTemplates] = useState<readonly MailTemplate[]>([])
  const [template, setTemplate] = useState('')
  const contact = contacts.find(({ id }) => id === contactId)
  const own = contact?.locale ?? 'en'
  const [written, setWritten] = useState({ locale: own, subject: '', body: '' })
  const stage = account.stage?.code ?? null
  useEffect(() => {
    let wanted = true
    void send(MAIL_TEMPLATES, { stage }).then((answer) => {
      if (wanted && answer.ok) setTemplates(answer.data.contentItems)
    })
    return () => {
      wanted = false
    }
  }, [stage])
  const fill = async (id: string, locale: string): Promise<void> => {
    setTemplate(id)
    const found = templateText(templates.find((one) => one.id === id)?.texts, locale)
    if (found === undefined) return
    const done = await act(PREVIEW_CONTENT, { accountId: account.id, ...found })
    if (done.ok) setWritten({ locale: found.locale, subject: done.data.subject ?? '', body: done.data.body })
    else complain(done.trouble)
  }
  const choose = (id: string): void => {
    setContactId(id)
    const locale = contacts.find((one) => one.id === id)?.locale ?? 'en'
    if (template === '') setWritten((old) => ({ ...old, locale }))
    else void fill(template, locale)
  }
  const { pending, trouble, submit } = useSubmission(
    { accountId: account.id, contactId, locale: written.locale, subject: written.subject.trim(), body: written.body },
    (content, idempotencyKey) => act(WRITE_TO_CUSTOMER, { input: { idempotencyKey, ...content } }),
    (mail: SentMail) => {
      setTemplate('')
      setWritten({ locale: own, subject: '', body: '' })
      say(t('workspaceCustomers:act.sent', { recipient: mail.recipient }))
      onDone(mail)
    },
  )
  if (contact === undefined) return <p className="ws-notice">{t('workspaceCustomers:act.nobodyToWriteTo')}</p>
  const language = isLocale(written.locale) ? LOCALE_FACTS[written.locale].name : written.locale
  return (
    <form className="ws-form" onSubmit={submit}>
      <SelectField
        label={t('workspaceCustomers:act.to')}
        value={contactId}
        onChange={(event) => choose(event.target.value)}
        choices={contacts.map(({ id, name, email }) => ({ value: id, label: `${name} <${email}>` }))}
        error={fieldProblem(t, trouble, 'contactId')}
      />
      <SelectField
        label={t('workspaceCustomers:act.template')}
        optional
        value={template}
        onChange={(event) => void fill(event.target.value, own)}
        choices={[
          { value: '', label: t('workspace:form.none') },
          ...templates.map(({ id, name }) => ({ value: id, label: text(name) })),
        ]}
      />
      {written.locale !== own && (
        <p className="ws-notice ws-notice-warn">{t('workspaceCustomers:act.otherLanguage', { language })}</p>
      )}
      <TextField
        label={t('workspaceCustomers:act.subject')}
        required
        lang={written.locale}
        dir="auto"
        maxLength={200}
        value={written.subject}
        onChange={(event) => setWritten((old) => ({ ...old, subject: event.target.value }))}
        error={fieldProblem(t, trouble, 'subject')}
      />
      <TextArea
        label={t('workspaceCustomers:act.text')}
        required
        lang={written.locale}
        dir="auto"
        rows={8}
        maxLength={10_000}
        value={written.body}
        onChange={(event) => setWritten((old) => ({ ...old, body: event.target.value }))}
        error={fieldProblem(t, trouble, 'body')}
      />
      <Submit label={t('workspaceCustomers:act.save.message')} pending={pending} trouble={trouble} />
    </form>
  )
}
