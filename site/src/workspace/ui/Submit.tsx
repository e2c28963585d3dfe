import type { ReactNode } from 'react'
import { type Trouble, wordTrouble } from '../api/failure.ts'
import { useReader } from './reader.ts'

interface Props {
  readonly label: string
  readonly pending: boolean
  readonly trouble: Trouble | undefined
  readonly onCancel?: () => void
  readonly bad?: boolean
  readonly children?: ReactNode
}

/** The end of a form: what went wrong, the button, and the way out. */
export function Submit({ label, pending, trouble, onCancel, bad = false, children }: Props) {
  const { t } = useReader()
  const marked = trouble?.kind === 'failure' && (trouble.failure.fields?.length ?? 0) > 0
  return (
    <>
      <div aria-live="assertive">
        {trouble !== undefined && (
          <p className="ws-notice ws-notice-bad">{marked ? t('workspace:form.correct') : wordTrouble(t, trouble)}</p>
        )}
      </div>
      <div className="ws-buttons">
        <button
          type="submit"
          className={bad ? 'ws-button ws-button-bad' : 'ws-button ws-button-primary'}
          aria-disabled={pending}
        >
          {pending ? t('workspace:form.sending') : label}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="ws-button ws-button-plain" onClick={onCancel}>
            {t('workspace:form.cancel')}
          </button>
        )}
        {children}
      </div>
    </>
  )
}
