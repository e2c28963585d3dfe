import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useReader } from '../ui/reader.ts'

export const CUSTOMER_TABS = ['timeline', 'behaviour', 'deals', 'notes', 'comments', 'mails'] as const
export type CustomerTab = (typeof CUSTOMER_TABS)[number]

interface Props {
  readonly first: CustomerTab
  readonly counts: Readonly<Partial<Record<CustomerTab, number | undefined>>>
  readonly panel: (tab: CustomerTab) => ReactNode
}

/** The parts of a customer's page; the open one stands in the address. */
export function CustomerTabs({ first, counts, panel }: Props) {
  const { t, count, frame } = useReader()
  const [open, setOpen] = useState(first)
  const show = (tab: CustomerTab): void => {
    setOpen(tab)
    history.replaceState(null, '', tab === 'timeline' ? location.pathname : `?tab=${tab}`)
  }
  const move = (event: KeyboardEvent): void => {
    const forwards = frame.locale === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    const step = event.key === forwards ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? -1 : 0
    if (step === 0) return
    const next =
      CUSTOMER_TABS[(CUSTOMER_TABS.indexOf(open) + step + CUSTOMER_TABS.length) % CUSTOMER_TABS.length] ?? 'timeline'
    show(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div className="ws-card">
      <div className="ws-tabs" role="tablist" aria-label={t('workspaceCustomers:tab.label')} onKeyDown={move}>
        {CUSTOMER_TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            className="ws-tab"
            aria-selected={tab === open}
            aria-controls="tab-panel"
            tabIndex={tab === open ? 0 : -1}
            onClick={() => show(tab)}
          >
            {t(`workspaceCustomers:tab.${tab}`)}
            {counts[tab] !== undefined && ` (${count(counts[tab])})`}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${open}`} className="pt-3">
        {panel(open)}
      </div>
    </div>
  )
}
