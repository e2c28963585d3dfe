import { useReader } from '../ui/reader.ts'
import type { QuoteStatus } from './quote-filter.ts'

const LOOKS: Readonly<Record<QuoteStatus, string>> = {
  draft: '',
  sent: 'ws-badge-primary',
  viewed: 'ws-badge-warn',
  accepted: 'ws-badge-good',
  declined: 'ws-badge-bad',
  expired: '',
}

export function QuoteStatusBadge({ status }: { readonly status: QuoteStatus }) {
  const { t } = useReader()
  return <span className={`ws-badge ${LOOKS[status]}`}>{t(`workspaceQuotes:status.${status}`)}</span>
}
