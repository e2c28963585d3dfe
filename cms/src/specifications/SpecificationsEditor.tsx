'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { inLanguage } from '../labels/in-language.ts'
import { NAMES } from '../labels/names.ts'
import { type DraftValue, emptyValue } from './draft-value.ts'
import { EDITOR_WORDS } from './editor-words.ts'
import { ParameterSelect } from './ParameterSelect.tsx'
import type { ParameterChoice } from './parameter-choices.ts'
import './specifications.css'
import { ValueInput } from './ValueInput.tsx'

/** Rows of parameter and value in the order of the ontology; a parameter stands once at most. */
export function SpecificationsEditor({
  path,
  choices,
  language,
  readOnly,
}: {
  path: string
  choices: readonly ParameterChoice[]
  language: string
  readOnly: boolean
}) {
  const { value, setValue, showError, errorMessage } = useField<Record<string, DraftValue> | null>({ path })
  const current = value ?? {}
  const used = choices.filter((choice) => choice.code in current)
  const set = (code: string, next: DraftValue) => setValue({ ...current, [code]: next })
  const remove = (code: string) => setValue(Object.fromEntries(Object.entries(current).filter(([key]) => key !== code)))
  return (
    <div className="field-type tw-specifications">
      <FieldLabel label={inLanguage(NAMES.specifications, language)} path={path} />
      {showError ? <FieldError path={path} message={errorMessage ?? ''} showError={showError} /> : null}
      {used.length === 0 ? <p>{inLanguage(EDITOR_WORDS.none, language)}</p> : null}
      <div className="tw-rows">
        {used.map((choice, index) => (
          <div key={choice.code} className="tw-row">
            {used[index - 1]?.group === choice.group ? null : <h4>{choice.group}</h4>}
            <span className="tw-name">{choice.label}</span>
            <ValueInput
              choice={choice}
              value={current[choice.code] ?? emptyValue(choice)}
              language={language}
              readOnly={readOnly}
              onChange={(next) => set(choice.code, next)}
            />
            {readOnly ? null : (
              <button
                type="button"
                onClick={() => remove(choice.code)}
                aria-label={`${inLanguage(EDITOR_WORDS.remove, language)}: ${choice.label}`}
              >
                ×
              </button>
            )}
          </div>
        ))}
      </div>
      {readOnly ? null : (
        <ParameterSelect
          choices={choices.filter((choice) => !(choice.code in current))}
          value=""
          placeholder={inLanguage(EDITOR_WORDS.add, language)}
          onChange={(choice) => set(choice.code, emptyValue(choice))}
        />
      )}
    </div>
  )
}
