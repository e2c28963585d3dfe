import { useReader } from '../ui/reader.ts'

const LOOKS = { open: 'ws-badge-primary', won: 'ws-badge-good', lost: 'ws-badge-bad' } as const

export function DealStatusBadge({ status }: { readonly status: keyof typeof LOOKS }) {
  const { t } = useReader()
  return <span className={`ws-badge ${LOOKS[status]}`}>{t(`workspaceDeals:status.${status}`)}</span>
}
