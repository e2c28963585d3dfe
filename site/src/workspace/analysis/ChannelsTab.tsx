import type { ColumnDef } from '@tanstack/react-table'
import { useMemo } from 'react'
import { Chart } from '../charts/Chart.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { useReader } from '../ui/reader.ts'
import type { AnomalyRow, ChannelRow } from './analysis-queries.ts'
import { Defined } from './Defined.tsx'
import { formatDecimal, formatDollars, formatRate } from './figures.ts'

interface Props {
  readonly channels: readonly ChannelRow[]
  readonly anomalies: readonly AnomalyRow[]
}

/** What each channel brings and costs, and what changed for good. */
export function ChannelsTab({ channels, anomalies }: Props) {
  const { t, locale, text } = useReader()
  const columns = useChannelColumns(channels.some(({ cost }) => cost !== null))
  return (
    <>
      <section className="ws-card" aria-labelledby="anomalies-title">
        <h2 id="anomalies-title">
          <Defined definition={t('workspaceAnalysis:define.anomaly')}>{t('workspaceAnalysis:anomaly.title')}</Defined>
        </h2>
        {anomalies.length === 0 ? (
          <p className="ws-quiet">{t('workspaceAnalysis:anomaly.none')}</p>
        ) : (
          <ul className="ws-list">
            {anomalies.map((anomaly) => (
              <li key={`${anomaly.subject} ${anomaly.key}`} data-anomaly={anomaly.key}>
                <span className={`ws-badge ${anomaly.kind === 'grown' ? 'ws-badge-good' : 'ws-badge-bad'}`}>
                  {t(`workspaceAnalysis:anomaly.${anomaly.kind as 'grown' | 'fallen' | 'lost'}`)}
                </span>{' '}
                {text(anomaly.text)}
              </li>
            ))}
          </ul>
        )}
      </section>
      {channels.length === 0 ? (
        <p className="ws-card ws-empty">{t('workspaceAnalysis:channels.none')}</p>
      ) : (
        <>
          <section className="ws-card">
            <Chart
              title={t('workspaceAnalysis:channels.chart')}
              note={t('workspaceAnalysis:channels.chartNote')}
              size="tall"
              spec={{
                kind: 'bar',
                lying: true,
                categories: channels.map(({ name }) => text(name)),
                categoryLabel: t('workspaceAnalysis:channels.channel'),
                series: (['firstTouch', 'positionBased', 'lastTouch'] as const).map((attribution) => ({
                  name: t(`workspaceAnalysis:channels.${attribution}`),
                  values: channels.map((channel) => Number(channel[attribution].value.amount)),
                })),
                format: (value) => formatDollars(String(Math.round(value)), locale),
              }}
            />
          </section>
          <section className="ws-card" aria-label={t('workspaceAnalysis:channels.title')}>
            <DataTable
              label={t('workspaceAnalysis:channels.title')}
              rows={channels}
              columns={columns}
              rowId={({ channel }) => channel}
              empty=""
            />
          </section>
        </>
      )}
    </>
  )
}

function useChannelColumns(withCost: boolean): readonly ColumnDef<ChannelRow>[] {
  const { t, count, locale, text } = useReader()
  return useMemo(() => {
    type Name = 'newCustomers' | 'leads' | 'winRate' | 'positionBased' | 'cost' | 'perLead' | 'perWon' | 'return'
    const figure = (id: Name, write: (row: ChannelRow) => string): ColumnDef<ChannelRow> => ({
      id,
      header: () => (
        <Defined definition={t(`workspaceAnalysis:define.${id}`)}>{t(`workspaceAnalysis:channels.${id}`)}</Defined>
      ),
      meta: { numeric: true },
      cell: ({ row }) => write(row.original),
    })
    const dollars = (money: { readonly amount: string } | null | undefined): string =>
      money == null ? '–' : formatDollars(money.amount, locale)
    const columns: ColumnDef<ChannelRow>[] = [
      {
        id: 'channel',
        header: t('workspaceAnalysis:channels.channel'),
        meta: { wide: true },
        cell: ({ row }) => text(row.original.name),
      },
      figure('newCustomers', (row) => count(row.newCustomers)),
      figure('leads', (row) => count(row.leads)),
      figure('winRate', ({ winRate, won, decided }) =>
        winRate === null
          ? '–'
          : t('workspaceAnalysis:rateOf', {
              share: formatRate(winRate.value, locale),
              low: formatRate(winRate.low, locale),
              high: formatRate(winRate.high, locale),
              won: count(won),
              cases: count(decided),
            }),
      ),
      figure(
        'positionBased',
        ({ positionBased }) =>
          `${formatDollars(positionBased.value.amount, locale)} · ${formatDecimal(positionBased.deals, locale)}`,
      ),
    ]
    if (!withCost) return columns
    return [
      ...columns,
      figure('cost', ({ cost }) => dollars(cost?.total)),
      figure('perLead', ({ cost }) => dollars(cost?.perLead)),
      figure('perWon', ({ cost }) => dollars(cost?.perWon)),
      figure('return', ({ cost }) => (cost?.return == null ? '–' : `${formatDecimal(cost.return, locale)} ×`)),
    ]
  }, [t, count, locale, text, withCost])
}
