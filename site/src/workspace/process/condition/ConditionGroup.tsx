import {
  MAX_CONDITION_DEPTH,
  MAX_CONDITION_PARTS,
  type PlaybookCondition,
} from '@tradewind/schema/contracts/playbook-condition'
import { useId, useRef } from 'react'
import { useReader } from '../../ui/reader.ts'
import { useProblem } from '../problems.ts'
import {
  conditionOf,
  type Group,
  groupOf,
  groupPaths,
  isTest,
  MODES,
  type Mode,
  newTest,
  type Path,
  partPath,
} from './condition-tree.ts'
import { TestRow } from './TestRow.tsx'
import { useFocusSoon } from './use-focus-soon.ts'

interface Props {
  readonly condition: PlaybookCondition
  readonly path: Path
  /** Groups around it. */
  readonly depth: number
  readonly number: string
  readonly onChange: (condition: PlaybookCondition) => void
  /** Absent on top: that group stays. */
  readonly onRemove?: () => void
}

/** Tests and groups that count together. Rows and groups are added at the end; the focus goes where something changed. */
export function ConditionGroup({ condition, path, depth, number, onChange, onRemove }: Props) {
  const { t, count } = useReader()
  const problem = useProblem(t)
  const id = useId()
  const frame = useRef<HTMLFieldSetElement>(null)
  const focusSoon = useFocusSoon(frame)
  const group = groupOf(condition)
  const { mode, parts } = group
  const isRoot = onRemove === undefined
  const error = problem(...groupPaths(path, mode))
  const give = (next: Group): void =>
    // On top, nothing is no condition at all, however it would count.
    onChange(isRoot && next.parts.length === 0 ? { all: [] } : conditionOf(next))
  const add = (part: PlaybookCondition): void => {
    focusSoon(partPath(path, mode, parts.length))
    give({ mode, parts: [...parts, part] })
  }
  const remove = (index: number): void => {
    const next = parts.filter((_part, place) => place !== index)
    focusSoon(next.length === 0 ? undefined : partPath(path, mode, Math.min(index, next.length - 1)))
    give({ mode, parts: next })
  }
  const numberOf = (index: number): string => `${number}${number === '' ? '' : '.'}${count(index + 1)}`
  return (
    <fieldset
      ref={frame}
      className="ws-condition-group"
      data-path={path.join('.')}
      data-root={isRoot || undefined}
      aria-label={isRoot ? t('workspaceProcess:condition.title') : t('workspaceProcess:condition.group', { number })}
      aria-describedby={error === undefined ? undefined : id}
    >
      {(!isRoot || parts.length > 0) && (
        <div className="ws-condition-head">
          <select
            className="ws-input"
            aria-label={t('workspaceProcess:condition.mode')}
            value={mode}
            onChange={({ target }) => give({ mode: target.value as Mode, parts })}
          >
            {MODES.map((one) => (
              <option key={one} value={one}>
                {t(`workspaceProcess:condition.${one}`)}
              </option>
            ))}
          </select>
          {onRemove !== undefined && (
            <button
              type="button"
              className="ws-button ws-button-small"
              aria-label={`${t('workspace:form.remove')} – ${t('workspaceProcess:condition.group', { number })}`}
              onClick={onRemove}
            >
              {t('workspace:form.remove')}
            </button>
          )}
        </div>
      )}
      {isRoot && parts.length === 0 && <p className="ws-quiet">{t('workspaceProcess:condition.always')}</p>}
      {error !== undefined && (
        <p className="ws-error" id={id} role="alert">
          {error}
        </p>
      )}
      {parts.map((part, index) => {
        const at = partPath(path, mode, index)
        const replace = (changed: PlaybookCondition): void =>
          give({ mode, parts: parts.map((old, place) => (place === index ? changed : old)) })
        const shared = { path: at, number: numberOf(index), onRemove: () => remove(index) }
        return isTest(part) ? (
          <TestRow key={at.join('.')} test={part} onChange={replace} {...shared} />
        ) : (
          <ConditionGroup key={at.join('.')} condition={part} depth={depth + 1} onChange={replace} {...shared} />
        )
      })}
      <div className="ws-buttons">
        <button
          type="button"
          className="ws-button ws-button-small"
          data-add="test"
          disabled={parts.length >= MAX_CONDITION_PARTS}
          onClick={() => add(newTest('days_silent'))}
        >
          {t('workspaceProcess:condition.add')}
        </button>
        {depth + 1 < MAX_CONDITION_DEPTH && (
          <button
            type="button"
            className="ws-button ws-button-small"
            data-add="group"
            disabled={parts.length >= MAX_CONDITION_PARTS}
            onClick={() => add({ any: [newTest('days_silent'), newTest('stage')] })}
          >
            {t('workspaceProcess:condition.addGroup')}
          </button>
        )}
      </div>
    </fieldset>
  )
}
