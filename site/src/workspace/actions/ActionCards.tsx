import { useState } from 'react'
import { act } from '../api/act.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { ActionCard } from './ActionCard.tsx'
import { type ActionCardData, REOPEN_ACTION } from './action-queries.ts'

interface Props {
  readonly cards: readonly ActionCardData[]
  /** What is said when there is nothing to do. */
  readonly empty?: string
  /** Names the customer on each card; not needed on the customer's own page. */
  readonly withCustomer?: boolean
  /** A card in its newer form, for pages that keep their own copy. */
  readonly onChange?: (card: ActionCardData) => void
}

const WAITING = new Set<string>(['pending', 'awaiting_approval'])

/**
 * Action cards for home, customer and deal pages: execute, skip or delay each. Needs the words `workspaceActions` on the
 * page and `ACTION_CARD` in its query.
 */
export function ActionCards({ cards: first, empty, withCustomer = false, onChange }: Props) {
  const { t } = useReader()
  const { say } = useFeedback()
  const [changed, setChanged] = useState<ReadonlyMap<string, ActionCardData>>(new Map())
  const cards = first.map((card) => changed.get(card.id) ?? card).filter(({ status }) => WAITING.has(status))
  const keep = (card: ActionCardData): void => {
    setChanged((old) => new Map(old).set(card.id, card))
    onChange?.(card)
  }
  const take = (card: ActionCardData, text: string): void => {
    keep(card)
    const back = async () => {
      const done = await act(REOPEN_ACTION, { actionId: card.id })
      if (!done.ok) return done.trouble
      keep(done.data)
      return undefined
    }
    // A refusal has ended the run: there is no way back from it.
    const refused = first.find(({ id }) => id === card.id)?.status === 'awaiting_approval'
    say(text, !refused && (card.status === 'skipped' || card.status === 'delayed') ? back : undefined)
  }
  if (cards.length === 0) return <p className="ws-quiet">{empty ?? t('workspaceActions:none')}</p>
  return (
    <ul className="ws-actions">
      {cards.map((card) => (
        <li key={card.id}>
          <ActionCard card={card} withCustomer={withCustomer} onDone={take} />
        </li>
      ))}
    </ul>
  )
}
