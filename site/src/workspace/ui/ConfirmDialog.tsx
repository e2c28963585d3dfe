import type { Done } from '../api/act.ts'
import { Dialog } from './Dialog.tsx'
import { Submit } from './Submit.tsx'
import { useSubmission } from './use-submission.ts'

interface Props<Data> {
  readonly title: string
  /** What will happen. */
  readonly text: string | undefined
  readonly run: () => Promise<Done<Data>>
  readonly onDone: (data: Data) => void
  readonly onClose: () => void
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog<Data>({ title, text, run, onDone, onClose }: Props<Data>) {
  const { pending, trouble, submit } = useSubmission(title, run, onDone)
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        {text !== undefined && <p>{text}</p>}
        <Submit label={title} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
