import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import { useReader } from './reader.ts'

interface FieldFrame {
  readonly label: string
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly optional?: boolean
}

interface Ids {
  readonly id: string
  readonly describedBy: string | undefined
}

function Frame({
  label,
  error,
  hint,
  optional = false,
  children,
}: FieldFrame & { readonly children: (ids: Ids) => ReactNode }) {
  const { t } = useReader()
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  )
  return (
    <div className="ws-field">
      <label className="ws-label" htmlFor={id}>
        {label} {optional && <small>({t('workspace:form.optional')})</small>}
      </label>
      {children({ id, describedBy: described.length === 0 ? undefined : described.join(' ') })}
      {hint !== undefined && (
        <p className="ws-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="ws-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

export function TextField({
  label,
  error,
  hint,
  optional,
  ...input
}: FieldFrame & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Frame label={label} error={error} hint={hint} {...(optional === undefined ? {} : { optional })}>
      {({ id, describedBy }) => (
        <input
          {...input}
          className="ws-input"
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error !== undefined || undefined}
        />
      )}
    </Frame>
  )
}

export function TextArea({
  label,
  error,
  hint,
  optional,
  ...input
}: FieldFrame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Frame label={label} error={error} hint={hint} {...(optional === undefined ? {} : { optional })}>
      {({ id, describedBy }) => (
        <textarea
          rows={4}
          {...input}
          className="ws-input"
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error !== undefined || undefined}
        />
      )}
    </Frame>
  )
}

export interface Choice {
  readonly value: string
  readonly label: string
}

export function SelectField({
  label,
  error,
  hint,
  optional,
  choices,
  ...input
}: FieldFrame & { readonly choices: readonly Choice[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Frame label={label} error={error} hint={hint} {...(optional === undefined ? {} : { optional })}>
      {({ id, describedBy }) => (
        <select
          {...input}
          className="ws-input"
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error !== undefined || undefined}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  )
}
