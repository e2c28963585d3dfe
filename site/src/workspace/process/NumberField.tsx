import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import type { Path } from './condition/condition-tree.ts'
import { useProblem } from './problems.ts'

interface Props {
  readonly label: string
  /** Where the number stands in the definition. */
  readonly path: Path
  /** NaN while nothing is typed. */
  readonly value: number
  readonly min?: number
  readonly max?: number
  readonly onNumber: (value: number) => void
}

/** A number of a definition: an empty field stays empty, and what is wrong with it stands below it. */
export function NumberField({ label, path, value, onNumber, ...bounds }: Props) {
  const { t } = useReader()
  return (
    <TextField
      {...bounds}
      label={label}
      type="number"
      step="any"
      value={Number.isNaN(value) ? '' : value}
      error={useProblem(t)(path)}
      onChange={({ target }) => onNumber(target.value === '' ? Number.NaN : Number(target.value))}
    />
  )
}
