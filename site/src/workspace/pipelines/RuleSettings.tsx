import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { mayChange } from './may-change.ts'
import { type RuleRow, type RuleSettingsData, SAVE_RULE } from './pipeline-queries.ts'
import { RuleEditor } from './RuleEditor.tsx'
import { RuleVersions } from './RuleVersions.tsx'
import { ruleDefinition, ruleForm } from './rule-form.ts'
import { useRuleWords } from './rule-words.ts'
import { WeightsCard, type WeightsData } from './WeightsCard.tsx'

interface Props {
  readonly frame: Frame
  readonly data: RuleSettingsData
  readonly weights: WeightsData | null
}

function Rules({ data, weights }: Omit<Props, 'frame'>) {
  const { t, text, frame } = useReader()
  const { say, complain } = useFeedback()
  const words = useRuleWords()
  const [pipelines, setPipelines] = useState(data.pipelines)
  const [pipelineId, setPipelineId] = useState(data.pipelines[0]?.id ?? '')
  const [editing, setEditing] = useState<RuleRow | 'new'>()
  const [looking, setLooking] = useState<string>()
  const pipeline = pipelines.find(({ id }) => id === pipelineId)
  if (pipeline === undefined) return null
  const may = mayChange(pipeline, frame.viewer.role, data.viewer.user?.team?.id)
  const take = (rule: RuleRow): void =>
    setPipelines((all) =>
      all.map((one) => {
        if (one.id !== pipeline.id) return one
        const known = one.rules.some(({ id }) => id === rule.id)
        return {
          ...one,
          rules: known ? one.rules.map((old) => (old.id === rule.id ? rule : old)) : [...one.rules, rule],
        }
      }),
    )
  const turn = async (rule: RuleRow, enabled: boolean): Promise<void> => {
    const definition = { ...ruleDefinition(ruleForm(rule, '')), enabled }
    const done = await act(SAVE_RULE, { pipelineId: pipeline.id, ruleId: rule.id, definition, basedOn: rule.version })
    if (!done.ok) return complain(done.trouble)
    take(done.data)
    say(t(enabled ? 'workspacePipelines:rule.turnedOn' : 'workspacePipelines:rule.turnedOff'))
  }
  const shown = pipeline.rules.find(({ id }) => id === looking)
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/settings">{t('workspacePipelines:settings')}</a>
          </p>
          <h1>{t('workspacePipelines:rule.title')}</h1>
        </div>
        {may && (
          <button type="button" className="ws-button ws-button-primary" onClick={() => setEditing('new')}>
            {t('workspacePipelines:rule.new')}
          </button>
        )}
      </div>
      <div className="ws-stack">
        <section className="ws-card ws-stack">
          <SelectField
            label={t('workspacePipelines:pipeline')}
            value={pipelineId}
            onChange={(event) => setPipelineId(event.target.value)}
            choices={pipelines.map((one) => ({ value: one.id, label: text(one.name) }))}
          />
          <p className="ws-quiet">{t('workspacePipelines:rule.intro')}</p>
          <ul className="ws-list">
            {pipeline.rules.map((rule) => (
              <li key={rule.id} className="ws-stack" data-rule={rule.code}>
                <div>
                  <strong dir="auto">{readable(text(rule.reason))}</strong>{' '}
                  <span className={rule.enabled ? 'ws-badge ws-badge-good' : 'ws-badge'}>
                    {t(rule.enabled ? 'workspacePipelines:rule.on' : 'workspacePipelines:rule.off')}
                  </span>
                  <p>{words.sentence(rule, text(rule.targetStage.name))}</p>
                  <p className="ws-small ws-quiet">
                    {t('workspacePipelines:version.number', { version: rule.version })}
                  </p>
                </div>
                <div className="ws-buttons">
                  {may && (
                    <>
                      <button type="button" className="ws-button ws-button-small" onClick={() => setEditing(rule)}>
                        {t('workspacePipelines:rule.edit')}
                      </button>
                      <button
                        type="button"
                        className="ws-button ws-button-small"
                        onClick={() => void turn(rule, !rule.enabled)}
                      >
                        {t(rule.enabled ? 'workspacePipelines:rule.turnOff' : 'workspacePipelines:rule.turnOn')}
                      </button>
                    </>
                  )}
                  <button type="button" className="ws-button ws-button-small" onClick={() => setLooking(rule.id)}>
                    {t('workspacePipelines:version.title')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
          {pipeline.rules.length === 0 && <p className="ws-empty">{t('workspacePipelines:rule.none')}</p>}
        </section>
        <WeightsCard weights={weights} />
      </div>
      {editing !== undefined && (
        <RuleEditor
          pipeline={pipeline}
          rule={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
          onDone={(rule) => {
            setEditing(undefined)
            take(rule)
            say(t('workspacePipelines:rule.saved'))
          }}
        />
      )}
      {shown !== undefined && (
        <RuleVersions rule={shown} mayChange={may} onDone={take} onClose={() => setLooking(undefined)} />
      )}
    </>
  )
}

/** The reason with its figures left open: "Looked at prices … times". */
function readable(reason: string): string {
  return reason.replace(/\{\w+\}/g, '…')
}

/** Rules that move customers and deals, or suggest to. */
export function RuleSettings({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Rules {...rest} />
    </Island>
  )
}
