import { useId, useState } from 'react'
import type { Choice } from './fields.tsx'
import { useReader } from './reader.ts'

interface Props {
  readonly label: string
  /** Shown above it; else it is for screen readers only. */
  readonly visibleLabel?: boolean
  readonly values: readonly string[]
  readonly choices: readonly Choice[]
  readonly onChange: (values: string[]) => void
  /** Takes a value that is not among the choices; undefined when it does not fit. */
  readonly own?: { readonly label: string; readonly read: (typed: string) => string | undefined }
  readonly error?: string | undefined
}

/** Up to so many are shown as boxes to tick; of more, the chosen ones and a list to add from. */
const MOST_BOXES = 8

/** Some of a number of codes, each by its name. */
export function ManyChoice({ label, visibleLabel = false, values, choices, onChange, own, error }: Props) {
  const { t } = useReader()
  const [typed, setTyped] = useState('')
  const id = useId()
  const nameOf = (value: string): string => choices.find((choice) => choice.value === value)?.label ?? value
  const add = (value: string): void => {
    if (value !== '' && !values.includes(value)) onChange([...values, value])
  }
  const drop = (value: string): void => onChange(values.filter((one) => one !== value))
  const addTyped = (): void => {
    const value = own?.read(typed.trim())
    if (value === undefined) return
    add(value)
    setTyped('')
  }
  const asBoxes = choices.length <= MOST_BOXES
  const chips = asBoxes ? values.filter((value) => !choices.some((choice) => choice.value === value)) : values
  return (
    <fieldset
      className="ws-many"
      aria-invalid={error !== undefined || undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      {...(visibleLabel ? {} : { 'aria-label': label })}
    >
      {visibleLabel && <legend className="ws-label">{label}</legend>}
      {asBoxes && (
        <div className="ws-many-boxes">
          {choices.map((choice) => (
            <label key={choice.value} className="ws-check">
              <input
                type="checkbox"
                checked={values.includes(choice.value)}
                onChange={({ target }) => (target.checked ? add(choice.value) : drop(choice.value))}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      )}
      {chips.length > 0 && (
        <ul className="ws-many-chips">
          {chips.map((value) => (
            <li key={value}>
              <button
                type="button"
                className="ws-button ws-button-small"
                aria-label={t('workspace:many.drop', { name: nameOf(value) })}
                onClick={() => drop(value)}
              >
                <bdi>{nameOf(value)}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!asBoxes && (
        <select
          className="ws-input"
          aria-label={t('workspace:many.add', { what: label })}
          aria-invalid={error !== undefined || undefined}
          value=""
          onChange={({ target }) => add(target.value)}
        >
          <option value="">{t('workspace:form.choose')}</option>
          {choices
            .filter(({ value }) => !values.includes(value))
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
        </select>
      )}
      {own !== undefined && (
        <div className="ws-many-own">
          <input
            className="ws-input"
            aria-label={own.label}
            placeholder={own.label}
            maxLength={60}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              addTyped()
            }}
          />
          <button type="button" className="ws-button ws-button-small" onClick={addTyped}>
            {t('workspace:many.take')}
          </button>
        </div>
      )}
      {error !== undefined && (
        <p className="ws-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
