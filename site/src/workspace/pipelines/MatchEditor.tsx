import { useState } from 'react'
import { useReader } from '../ui/reader.ts'
import {
  CALL_OUTCOMES,
  type EventMatch,
  isKnownField,
  KNOWN_FIELDS,
  MATCH_KINDS,
  type MatchKind,
  type MatchRow,
  MOST_MATCHES,
  matchOf,
  matchRows,
  newMatchRow,
} from './match-rows.ts'

interface Props {
  readonly match: EventMatch | undefined
  readonly onChange: (match: EventMatch) => void
  /** What is wrong with one of them, and, without a name, with all together. */
  readonly errorOf: (name?: string) => string | undefined
}

const OWN = ''

/** What the events have to say: rows of a field and the value it must have. All of them must fit. */
export function MatchEditor({ match, onChange, errorOf }: Props) {
  const { t } = useReader()
  const [rows, setRows] = useState<readonly MatchRow[]>(() => matchRows(match))
  const give = (next: readonly MatchRow[]): void => {
    setRows(next)
    onChange(matchOf(next))
  }
  const replace = (index: number, row: MatchRow): void => give(rows.map((old, place) => (place === index ? row : old)))
  const free = KNOWN_FIELDS.find((name) => !rows.some((row) => row.name === name)) ?? OWN
  return (
    <fieldset className="ws-condition-group" data-root>
      <legend className="ws-label">{t('workspacePipelines:match.title')}</legend>
      {rows.length === 0 && <p className="ws-quiet ws-small">{t('workspacePipelines:match.none')}</p>}
      {rows.map((row, index) => {
        const twice = rows.some((other, place) => place !== index && other.name.trim() === row.name.trim())
        const error = twice ? t('workspacePipelines:match.twice') : errorOf(row.name.trim())
        return (
          <fieldset
            key={index}
            className="ws-condition-row"
            aria-label={t('workspacePipelines:match.row', { number: index + 1 })}
            data-wrong={error !== undefined || undefined}
          >
            <FieldName row={row} onChange={(changed) => replace(index, changed)} />
            <span className="self-center">{t('workspacePipelines:match.equals')}</span>
            <Content row={row} invalid={error !== undefined} onChange={(changed) => replace(index, changed)} />
            <button
              type="button"
              className="ws-button ws-button-small"
              aria-label={`${t('workspace:form.remove')} – ${t('workspacePipelines:match.row', { number: index + 1 })}`}
              onClick={() => give(rows.filter((_row, place) => place !== index))}
            >
              {t('workspace:form.remove')}
            </button>
            {error !== undefined && (
              <p className="ws-error ws-condition-error" role="alert">
                {error}
              </p>
            )}
          </fieldset>
        )
      })}
      {errorOf() !== undefined && <p className="ws-error">{errorOf()}</p>}
      <div className="ws-buttons">
        <button
          type="button"
          className="ws-button ws-button-small"
          disabled={rows.length >= MOST_MATCHES}
          onClick={() => give([...rows, newMatchRow(free)])}
        >
          {t('workspacePipelines:match.add')}
        </button>
      </div>
    </fieldset>
  )
}

interface RowProps {
  readonly row: MatchRow
  readonly onChange: (row: MatchRow) => void
}

/** A field of the house by its name, or one of one's own. */
function FieldName({ row, onChange }: RowProps) {
  const { t } = useReader()
  const isOwn = !isKnownField(row.name)
  return (
    <div className="ws-stack-small">
      <select
        className="ws-input"
        aria-label={t('workspacePipelines:match.field')}
        value={isOwn ? OWN : row.name}
        onChange={({ target }) => onChange(newMatchRow(target.value))}
      >
        {KNOWN_FIELDS.map((name) => (
          <option key={name} value={name}>
            {t(`workspacePipelines:match.fields.${name}`)}
          </option>
        ))}
        <option value={OWN}>{t('workspacePipelines:match.own')}</option>
      </select>
      {isOwn && (
        <>
          <input
            className="ws-input"
            aria-label={t('workspacePipelines:match.ownName')}
            placeholder={t('workspacePipelines:match.ownName')}
            maxLength={40}
            dir="ltr"
            value={row.name}
            onChange={({ target }) => onChange({ ...row, name: target.value })}
          />
          <select
            className="ws-input"
            aria-label={t('workspacePipelines:match.kind')}
            value={row.kind}
            onChange={({ target }) => onChange({ ...row, kind: target.value as MatchKind, value: '' })}
          >
            {MATCH_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`workspacePipelines:match.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  )
}

function Content({ row, invalid, onChange }: RowProps & { readonly invalid: boolean }) {
  const { t } = useReader()
  const shared = {
    className: 'ws-input',
    'aria-label': t('workspacePipelines:match.value'),
    'aria-invalid': invalid || undefined,
    value: row.value,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...row, value: target.value }),
  } as const
  if (row.name === 'outcome')
    return (
      <select {...shared}>
        {CALL_OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`workspacePipelines:match.outcomes.${outcome}`)}
          </option>
        ))}
        {!(CALL_OUTCOMES as readonly string[]).includes(row.value) && <option value={row.value}>{row.value}</option>}
      </select>
    )
  if (row.kind === 'yesNo')
    return (
      <select {...shared}>
        <option value="false">{t('workspacePipelines:match.no')}</option>
        <option value="true">{t('workspacePipelines:match.yes')}</option>
      </select>
    )
  return row.kind === 'number' ? (
    <input {...shared} type="number" step="any" />
  ) : (
    <input {...shared} dir="auto" maxLength={100} />
  )
}
