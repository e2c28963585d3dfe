import { formatPoints } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import { wordReason } from './reasons.ts'

interface Graded {
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly gradePoints: number
  readonly gradeReasons: readonly { readonly code: string; readonly points: number; readonly data: unknown }[]
  readonly gradedAt: string
  readonly gradedBy: string
}

/** The grade with its points; pressed, it shows why. */
export function GradeButton({
  lead,
  open,
  onToggle,
}: {
  readonly lead: Graded
  readonly open: boolean
  readonly onToggle: () => void
}) {
  const { t, locale } = useReader()
  const label = t('workspaceLeads:grade.label', { meaning: t(`workspaceLeads:grade.${lead.grade}`) })
  return (
    <button
      type="button"
      className={`ws-grade ws-grade-${lead.grade}`}
      aria-expanded={open}
      title={label}
      onClick={onToggle}
    >
      <b>{lead.grade}</b>
      <span>{formatPoints(lead.gradePoints, locale)}</span>
      <span className="ws-hidden"> {label}</span>
    </button>
  )
}

/** Every contribution to the grade with its points, and their sum. */
export function GradeReasons({ lead }: { readonly lead: Graded }) {
  const { t, locale, instant } = useReader()
  return (
    <div className="ws-stack">
      <ul className="ws-reasons">
        {lead.gradeReasons.map((reason) => (
          <li key={reason.code}>
            <span>{wordReason(t, locale, reason)}</span>
            <span className={reason.points < 0 ? 'ws-minus' : ''}>{formatPoints(reason.points, locale)}</span>
          </li>
        ))}
        <li>
          <strong>{t('workspaceLeads:grade.sum')}</strong>
          <strong>{formatPoints(lead.gradePoints, locale)}</strong>
        </li>
      </ul>
      <p className="ws-small ws-quiet">
        {t('workspaceLeads:grade.note')}{' '}
        {t('workspaceLeads:grade.by', { rules: lead.gradedBy, at: instant(lead.gradedAt) })}
      </p>
    </div>
  )
}
