import { useState } from 'react'
import { act, type Done } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { SET_TARGET, type Target } from './target-queries.ts'
import { type TargetUnit, targetWords } from './target-words.ts'
import { readTarget, typedTarget } from './typed-target.ts'

interface Props {
  readonly frame: Frame
  readonly targets: readonly Target[]
}

/** What the house aims at, figure by figure. */
export function TargetForm({ frame, targets }: Props) {
  return (
    <Island frame={frame}>
      <Targets targets={targets} />
    </Island>
  )
}

type Typed = Readonly<Partial<Record<Target['code'], string>>>
interface Change {
  readonly code: Target['code']
  readonly target: number | null
}

/** What may be typed into a field; a share is typed in per cent. */
const GREATEST_TYPED: Readonly<Record<TargetUnit, number>> = {
  share: 100,
  percent: 100,
  hours: 10_000,
  days: 10_000,
  usd: 1e12,
}

/** One after the other: the first that is refused ends it, and what was saved stays. */
async function save(changes: readonly Change[], onSaved: (change: Change) => void): Promise<Done<boolean>> {
  for (const change of changes) {
    const done = await act(SET_TARGET, change)
    if (!done.ok) return done
    onSaved(change)
  }
  return { ok: true, data: true }
}

function Targets({ targets }: Pick<Props, 'targets'>) {
  const reader = useReader()
  const { t } = reader
  const { say } = useFeedback()
  const [kept, setKept] = useState<ReadonlyMap<string, number | null>>(
    () => new Map(targets.map(({ code, target }) => [code, target])),
  )
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(targets.map(({ code, unit, target }) => [code, typedTarget(unit, target)])),
  )
  const changes = targets
    .map(({ code, unit }): Change => ({ code, target: readTarget(unit, typed[code] ?? '') }))
    .filter(({ code, target }) => target !== kept.get(code))
  const { pending, trouble, submit } = useSubmission(
    changes,
    (content) => save(content, ({ code, target }) => setKept((old) => new Map(old).set(code, target))),
    () => say(t('workspaceTargets:saved')),
  )
  return (
    <form className="ws-card ws-form" onSubmit={submit} aria-label={t('workspaceTargets:title')}>
      {targets.map((target) => {
        const { code, unit } = target
        const { label, hint } = targetWords(reader, target)
        return (
          <TextField
            key={code}
            name={code}
            label={label}
            hint={hint}
            optional
            type="number"
            inputMode="decimal"
            min={0}
            max={GREATEST_TYPED[unit as TargetUnit]}
            step="any"
            // What was saved is no change any more: the first one left is the one that was refused.
            error={changes[0]?.code === code ? fieldProblem(t, trouble, 'target') : undefined}
            value={typed[code] ?? ''}
            onChange={(event) => setTyped((old) => ({ ...old, [code]: event.target.value }))}
          />
        )
      })}
      <Submit label={t('workspaceTargets:save')} pending={pending} trouble={trouble} />
    </form>
  )
}
