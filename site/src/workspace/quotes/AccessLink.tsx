import { useId, useRef } from 'react'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'

/** The buyer's link, to be copied into a chat or a mail. */
export function AccessLink({ url }: { readonly url: string }) {
  const { t } = useReader()
  const { say } = useFeedback()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url)
      say(t('workspace:form.copied'))
    } catch {
      // Without permission for the clipboard the text is marked, ready for the keyboard.
      field.current?.select()
    }
  }
  return (
    <div className="ws-field">
      <label className="ws-label" htmlFor={id}>
        {t('workspaceQuotes:page.link')}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          className="ws-input"
          readOnly
          dir="ltr"
          value={url}
          aria-describedby={`${id}-hint`}
        />
        <button type="button" className="ws-button" onClick={() => void copy()}>
          {t('workspace:form.copy')}
        </button>
      </div>
      <p className="ws-hint" id={`${id}-hint`}>
        {t('workspaceQuotes:page.linkHint')}
      </p>
    </div>
  )
}
