import { useState } from 'react'
import { act } from '../api/act.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { BehaviourWeights } from './BehaviourWeights.tsx'
import { ModelCard } from './ModelCard.tsx'
import { MODELS, type ModelRow, TRAIN_MODELS, type WeightsData } from './model-queries.ts'

const KINDS = ['win', 'risk', 'customer_risk', 'intent'] as const

interface Props {
  readonly models: readonly ModelRow[]
  readonly weights: WeightsData | null
}

function Models({ models: firstModels, weights: firstWeights }: Props) {
  const { t, frame } = useReader()
  const decides = frame.viewer.role !== 'sales'
  const { say, complain } = useFeedback()
  const [{ models, weights }, setShown] = useState<Props>({ models: firstModels, weights: firstWeights })
  const reload = async (): Promise<void> => {
    const answer = await send(MODELS, {})
    if (answer.ok) setShown({ models: answer.data.modelVersions, weights: answer.data.behaviourWeights })
    else complain({ kind: 'problem', problem: answer.problem })
  }
  const train = async (): Promise<void> => {
    const done = await act(TRAIN_MODELS, {})
    if (done.ok) say(t('workspaceScoring:trainStarted'))
    else complain(done.trouble)
  }
  return (
    <div className="ws-stack">
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/settings">{t('workspaceSettings:title')}</a>
          </p>
          <h1>{t('workspaceScoring:title')}</h1>
        </div>
        {decides && (
          <button type="button" className="ws-button" onClick={() => void train()}>
            {t('workspaceScoring:train')}
          </button>
        )}
      </div>
      <p className="ws-quiet">{t('workspaceScoring:intro')}</p>
      {models.length === 0 && <p className="ws-empty">{t('workspaceScoring:empty')}</p>}
      {KINDS.map((kind) => (
        <ModelCard
          key={kind}
          kind={kind}
          versions={models.filter((one) => one.kind === kind)}
          decides={decides}
          onChange={reload}
        />
      ))}
      <BehaviourWeights weights={weights} />
    </div>
  )
}

/** Who computes the scores, how well, and who is to do it from now on. */
export function ModelPage({ frame, ...props }: Props & { readonly frame: Frame }) {
  return (
    <Island frame={frame}>
      <Models {...props} />
    </Island>
  )
}
