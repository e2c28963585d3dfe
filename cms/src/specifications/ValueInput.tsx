'use client'

import { useId } from 'react'
import { inLanguage } from '../labels/in-language.ts'
import { type DraftValue, typedNumber } from './draft-value.ts'
import { EDITOR_WORDS } from './editor-words.ts'
import type { ParameterChoice } from './parameter-choices.ts'

interface Props {
  readonly choice: ParameterChoice
  readonly value: DraftValue
  readonly language: string
  readonly readOnly: boolean
  readonly onChange: (value: DraftValue) => void
}

/** The input that suits the parameter's kind, with its unit beside it. */
export function ValueInput({ choice, value, language, readOnly, onChange }: Props) {
  const id = useId()
  const unit = choice.unit === undefined ? null : <span className="tw-unit">{choice.unit}</span>
  const named = (part: string) => `${choice.label}: ${part}`
  if (value.kind === 'range') {
    const number = (end: 'min' | 'max', text: string) => (
      <NumberInput
        label={named(text)}
        value={value[end]}
        readOnly={readOnly}
        onChange={(next) => onChange({ ...value, [end]: next })}
      />
    )
    return (
      <span className="tw-value">
        {number('min', inLanguage(EDITOR_WORDS.from, language))}–{number('max', inLanguage(EDITOR_WORDS.to, language))}
        {unit}
      </span>
    )
  }
  if (value.kind === 'number') {
    return (
      <span className="tw-value">
        <NumberInput
          label={choice.label}
          value={value.value}
          readOnly={readOnly}
          onChange={(next) => onChange({ kind: 'number', value: next })}
        />
        {unit}
      </span>
    )
  }
  if (value.kind === 'boolean') {
    return (
      <select
        aria-label={choice.label}
        disabled={readOnly}
        value={value.value ? 'yes' : 'no'}
        onChange={(event) => onChange({ kind: 'boolean', value: event.target.value === 'yes' })}
      >
        <option value="yes">{inLanguage(EDITOR_WORDS.yes, language)}</option>
        <option value="no">{inLanguage(EDITOR_WORDS.no, language)}</option>
      </select>
    )
  }
  if (value.kind === 'enum') {
    return (
      <select
        aria-label={choice.label}
        disabled={readOnly}
        value={value.value}
        onChange={(event) => onChange({ kind: 'enum', value: event.target.value })}
      >
        <option value="" disabled>
          {inLanguage(EDITOR_WORDS.choose, language)}
        </option>
        {(choice.values ?? []).map((entry) => (
          <option key={entry.value} value={entry.value}>
            {entry.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <fieldset className="tw-set" aria-label={choice.label}>
      {(choice.values ?? []).map((entry) => (
        <label key={entry.value} htmlFor={`${id}-${entry.value}`}>
          <input
            id={`${id}-${entry.value}`}
            type="checkbox"
            disabled={readOnly}
            checked={value.values.includes(entry.value)}
            onChange={(event) => {
              const others = value.values.filter((known) => known !== entry.value)
              onChange({ kind: 'enumSet', values: event.target.checked ? [...others, entry.value] : others })
            }}
          />
          {entry.label}
        </label>
      ))}
    </fieldset>
  )
}

function NumberInput({
  label,
  value,
  readOnly,
  onChange,
}: {
  label: string
  value: number | null
  readOnly: boolean
  onChange: (value: number | null) => void
}) {
  return (
    <input
      type="text"
      inputMode="decimal"
      dir="ltr"
      aria-label={label}
      readOnly={readOnly}
      defaultValue={value ?? ''}
      onBlur={(event) => onChange(typedNumber(event.target.value))}
    />
  )
}
