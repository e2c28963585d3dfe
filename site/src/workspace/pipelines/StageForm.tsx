import { useState } from 'react'
import type { Done } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import type { PipelineData, StageData } from './pipeline-queries.ts'

interface Facts {
  readonly name: Record<string, string>
  readonly maxDays: number | null
  readonly probability: number | null
}

interface Props {
  readonly title: string
  readonly stage: StageData | undefined
  readonly save: (facts: Facts) => Promise<Done<PipelineData>>
  readonly onDone: (pipeline: PipelineData) => void
  readonly onClose: () => void
}

/** Name, greatest number of days and chance of a stage. The name is the reader's language's; the others stay. */
export function StageForm({ title, stage, save, onDone, onClose }: Props) {
  const { t, text, locale } = useReader()
  const [name, setName] = useState(stage === undefined ? '' : text(stage.name))
  const [days, setDays] = useState(stage?.maxDays == null ? '' : String(stage.maxDays))
  const [chance, setChance] = useState(stage?.probability == null ? '' : String(Math.round(stage.probability * 100)))
  const { pending, trouble, submit } = useSubmission(
    {
      name: { ...stage?.name, [locale]: name.trim() },
      maxDays: days === '' ? null : Number(days),
      probability: chance === '' ? null : Number(chance) / 100,
    },
    save,
    onDone,
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspacePipelines:stage.name')}
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldProblem(t, trouble, 'name')}
        />
        <div className="ws-form-row">
          <TextField
            label={t('workspacePipelines:stage.maxDays')}
            optional
            type="number"
            min={1}
            max={730}
            value={days}
            onChange={(event) => setDays(event.target.value)}
            error={fieldProblem(t, trouble, 'maxDays')}
          />
          <TextField
            label={t('workspacePipelines:stage.probability')}
            optional
            type="number"
            min={0}
            max={100}
            value={chance}
            onChange={(event) => setChance(event.target.value)}
            error={fieldProblem(t, trouble, 'probability')}
          />
        </div>
        <Submit label={t('workspacePipelines:save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
