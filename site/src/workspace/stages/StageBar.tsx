import type { LocalizedText } from '@tradewind/schema/locales'
import { useReader } from '../ui/reader.ts'

interface BarStage {
  readonly id: string
  readonly name: LocalizedText
  readonly position: number
  readonly outcome: 'open' | 'won' | 'lost'
}

interface Props {
  readonly stages: readonly BarStage[]
  /** Where it stands. */
  readonly here: BarStage
  /** A step to another open stage with one press; absent where that needs more than a press. */
  readonly go?: { readonly title: string; readonly to: (stageId: string) => void }
}

/** The stages on the way, with the one that is reached. Losing is shown only to what was lost. */
export function StageBar({ stages, here, go }: Props) {
  const { text } = useReader()
  return (
    <ol className="ws-stages">
      {stages
        .filter((stage) => stage.outcome !== 'lost' || stage.id === here.id)
        .map((stage) => (
          <li
            key={stage.id}
            className={stageClass(stage, here)}
            aria-current={stage.id === here.id ? 'step' : undefined}
          >
            {go !== undefined && here.outcome === 'open' && stage.outcome === 'open' && stage.id !== here.id ? (
              <button type="button" className="ws-stage-go" title={go.title} onClick={() => go.to(stage.id)}>
                {text(stage.name)}
              </button>
            ) : (
              text(stage.name)
            )}
          </li>
        ))}
    </ol>
  )
}

function stageClass(stage: BarStage, here: BarStage): string {
  if (stage.id === here.id && here.outcome !== 'open') return here.outcome === 'won' ? 'ws-won' : 'ws-lost'
  return stage.position < here.position ? 'ws-past' : ''
}
