import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useReader } from './reader.ts'

/** A question over the page. The browser keeps the focus inside and gives it back. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { t } = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const label = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="ws-dialog"
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="ws-dialog-head">
        <h2 id={label}>{title}</h2>
        <button type="button" className="ws-button ws-button-small" onClick={onClose}>
          {t('workspace:form.close')}
        </button>
      </div>
      {children}
    </dialog>
  )
}
