import { useReader } from '../ui/reader.ts'
import { formatDollars } from './dollars.ts'
import type { Forecast, KeyFigures } from './home-queries.ts'
import { wordChange, wordValue } from './key-figure-words.ts'

const CARDS = ['won_value', 'pipeline_value', 'win_rate'] as const
const TONES = { good: 'ws-badge ws-badge-good', bad: 'ws-badge ws-badge-bad', quiet: 'ws-badge' } as const

/** The four figures one looks at first. */
export function KeyCards({
  figures,
  forecast,
}: {
  readonly figures: KeyFigures
  /** Undefined while it is being worked out, null when there is none. */
  readonly forecast: Forecast | undefined | null
}) {
  const reader = useReader()
  const { t, locale } = reader
  const dollars = (amount: string): string => formatDollars(Number(amount), locale, true)
  return (
    <ul className="ws-kpi-cards">
      {CARDS.map((code) => {
        const figure = figures.find((one) => one.code === code)
        if (figure === undefined) return null
        const change = wordChange(reader, figure)
        return (
          <li key={code} className="ws-card ws-kpi" data-figure={code} title={t(`workspaceHome:means.${code}`)}>
            <span className="ws-small ws-quiet">{t(`workspaceHome:figure.${code}`)}</span>
            <span className="ws-figure">{wordValue(reader, figure.unit, figure.value)}</span>
            <span className={`${TONES[change.tone]} justify-self-start`}>{change.text}</span>
          </li>
        )
      })}
      <li className="ws-card ws-kpi" data-figure="forecast" title={t('workspaceHome:means.forecast')}>
        <span className="ws-small ws-quiet">{t('workspaceHome:figure.forecast')}</span>
        <span className="ws-figure">
          {forecast ? formatDollars(Number(forecast.total.expected.amount), locale) : forecast === null ? '–' : '…'}
        </span>
        <span className="ws-badge justify-self-start">
          {forecast ? `${dollars(forecast.total.low.amount)} – ${dollars(forecast.total.high.amount)}` : '–'}
        </span>
      </li>
    </ul>
  )
}
