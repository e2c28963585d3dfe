import { useState } from 'react'
import { act } from '../api/act.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { useSubmission } from '../ui/use-submission.ts'
import { ARCHIVE_STAGE, type PipelineData, type StageData } from './pipeline-queries.ts'
import { wordPipelineTrouble } from './pipeline-trouble.ts'

interface Props {
  readonly pipeline: PipelineData
  readonly stage: StageData
  readonly onDone: (pipeline: PipelineData) => void
  readonly onClose: () => void
}

/** Takes a stage out of use, and asks where what stands in it shall go. */
export function ArchiveStage({ pipeline, stage, onDone, onClose }: Props) {
  const { t, text } = useReader()
  const others = pipeline.stages.filter(({ id, outcome }) => id !== stage.id && outcome === 'open')
  const [target, setTarget] = useState(others[0]?.id ?? '')
  const { pending, trouble, submit } = useSubmission(
    { stageId: stage.id, targetStageId: target === '' ? null : target },
    (content) => act(ARCHIVE_STAGE, content),
    onDone,
  )
  return (
    <Dialog title={t('workspacePipelines:stage.archive', { stage: text(stage.name) })} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <p>{t('workspacePipelines:stage.archiveText')}</p>
        <SelectField
          label={t('workspacePipelines:stage.target')}
          value={target}
          onChange={(event) => setTarget(event.target.value)}
          choices={[
            ...others.map((one) => ({ value: one.id, label: text(one.name) })),
            { value: '', label: t('workspacePipelines:stage.noTarget') },
          ]}
        />
        <div aria-live="assertive">
          {trouble !== undefined && <p className="ws-notice ws-notice-bad">{wordPipelineTrouble(t, trouble)}</p>}
        </div>
        <div className="ws-buttons">
          <button type="submit" className="ws-button ws-button-bad" aria-disabled={pending}>
            {t('workspacePipelines:stage.doArchive')}
          </button>
          <button type="button" className="ws-button ws-button-plain" onClick={onClose}>
            {t('workspace:form.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
