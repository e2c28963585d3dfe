import { useReader } from '../ui/reader.ts'

interface Props<Column extends string> {
  readonly columns: readonly { readonly name: Column; readonly label: string }[]
  readonly chosen: readonly Column[]
  readonly onChange: (chosen: readonly Column[]) => void
}

/** Which columns a list shows; at least one stays. */
export function ColumnChooser<Column extends string>({ columns, chosen, onChange }: Props<Column>) {
  const { t } = useReader()
  const toggle = (name: Column, on: boolean): void => {
    const wanted = columns.map((one) => one.name).filter((one) => (one === name ? on : chosen.includes(one)))
    if (wanted.length > 0) onChange(wanted)
  }
  return (
    <details className="ws-fold">
      <summary className="ws-button">{t('workspace:view.columns')}</summary>
      <div className="ws-fold-body">
        {columns.map(({ name, label }) => (
          <label key={name} className="ws-check">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) => toggle(name, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </details>
  )
}
