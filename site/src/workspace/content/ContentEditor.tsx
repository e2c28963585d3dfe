import { PLACEHOLDERS } from '@tradewind/schema/contracts/playbook'
import { LOCALE_FACTS, LOCALES, type Locale, type LocalizedText } from '@tradewind/schema/locales'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { type Choice, SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { ManyChoice } from '../ui/ManyChoice.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { Time } from '../ui/Time.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { ARCHIVE_CONTENT, type ContentItem, PREVIEW_CONTENT, UPDATE_CONTENT } from './content-queries.ts'

interface Text {
  readonly subject?: string
  readonly body: string
}
type Texts = Partial<Record<Locale, Text>>

interface Props {
  readonly item: ContentItem
  readonly mayEdit: boolean
  readonly customers: readonly { readonly id: string; readonly name: string }[]
  readonly stageChoices: readonly Choice[]
  readonly onChange: (item: ContentItem) => void
}

/** One item's texts, language by language, with a preview for a real customer and what it said before. */
export function ContentEditor({ item, mayEdit, customers, stageChoices, onChange }: Props) {
  const { t, text, locale: own } = useReader()
  const { say, complain } = useFeedback()
  const [locale, setLocale] = useState<Locale>(own)
  const [texts, setTexts] = useState(item.texts as Texts)
  const [stages, setStages] = useState<readonly string[]>(item.stages)
  const [name, setName] = useState(item.name as LocalizedText)
  const [customer, setCustomer] = useState(customers[0]?.id ?? '')
  const [preview, setPreview] = useState<{ readonly subject: string | null; readonly body: string }>()
  const now = texts[locale] ?? { body: '' }
  const set = (part: Partial<Text>): void =>
    setTexts(({ [locale]: _old, ...others }) => {
      const next = { ...now, ...part }
      return next.body === '' && (next.subject ?? '') === '' ? others : { ...others, [locale]: next }
    })
  const { pending, trouble, submit } = useSubmission(
    {
      kind: item.kind,
      stages: [...stages],
      industries: item.industries,
      name: name as Record<string, string>,
      texts,
      url: item.url,
    },
    (input) => act(UPDATE_CONTENT, { itemId: item.id, input }),
    (changed: ContentItem) => {
      onChange(changed)
      say(t('workspaceProcess:content.saved', { version: changed.version }))
    },
  )
  const show = async (): Promise<void> => {
    const done = await act(PREVIEW_CONTENT, {
      accountId: customer,
      locale,
      subject: now.subject ?? null,
      body: now.body,
    })
    if (done.ok) setPreview(done.data)
    else complain(done.trouble)
  }
  const archive = async (): Promise<void> => {
    const done = await act(ARCHIVE_CONTENT, { itemId: item.id, archived: !item.archived })
    if (done.ok) onChange(done.data)
    else complain(done.trouble)
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby="item-title">
      <h2 id="item-title">{text(item.name as Record<string, string>)}</h2>
      <form className="ws-form" onSubmit={submit}>
        <SelectField
          label={t('workspaceProcess:content.language')}
          value={locale}
          choices={LOCALES.map((value) => ({
            value,
            label: `${LOCALE_FACTS[value].name}${texts[value] === undefined ? ` (${t('workspaceProcess:content.missing')})` : ''}`,
          }))}
          onChange={(event) => {
            setLocale(event.target.value as Locale)
            setPreview(undefined)
          }}
        />
        {item.kind === 'mail_template' && (
          <TextField
            label={t('workspaceProcess:content.subject')}
            maxLength={200}
            lang={locale}
            dir="auto"
            disabled={!mayEdit}
            value={now.subject ?? ''}
            onChange={(event) => set({ subject: event.target.value })}
          />
        )}
        <TextArea
          label={t('workspaceProcess:content.body')}
          hint={t('workspaceProcess:content.marks', { marks: PLACEHOLDERS.map((mark) => `{${mark}}`).join(' ') })}
          rows={12}
          maxLength={10_000}
          lang={locale}
          dir="auto"
          disabled={!mayEdit}
          value={now.body}
          onChange={(event) => set({ body: event.target.value })}
        />
        <fieldset className="ws-stack" disabled={!mayEdit}>
          <ManyChoice
            label={t('workspaceProcess:content.stages')}
            visibleLabel
            values={stages}
            choices={stageChoices}
            onChange={setStages}
          />
          <LocalizedField
            label={t('workspaceProcess:name')}
            maxLength={120}
            value={name}
            errorOf={(one) => fieldProblem(t, trouble, ...(one === undefined ? ['name'] : ['name', one]))}
            onChange={setName}
          />
        </fieldset>
        {mayEdit && (
          <Submit label={t('workspace:form.save')} pending={pending} trouble={trouble}>
            <button type="button" className="ws-button" onClick={() => void archive()}>
              {t(item.archived ? 'workspaceProcess:restore' : 'workspaceProcess:archive')}
            </button>
          </Submit>
        )}
      </form>
      {customers.length > 0 && (
        <div className="ws-form">
          <SelectField
            label={t('workspaceProcess:content.preview')}
            value={customer}
            choices={customers.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setCustomer(event.target.value)}
          />
          <div>
            <button type="button" className="ws-button" onClick={() => void show()}>
              {t('workspaceProcess:content.preview')}
            </button>
          </div>
          {preview !== undefined && (
            <div className="ws-step" lang={locale} dir="auto" aria-live="polite">
              {preview.subject !== null && <strong>{preview.subject}</strong>}
              <p className="whitespace-pre-line">{preview.body}</p>
            </div>
          )}
        </div>
      )}
      {item.versions.length > 1 && (
        <details>
          <summary>{t('workspaceProcess:content.versions')}</summary>
          <ul className="ws-list">
            {item.versions.slice(1).map((old) => (
              <li key={old.version} className="ws-buttons">
                <span>
                  {t('workspaceProcess:version')} {old.version} · <Time iso={old.changedAt} />
                </span>
                {mayEdit && (
                  <button
                    type="button"
                    className="ws-button ws-button-small"
                    onClick={() => setTexts(old.texts as Texts)}
                  >
                    {t('workspaceProcess:content.use')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
