import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useReader } from './reader.ts'

/** What a person came to fill in, so that typing begins there and not on the button that closes. */
const FIELD = 'form :is(input:not([type=hidden]), select, textarea):not([disabled])'

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
  // Before the page is painted and before the element is taken out: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    if (element?.querySelector('[autofocus]') === null) element.querySelector<HTMLElement>(FIELD)?.focus()
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
