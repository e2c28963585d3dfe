import type { LocalizedText } from '@tradewind/schema/locales'
import { useReader } from '../ui/reader.ts'

interface Props {
  readonly suggestions: readonly {
    readonly id: string
    readonly toStage: { readonly name: LocalizedText }
    readonly reason: LocalizedText
  }[]
  readonly onResolve: (suggestionId: string, accept: boolean) => Promise<void>
}

/** What the rules suggest, to be accepted or dismissed. */
export function StageAdvice({ suggestions, onResolve }: Props) {
  const { t, text } = useReader()
  return suggestions.map(({ id, toStage, reason }) => (
    <div key={id} className="ws-notice ws-stack">
      <p>
        <strong>{t('workspaceCustomers:stage.suggested', { stage: text(toStage.name) })}</strong>
        <br />
        {text(reason)}
      </p>
      <div className="ws-buttons">
        <button type="button" className="ws-button ws-button-primary" onClick={() => void onResolve(id, true)}>
          {t('workspaceCustomers:stage.accept')}
        </button>
        <button type="button" className="ws-button" onClick={() => void onResolve(id, false)}>
          {t('workspaceCustomers:stage.dismiss')}
        </button>
      </div>
    </div>
  ))
}
