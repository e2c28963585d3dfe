import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { ContentEditor } from './ContentEditor.tsx'
import { type ContentItem, type ContentPage, CREATE_CONTENT } from './content-queries.ts'

interface Props {
  readonly frame: Frame
  readonly page: ContentPage
}

const KINDS = ['mail_template', 'script', 'checklist', 'faq', 'document'] as const
const EDITORS = new Set(['lead', 'executive', 'admin', 'marketer'])

function Library({ page }: Omit<Props, 'frame'>) {
  const { t, text, frame } = useReader()
  const [items, setItems] = useState(page.contentItems)
  const [openId, setOpenId] = useState<string>()
  const [adding, setAdding] = useState(false)
  const stageNames = new Map(
    page.pipelines.flatMap(({ stages }) =>
      stages.map(({ code, name }) => [code, text(name as Record<string, string>)]),
    ),
  )
  const stageChoices = [...stageNames].map(([value, label]) => ({ value, label }))
  const open = items.find(({ id }) => id === openId)
  const keep = (item: ContentItem): void =>
    setItems((old) =>
      old.some(({ id }) => id === item.id) ? old.map((one) => (one.id === item.id ? item : one)) : [...old, item],
    )
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/settings">{t('workspace:nav.settings')}</a>
          </p>
          <h1>{t('workspaceProcess:content.title')}</h1>
          <p className="ws-quiet">{t('workspaceProcess:content.intro')}</p>
        </div>
        {EDITORS.has(frame.viewer.role) && (
          <button type="button" className="ws-button ws-button-primary" onClick={() => setAdding(true)}>
            {t('workspaceProcess:content.new')}
          </button>
        )}
      </div>
      <div className="ws-columns ws-columns-even">
        <nav className="ws-card ws-stack" aria-label={t('workspaceProcess:content.title')}>
          {KINDS.map((kind) => (
            <section key={kind}>
              <h2>{t(`workspaceProcess:content.kind.${kind}`)}</h2>
              <ul className="ws-list">
                {items
                  .filter((item) => item.kind === kind)
                  .map((item) => (
                    <li key={item.id}>
                      <button
                        type="button"
                        className="ws-button ws-button-plain"
                        aria-pressed={item.id === openId}
                        onClick={() => setOpenId(item.id)}
                      >
                        {text(item.name as Record<string, string>)}
                      </button>
                      {item.archived && <span className="ws-badge">{t('workspaceProcess:content.archived')}</span>}
                      <span className="ws-small ws-quiet">
                        {item.stages.map((code) => stageNames.get(code) ?? code).join(', ')}
                      </span>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </nav>
        {open !== undefined && (
          <ContentEditor
            key={open.id}
            item={open}
            mayEdit={EDITORS.has(frame.viewer.role)}
            customers={page.accounts.nodes}
            stageChoices={stageChoices}
            onChange={keep}
          />
        )}
      </div>
      {adding && (
        <NewItem
          onClose={() => setAdding(false)}
          onDone={(item) => {
            keep(item)
            setOpenId(item.id)
            setAdding(false)
          }}
        />
      )}
    </>
  )
}

function NewItem({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: (item: ContentItem) => void }) {
  const { t, locale } = useReader()
  const [form, setForm] = useState<{ name: string; code: string; kind: (typeof KINDS)[number] }>({
    name: '',
    code: '',
    kind: 'mail_template',
  })
  const name = form.name.trim()
  const { pending, trouble, submit } = useSubmission(
    {
      code: form.code.trim(),
      input: {
        kind: form.kind,
        stages: [],
        industries: [],
        name: { [locale]: name },
        texts: { [locale]: form.kind === 'mail_template' ? { subject: name, body: name } : { body: name } },
      },
    },
    (content) => act(CREATE_CONTENT, content),
    onDone,
  )
  return (
    <Dialog title={t('workspaceProcess:content.new')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspaceProcess:name')}
          required
          maxLength={120}
          value={form.name}
          onChange={(event) => setForm((old) => ({ ...old, name: event.target.value }))}
          error={fieldProblem(t, trouble, 'name')}
        />
        <TextField
          label={t('workspaceProcess:code')}
          required
          maxLength={60}
          pattern="[a-z][a-z0-9\-]+"
          value={form.code}
          onChange={(event) => setForm((old) => ({ ...old, code: event.target.value }))}
          error={fieldProblem(t, trouble, 'code')}
        />
        <SelectField
          label={t('workspaceProcess:content.type')}
          value={form.kind}
          choices={KINDS.map((value) => ({ value, label: t(`workspaceProcess:content.kind.${value}`) }))}
          onChange={(event) => setForm((old) => ({ ...old, kind: event.target.value as typeof old.kind }))}
        />
        <Submit label={t('workspaceProcess:create')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** What sales says and sends. */
export function ContentLibrary({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Library {...rest} />
    </Island>
  )
}
