import { useState } from 'react'
import { act } from '../api/act.ts'
import { isLine } from '../deals/product-lines.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { mayChange } from './may-change.ts'
import { PipelineForm } from './PipelineForm.tsx'
import { type PipelineData, type PipelineSettingsData, SET_PIPELINE_ARCHIVED } from './pipeline-queries.ts'
import { wordPipelineTrouble } from './pipeline-trouble.ts'
import { StageList } from './StageList.tsx'

interface Props {
  readonly frame: Frame
  readonly settings: PipelineSettingsData
}

function Pipelines({ settings }: Omit<Props, 'frame'>) {
  const { t, text, frame } = useReader()
  const { say, complain } = useFeedback()
  const [pipelines, setPipelines] = useState<readonly PipelineData[]>(settings.pipelines)
  const [asking, setAsking] = useState<PipelineData | 'new'>()
  const [trouble, setTrouble] = useState<{ readonly id: string; readonly text: string }>()
  const { role } = frame.viewer
  const teamId = settings.viewer.user?.team?.id
  const onlyTeamId = role === 'lead' ? teamId : undefined
  const mayCreate = role === 'admin' || role === 'executive' || onlyTeamId !== undefined
  const take = (pipeline: PipelineData): void =>
    setPipelines((all) =>
      all.some(({ id }) => id === pipeline.id)
        ? all.map((old) => (old.id === pipeline.id ? pipeline : old))
        : [...all, pipeline],
    )
  const setArchived = async (pipeline: PipelineData, archived: boolean): Promise<void> => {
    const done = await act(SET_PIPELINE_ARCHIVED, { pipelineId: pipeline.id, archived })
    if (done.ok) {
      setTrouble(undefined)
      take(done.data)
      return say(t('workspacePipelines:saved'))
    }
    if (done.trouble.kind === 'problem') complain(done.trouble)
    else setTrouble({ id: pipeline.id, text: wordPipelineTrouble(t, done.trouble) })
  }
  const whose = (pipeline: PipelineData): string =>
    pipeline.isDefault
      ? t('workspacePipelines:isDefault')
      : [
          pipeline.team?.name ?? t('workspacePipelines:everyTeam'),
          pipeline.productLine === null
            ? t('workspacePipelines:everyLine')
            : isLine(pipeline.productLine)
              ? t(`workspaceDeals:line.${pipeline.productLine}`)
              : pipeline.productLine,
        ].join(' · ')
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/settings">{t('workspacePipelines:settings')}</a>
          </p>
          <h1>{t('workspacePipelines:title')}</h1>
        </div>
        {mayCreate && (
          <button type="button" className="ws-button ws-button-primary" onClick={() => setAsking('new')}>
            {t('workspacePipelines:new')}
          </button>
        )}
      </div>
      <div className="ws-stack">
        {pipelines.map((pipeline) => {
          const may = mayChange(pipeline, role, teamId)
          return (
            <section key={pipeline.id} className="ws-card ws-stack" data-pipeline={pipeline.code}>
              <div className="ws-card-head">
                <div>
                  <h2>
                    {text(pipeline.name)}{' '}
                    {pipeline.archivedAt !== null && (
                      <span className="ws-badge">{t('workspacePipelines:archived')}</span>
                    )}
                  </h2>
                  <p className="ws-small ws-quiet">{whose(pipeline)}</p>
                </div>
                {may && (
                  <div className="ws-buttons">
                    <button type="button" className="ws-button" onClick={() => setAsking(pipeline)}>
                      {t('workspacePipelines:rule.edit')}
                    </button>
                    {!pipeline.isDefault && (
                      <button
                        type="button"
                        className="ws-button"
                        onClick={() => void setArchived(pipeline, pipeline.archivedAt === null)}
                      >
                        {t(pipeline.archivedAt === null ? 'workspacePipelines:archive' : 'workspacePipelines:restore')}
                      </button>
                    )}
                  </div>
                )}
              </div>
              {trouble?.id === pipeline.id && <p className="ws-notice ws-notice-bad">{trouble.text}</p>}
              {pipeline.archivedAt === null && <StageList pipeline={pipeline} mayChange={may} onChange={take} />}
            </section>
          )
        })}
      </div>
      {asking !== undefined && (
        <PipelineForm
          settings={settings}
          pipeline={asking === 'new' ? undefined : asking}
          onlyTeamId={onlyTeamId}
          onClose={() => setAsking(undefined)}
          onDone={(pipeline) => {
            setAsking(undefined)
            take(pipeline)
            say(t('workspacePipelines:saved'))
          }}
        />
      )}
    </>
  )
}

/** Pipelines of the house with their stages. */
export function PipelineSettings({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Pipelines {...rest} />
    </Island>
  )
}
