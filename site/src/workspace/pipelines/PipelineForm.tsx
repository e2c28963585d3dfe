import { CATEGORIES } from '@tradewind/schema/ontology'
import { useState } from 'react'
import { act, type Done } from '../api/act.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { CHANGE_PIPELINE, CREATE_PIPELINE, type PipelineData, type PipelineSettingsData } from './pipeline-queries.ts'

interface Props {
  readonly settings: PipelineSettingsData
  /** None: a new one, from a template. */
  readonly pipeline: PipelineData | undefined
  /** The only team a lead may choose. */
  readonly onlyTeamId: string | undefined
  readonly onDone: (pipeline: PipelineData) => void
  readonly onClose: () => void
}

/** Makes a pipeline from an industry template, or says how one is called and whose deals enter it. */
export function PipelineForm({ settings, pipeline, onlyTeamId, onDone, onClose }: Props) {
  const { t, text, locale } = useReader()
  const [template, setTemplate] = useState(settings.pipelineTemplates[0]?.code ?? '')
  const [name, setName] = useState(pipeline === undefined ? '' : text(pipeline.name))
  const [teamId, setTeamId] = useState(pipeline?.team?.id ?? onlyTeamId ?? '')
  const [line, setLine] = useState(pipeline?.productLine ?? '')
  const chosen = settings.pipelineTemplates.find(({ code }) => code === template)
  const shared = { teamId: teamId === '' ? null : teamId, productLine: line === '' ? null : line }
  const { pending, trouble, submit } = useSubmission(
    { template, name: name.trim(), ...shared },
    (content, idempotencyKey): Promise<Done<PipelineData>> =>
      pipeline === undefined
        ? act(CREATE_PIPELINE, {
            input: {
              idempotencyKey,
              template,
              ...shared,
              name: content.name === '' ? null : { [locale]: content.name },
            },
          })
        : act(CHANGE_PIPELINE, {
            input: { pipelineId: pipeline.id, ...shared, name: { ...pipeline.name, [locale]: content.name } },
          }),
    onDone,
  )
  const teams = settings.teams.filter(({ id }) => onlyTeamId === undefined || id === onlyTeamId)
  return (
    <Dialog
      title={pipeline === undefined ? t('workspacePipelines:new') : t('workspacePipelines:edit')}
      onClose={onClose}
    >
      <form className="ws-form" onSubmit={submit}>
        {pipeline === undefined && (
          <SelectField
            label={t('workspacePipelines:template')}
            value={template}
            onChange={(event) => setTemplate(event.target.value)}
            choices={settings.pipelineTemplates.map((one) => ({ value: one.code, label: text(one.name) }))}
            hint={
              chosen === undefined
                ? undefined
                : `${text(chosen.description)}: ${chosen.stages.map((stage) => text(stage)).join(' → ')}`
            }
          />
        )}
        <TextField
          label={t('workspacePipelines:name')}
          {...(pipeline === undefined ? { optional: true } : { required: true })}
          maxLength={80}
          placeholder={chosen !== undefined && pipeline === undefined ? text(chosen.name) : undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {pipeline?.isDefault !== true && (
          <div className="ws-form-row">
            <SelectField
              label={t('workspacePipelines:team')}
              value={teamId}
              onChange={(event) => setTeamId(event.target.value)}
              choices={[
                ...(onlyTeamId === undefined ? [{ value: '', label: t('workspacePipelines:everyTeam') }] : []),
                ...teams.map((team) => ({ value: team.id, label: team.name })),
              ]}
            />
            <SelectField
              label={t('workspaceDeals:field.productLine')}
              value={line}
              onChange={(event) => setLine(event.target.value)}
              choices={[
                { value: '', label: t('workspacePipelines:everyLine') },
                ...CATEGORIES.map((value) => ({ value, label: t(`workspaceDeals:line.${value}`) })),
              ]}
            />
          </div>
        )}
        <Submit label={t('workspacePipelines:save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
