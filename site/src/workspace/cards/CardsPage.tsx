import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { type Card, CREATE_CARD, WITHDRAW_CARD } from './card-queries.ts'
import { FairForm } from './FairForm.tsx'
import { ScanCard } from './ScanCard.tsx'

function Cards({ cards: first }: { readonly cards: readonly Card[] }) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [cards, setCards] = useState(first)
  const add = (card: Card): void => {
    // The same once more gives the same card.
    setCards((old) => [...old.filter(({ code }) => code !== card.code), card])
    say(t('workspaceSettings:cards.made'))
  }
  const makeOwn = async (): Promise<void> => {
    const done = await act(CREATE_CARD, {})
    if (done.ok) add(done.data)
    else complain(done.trouble)
  }
  const withdraw = async (code: string): Promise<void> => {
    const done = await act(WITHDRAW_CARD, { code })
    if (!done.ok) return complain(done.trouble)
    setCards((old) => old.filter((card) => card.code !== code))
    say(t('workspaceSettings:cards.withdrawn'))
  }
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceSettings:area.cards.title')}</h1>
        {cards.every(({ fair }) => fair !== null) && (
          <button type="button" className="ws-button ws-button-primary" onClick={() => void makeOwn()}>
            {t('workspaceSettings:cards.make')}
          </button>
        )}
      </div>
      <p className="ws-quiet">{t('workspaceSettings:cards.intro')}</p>
      <div className="ws-scans">
        {cards.map((card) => (
          <ScanCard key={card.code} card={card} onWithdraw={() => void withdraw(card.code)} />
        ))}
        <FairForm onDone={add} />
      </div>
    </>
  )
}

/** One's own codes to scan: on a phone, on a badge, at a stand. */
export function CardsPage({ frame, cards }: { readonly frame: Frame; readonly cards: readonly Card[] }) {
  return (
    <Island frame={frame}>
      <Cards cards={cards} />
    </Island>
  )
}
