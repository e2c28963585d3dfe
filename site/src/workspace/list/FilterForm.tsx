import type { ReactNode } from 'react'
import { useReader } from '../ui/reader.ts'

/** The filters of a list. Every one works at once: there is nothing to send. */
export function FilterForm({ children }: { readonly children: ReactNode }) {
  const { t } = useReader()
  return (
    <form className="ws-filters" aria-label={t('workspace:list.filters')} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}
