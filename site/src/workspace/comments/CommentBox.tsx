import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Done } from '../api/act.ts'
import { act } from '../api/act.ts'
import { type Trouble, wordTrouble } from '../api/failure.ts'
import { SHARE_ACCOUNT } from '../customers/account-queries.ts'
import { useReader } from '../ui/reader.ts'
import { useSubmission } from '../ui/use-submission.ts'
import type { CommentRow } from './comment-queries.ts'
import { type Colleague, colleaguesMeant, mentionBegun, withMention } from './mention-typing.ts'

interface Props {
  readonly accountId: string
  readonly first?: string
  readonly label: string
  readonly submitLabel: string
  readonly colleagues: readonly Colleague[]
  readonly run: (body: string, key: string) => Promise<Done<CommentRow>>
  readonly onDone: (comment: CommentRow) => void
  readonly onCancel?: () => void
}

/** Colleagues a refusal names: they may not see the customer yet. */
function blindOf(trouble: Trouble | undefined): readonly Colleague[] {
  return trouble?.kind === 'failure' ? (trouble.failure.users ?? []) : []
}

/** A field for a comment: @ offers colleagues; one who may not see the customer can be let in on the way. */
export function CommentBox({ accountId, first = '', label, submitLabel, colleagues, run, onDone, onCancel }: Props) {
  const { t, frame } = useReader()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [body, setBody] = useState(first)
  const [cursor, setCursor] = useState(0)
  const [at, setAt] = useState(0)
  const [sharing, setSharing] = useState<Trouble>()
  const { pending, trouble, submit } = useSubmission(body.trim(), run, (comment) => {
    setBody('')
    onDone(comment)
  })
  const begun = mentionBegun(body, cursor)
  const others = colleagues.filter((one) => one.id !== frame.viewer.id)
  const offered = begun === undefined ? [] : colleaguesMeant(begun, others)
  const blind = blindOf(trouble)
  const type = (text: string, place: number): void => {
    setBody(text)
    setCursor(place)
    setAt(0)
  }
  const choose = (colleague: Colleague): void => {
    const finished = withMention(body, cursor, colleague.name)
    type(finished.text, finished.cursor)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(finished.cursor, finished.cursor)
    })
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
      return
    }
    const chosen = offered[at]
    if (chosen === undefined) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length)
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      choose(chosen)
    } else if (event.key === 'Escape') setCursor(0)
  }
  const shareAndSend = async (): Promise<void> => {
    for (const colleague of blind) {
      const done = await act(SHARE_ACCOUNT, { accountId, userId: colleague.id })
      if (!done.ok) return setSharing(done.trouble)
    }
    setSharing(undefined)
    submit()
  }
  return (
    <form className="ws-form ws-comment-box" onSubmit={submit}>
      <label className="ws-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="ws-input"
        rows={3}
        maxLength={5_000}
        required
        value={body}
        aria-controls={`${id}-people`}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-hint`}
        dir="auto"
        onChange={(event) => type(event.target.value, event.target.selectionStart)}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        onKeyDown={keys}
      />
      <div
        id={`${id}-people`}
        role="listbox"
        aria-label={t('workspace:comment.hint')}
        className="ws-mentions"
        hidden={offered.length === 0}
      >
        {offered.map((colleague, index) => (
          <button
            key={colleague.id}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(colleague)}
          >
            {colleague.name}
          </button>
        ))}
      </div>
      <p className="ws-hint" id={`${id}-hint`}>
        {t('workspace:comment.hint')}
      </p>
      <div aria-live="assertive">
        {blind.length > 0 && (
          <div className="ws-notice ws-notice-warn ws-stack">
            <p>{t('workspace:comment.blind', { names: blind.map(({ name }) => name).join(', ') })}</p>
            <button type="button" className="ws-button" onClick={() => void shareAndSend()}>
              {t('workspace:comment.shareAndSend')}
            </button>
          </div>
        )}
        {trouble !== undefined && blind.length === 0 && (
          <p className="ws-notice ws-notice-bad">{wordTrouble(t, trouble)}</p>
        )}
        {sharing !== undefined && <p className="ws-notice ws-notice-bad">{wordTrouble(t, sharing)}</p>}
      </div>
      <div className="ws-buttons">
        <button type="submit" className="ws-button ws-button-primary" aria-disabled={pending}>
          {pending ? t('workspace:form.sending') : submitLabel}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="ws-button ws-button-plain" onClick={onCancel}>
            {t('workspace:form.cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
