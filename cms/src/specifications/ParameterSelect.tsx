'use client'

import type { ParameterChoice } from './parameter-choices.ts'

/** The ontology's parameters by group. */
export function ParameterSelect({
  choices,
  value,
  placeholder,
  disabled = false,
  onChange,
}: {
  choices: readonly ParameterChoice[]
  value: string
  placeholder: string
  disabled?: boolean
  onChange: (choice: ParameterChoice) => void
}) {
  const groups = [...new Set(choices.map((choice) => choice.group))]
  return (
    <select
      aria-label={placeholder}
      disabled={disabled}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.code === event.target.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      <option value="">{placeholder}</option>
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <option key={choice.code} value={choice.code}>
                {choice.unit === undefined ? choice.label : `${choice.label} (${choice.unit})`}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
