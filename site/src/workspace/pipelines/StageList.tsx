import { useState } from 'react'
import { act } from '../api/act.ts'
import { formatShare } from '../format/figures.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { ArchiveStage } from './ArchiveStage.tsx'
import { ADD_STAGE, CHANGE_STAGE, type PipelineData, REORDER_STAGES, type StageData } from './pipeline-queries.ts'
import { StageForm } from './StageForm.tsx'

interface Props {
  readonly pipeline: PipelineData
  readonly mayChange: boolean
  readonly onChange: (pipeline: PipelineData) => void
}

/** The stages of a pipeline in order, and everything that can be changed about them. */
export function StageList({ pipeline, mayChange, onChange }: Props) {
  const { t, text, locale } = useReader()
  const { say, complain } = useFeedback()
  const [asking, setAsking] = useState<{ readonly what: 'edit' | 'archive'; readonly stage: StageData } | 'add'>()
  const done = (changed: PipelineData): void => {
    setAsking(undefined)
    onChange(changed)
    say(t('workspacePipelines:saved'))
  }
  const open = pipeline.stages.filter(({ outcome }) => outcome === 'open')
  const shift = async (stage: StageData, by: 1 | -1): Promise<void> => {
    const ids = pipeline.stages.map(({ id }) => id)
    const at = ids.indexOf(stage.id)
    const moved = ids.toSpliced(at, 1).toSpliced(at + by, 0, stage.id)
    const result = await act(REORDER_STAGES, { pipelineId: pipeline.id, stageIds: moved })
    if (!result.ok) return complain(result.trouble)
    done(result.data)
  }
  return (
    <>
      <ol className="ws-list ws-stage-editor">
        {pipeline.stages.map((stage) => {
          const name = text(stage.name)
          const index = open.indexOf(stage)
          return (
            <li key={stage.id}>
              <div>
                <strong>{name}</strong>
                <p className="ws-small ws-quiet">
                  {stage.outcome !== 'open' && t(`workspacePipelines:outcome.${stage.outcome}`)}
                  {stage.maxDays !== null && t('workspacePipelines:stage.days', { days: stage.maxDays })}
                  {stage.maxDays !== null && stage.probability !== null && ' · '}
                  {stage.probability !== null &&
                    t('workspacePipelines:stage.chance', { chance: formatShare(stage.probability, locale) })}
                </p>
              </div>
              {mayChange && (
                <div className="ws-buttons">
                  {index !== -1 && (
                    <>
                      <button
                        type="button"
                        className="ws-button ws-button-small"
                        disabled={index === 0}
                        aria-label={t('workspacePipelines:stage.up', { stage: name })}
                        onClick={() => void shift(stage, -1)}
                      >
                        ↑
                      </button>
                      <button
                        type="button"
                        className="ws-button ws-button-small"
                        disabled={index === open.length - 1}
                        aria-label={t('workspacePipelines:stage.down', { stage: name })}
                        onClick={() => void shift(stage, 1)}
                      >
                        ↓
                      </button>
                    </>
                  )}
                  <button
                    type="button"
                    className="ws-button ws-button-small"
                    aria-label={t('workspacePipelines:stage.edit', { stage: name })}
                    onClick={() => setAsking({ what: 'edit', stage })}
                  >
                    {t('workspacePipelines:rule.edit')}
                  </button>
                  {index !== -1 && open.length > 1 && (
                    <button
                      type="button"
                      className="ws-button ws-button-small"
                      aria-label={t('workspacePipelines:stage.archive', { stage: name })}
                      onClick={() => setAsking({ what: 'archive', stage })}
                    >
                      {t('workspacePipelines:archive')}
                    </button>
                  )}
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {mayChange && (
        <div className="ws-buttons">
          <button type="button" className="ws-button" onClick={() => setAsking('add')}>
            {t('workspacePipelines:stage.add')}
          </button>
        </div>
      )}
      {asking === 'add' && (
        <StageForm
          title={t('workspacePipelines:stage.add')}
          stage={undefined}
          save={(facts) => act(ADD_STAGE, { input: { pipelineId: pipeline.id, ...facts } })}
          onDone={done}
          onClose={() => setAsking(undefined)}
        />
      )}
      {typeof asking === 'object' && asking.what === 'edit' && (
        <StageForm
          title={t('workspacePipelines:stage.edit', { stage: text(asking.stage.name) })}
          stage={asking.stage}
          save={(facts) => act(CHANGE_STAGE, { input: { stageId: asking.stage.id, ...facts } })}
          onDone={done}
          onClose={() => setAsking(undefined)}
        />
      )}
      {typeof asking === 'object' && asking.what === 'archive' && (
        <ArchiveStage pipeline={pipeline} stage={asking.stage} onDone={done} onClose={() => setAsking(undefined)} />
      )}
    </>
  )
}
