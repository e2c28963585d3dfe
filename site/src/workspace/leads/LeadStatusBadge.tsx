import { useReader } from '../ui/reader.ts'
import type { LeadStatus } from './lead-filter.ts'

const LOOKS: Readonly<Record<LeadStatus, string>> = {
  open: 'ws-badge-primary',
  working: 'ws-badge-warn',
  converted: 'ws-badge-good',
  disqualified: '',
  quarantined: 'ws-badge-bad',
}

export function LeadStatusBadge({ status }: { readonly status: LeadStatus }) {
  const { t } = useReader()
  return <span className={`ws-badge ${LOOKS[status]}`}>{t(`workspaceLeads:status.${status}`)}</span>
}
