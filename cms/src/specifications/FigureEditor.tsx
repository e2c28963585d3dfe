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

interface Figure {
  readonly parameter: string
  readonly value: DraftValue
}

/** One parameter of the ontology and the competitor's value for it. */
export function FigureEditor({
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
  const { value, setValue, showError, errorMessage } = useField<Figure | null>({ path })
  const chosen = choices.find((choice) => choice.code === value?.parameter)
  return (
    <div className="field-type tw-specifications">
      <FieldLabel
        label={`${inLanguage(NAMES.parameter, language)}, ${inLanguage(NAMES.value, language)}`}
        path={path}
        required
      />
      {showError ? <FieldError path={path} message={errorMessage ?? ''} showError={showError} /> : null}
      <div className="tw-row">
        <ParameterSelect
          choices={choices}
          value={value?.parameter ?? ''}
          placeholder={inLanguage(EDITOR_WORDS.choose, language)}
          disabled={readOnly}
          onChange={(choice) => setValue({ parameter: choice.code, value: emptyValue(choice) })}
        />
        {chosen === undefined || value === null || value === undefined ? null : (
          <ValueInput
            key={chosen.code}
            choice={chosen}
            value={value.value}
            language={language}
            readOnly={readOnly}
            onChange={(next) => setValue({ parameter: chosen.code, value: next })}
          />
        )}
      </div>
    </div>
  )
}
