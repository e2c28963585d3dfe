import type { Trouble } from '../api/failure.ts'
import { useReader } from './reader.ts'

interface Props {
  readonly trouble: Trouble | undefined
  /** Closes the form and reads again what it is about. */
  readonly onLook: () => void
}

/** The way on when somebody else changed the same facts meanwhile. */
export function LookAgain({ trouble, onLook }: Props) {
  const { t } = useReader()
  if (trouble?.kind !== 'failure' || trouble.failure.code !== 'CUSTOMER.CHANGED_MEANWHILE') return null
  return (
    <button type="button" className="ws-button" onClick={onLook}>
      {t('workspace:form.lookAgain')}
    </button>
  )
}
