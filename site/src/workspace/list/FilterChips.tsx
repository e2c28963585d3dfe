import { useReader } from '../ui/reader.ts'

interface FilterChip {
  readonly name: string
  /** What it is about, such as "Stage". */
  readonly label: string
  readonly value: string
}

interface Props {
  readonly chips: readonly FilterChip[]
  readonly onRemove: (name: string) => void
  readonly onClear: () => void
}

/** What a list is narrowed to at the moment, each with the way out of it. */
export function FilterChips({ chips, onRemove, onClear }: Props) {
  const { t } = useReader()
  if (chips.length === 0) return null
  return (
    <ul className="ws-chips" aria-label={t('workspace:list.narrowed')}>
      {chips.map(({ name, label, value }) => (
        <li key={name} className="ws-badge ws-badge-primary" data-chip={name}>
          {label}: <bdi>{value}</bdi>
          <button type="button" aria-label={t('workspace:list.widen', { label, value })} onClick={() => onRemove(name)}>
            ×
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="ws-button ws-button-small ws-button-plain" onClick={onClear}>
          {t('workspace:list.clear')}
        </button>
      </li>
    </ul>
  )
}
