import { useReader } from '../ui/reader.ts'
import type { Card } from './card-queries.ts'

interface Props {
  readonly card: Card
  readonly onWithdraw: () => void
}

/** A code as it is shown on a phone: large, with the address beneath for who has no camera. */
export function ScanCard({ card, onWithdraw }: Props) {
  const { t } = useReader()
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(card.qrCode)}`
  return (
    <section className="ws-card ws-stack ws-scan" aria-labelledby={`card-${card.code}`} data-card={card.code}>
      <h2 id={`card-${card.code}`}>{card.fair ?? t('workspaceSettings:cards.own')}</h2>
      <img
        className="ws-scan-code"
        src={picture}
        alt={t('workspaceSettings:cards.alt', { address: card.address })}
        width={240}
        height={240}
      />
      <a href={card.address} dir="ltr">
        {card.address}
      </a>
      <p className="ws-small ws-quiet">{t(`workspaceSettings:cards.${card.personal ? 'mine' : 'stand'}`)}</p>
      <div className="ws-buttons">
        <a className="ws-button" href={picture} download={`${card.code}.svg`}>
          {t('workspaceSettings:cards.svg')}
        </a>
        <button type="button" className="ws-button" onClick={onWithdraw}>
          {t('workspaceSettings:cards.withdraw')}
        </button>
      </div>
    </section>
  )
}
