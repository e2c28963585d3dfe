import { useReader } from '../ui/reader.ts'

const LOOKS = { queued: 'ws-badge-warn', sent: 'ws-badge-good', failed: 'ws-badge-bad' } as const

export function MailStatusBadge({ status }: { readonly status: keyof typeof LOOKS }) {
  const { t } = useReader()
  return <span className={`ws-badge ${LOOKS[status]}`}>{t(`workspaceAdmin:mail.${status}`)}</span>
}
