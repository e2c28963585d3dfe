import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import type { DraftLine } from './draft-form.ts'

interface Props {
  readonly line: DraftLine
  readonly position: number
  readonly quantityError: string | undefined
  readonly discountError: string | undefined
  readonly lineError: string | undefined
  readonly onChange: (line: DraftLine) => void
  readonly onRemove: () => void
}

/** Quantity, discount and options of one line. */
export function LineEditor({ line, position, quantityError, discountError, lineError, onChange, onRemove }: Props) {
  const { t } = useReader()
  return (
    <fieldset className="ws-line-editor">
      <legend className="ws-label">{t('workspaceQuotes:line.number', { position, sku: line.sku })}</legend>
      <div className="ws-card-head">
        <span>{line.name}</span>
        <button
          type="button"
          className="ws-button ws-button-small"
          aria-label={t('workspaceQuotes:line.remove', { sku: line.sku })}
          onClick={onRemove}
        >
          {t('workspace:form.remove')}
        </button>
      </div>
      {lineError !== undefined && <p className="ws-error">{lineError}</p>}
      <div className="ws-form-row">
        <TextField
          label={t('workspaceQuotes:line.quantity')}
          inputMode="numeric"
          required
          value={line.quantity}
          onChange={(event) => onChange({ ...line, quantity: event.target.value })}
          error={quantityError}
        />
        <TextField
          label={t('workspaceQuotes:line.discount')}
          optional
          inputMode="decimal"
          value={line.discount}
          onChange={(event) => onChange({ ...line, discount: event.target.value })}
          error={discountError}
        />
      </div>
      {line.options.length > 0 && (
        <fieldset>
          <legend className="ws-label">{t('workspaceQuotes:line.options')}</legend>
          <div className="ws-form-row">
            {line.options.map((option) => (
              <label key={option.code} className="ws-check">
                <input
                  type="checkbox"
                  checked={line.optionCodes.includes(option.code)}
                  onChange={(event) =>
                    onChange({
                      ...line,
                      optionCodes: event.target.checked
                        ? [...line.optionCodes, option.code]
                        : line.optionCodes.filter((code) => code !== option.code),
                    })
                  }
                />
                <span>{option.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </fieldset>
  )
}
