import { useMemo } from 'react'
import { Chart } from '../charts/Chart.tsx'
import type { ChartSpec } from '../charts/chart-spec.ts'
import { useReader } from '../ui/reader.ts'
import { formatDollars, formatMonth, formatRate } from './dollars.ts'
import type { Forecast } from './home-queries.ts'

/** Won revenue of a year, and what the coming months will bring, with how far that may be believed. */
export function ForecastCard({ forecast }: { readonly forecast: Forecast | undefined | null }) {
  const { t, locale } = useReader()
  return (
    <section className="ws-card" aria-labelledby="forecast-title" data-forecast={forecast ? 'there' : 'awaited'}>
      <div className="ws-card-head">
        <h2 id="forecast-title">{t('workspaceHome:forecast.title')}</h2>
        {forecast && (
          <strong>
            {t('workspaceHome:forecast.total', {
              expected: formatDollars(Number(forecast.total.expected.amount), locale),
              low: formatDollars(Number(forecast.total.low.amount), locale, true),
              high: formatDollars(Number(forecast.total.high.amount), locale, true),
            })}
          </strong>
        )}
      </div>
      {forecast ? (
        <Curve forecast={forecast} />
      ) : (
        <div className="ws-chart-drawing ws-quiet" aria-live="polite">
          {t(forecast === null ? 'workspaceHome:forecast.failed' : 'workspaceHome:forecast.loading')}
        </div>
      )}
    </section>
  )
}

function Curve({ forecast }: { readonly forecast: Forecast }) {
  const { t, locale } = useReader()
  const { past, months, backtest, method } = forecast
  const spec = useMemo<ChartSpec>(() => {
    // The present month is the last of the past and the first of the future: what is won of it, and what is to come.
    const before = past.slice(0, -1)
    const begun = Number(past.at(-1)?.won.amount ?? 0)
    const gaps = before.map(() => null)
    const whole = (index: number, amount: string): number => Number(amount) + (index === 0 ? begun : 0)
    return {
      kind: 'line',
      categories: [...before.map(({ from }) => from), ...months.map(({ from }) => from)].map((from) =>
        formatMonth(from, locale),
      ),
      categoryLabel: t('workspaceHome:forecast.month'),
      format: (value) => formatDollars(value, locale, true),
      series: [
        {
          name: t('workspaceHome:forecast.won'),
          values: [...before.map(({ won }) => Number(won.amount)), begun, ...months.slice(1).map(() => null)],
        },
        {
          name: t('workspaceHome:forecast.expected'),
          dashed: true,
          values: [...gaps, ...months.map(({ expected }, index) => whole(index, expected.amount))],
          band: {
            name: t('workspaceHome:forecast.interval'),
            low: [...gaps, ...months.map(({ low }, index) => whole(index, low.amount))],
            high: [...gaps, ...months.map(({ high }, index) => whole(index, high.amount))],
          },
        },
      ],
    }
  }, [past, months, t, locale])
  const rate = (value: number | null): string => (value === null ? '–' : formatRate(value, locale))
  return (
    <>
      <Chart title={t('workspaceHome:forecast.title')} note={t('workspaceHome:forecast.note')} spec={spec} untitled />
      <p className="ws-small ws-quiet">{t(`workspaceHome:forecast.${method}`)}</p>
      <p className="ws-small ws-quiet" data-backtest>
        {backtest.origins === 0 || backtest.error === null
          ? t('workspaceHome:forecast.young')
          : t('workspaceHome:forecast.tested', {
              origins: backtest.origins,
              error: rate(backtest.error),
              quarter: rate(backtest.quarterError),
              naive: rate(backtest.naiveError),
              coverage: rate(backtest.coverage),
            })}
      </p>
    </>
  )
}
