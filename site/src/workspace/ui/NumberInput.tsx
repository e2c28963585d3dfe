import type { InputHTMLAttributes } from 'react'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type'> {
  /** NaN while nothing is typed. */
  readonly value: number
  readonly onNumber: (value: number) => void
}

/** A number as it is typed: an empty field stays empty, and is no zero. */
export function NumberInput({ value, onNumber, className = 'ws-input', ...input }: Props) {
  return (
    <input
      {...input}
      className={className}
      type="number"
      value={Number.isNaN(value) ? '' : value}
      onChange={({ target }) => onNumber(target.value === '' ? Number.NaN : Number(target.value))}
    />
  )
}
