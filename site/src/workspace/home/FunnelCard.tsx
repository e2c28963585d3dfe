// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { useMemo } from 'react'
import { Chart } from '../charts/Chart.tsx'
import type { ChartSpec } from '../charts/chart-spec.ts'
import { useReader } from '../ui/reader.ts'
import { formatRate } from './dollars.ts'
import type { HomeState } from './home-filter.ts'
import type { Funnel } from './home-queries.ts'

interface Props {
  readonly funnel: Funnel
  readonly unit: HomeState['unit']
  /** Without the table of all figures: it stands elsewhere. */
  readonly short?: boolean
}

/** Where a stage of the funnel leads: to those that stand in it. */
function stageAddress(unit: HomeState['unit'], stageId: string): string {
  const stage = encodeURIComponent(stageId)
  return unit === 'deal'
    ? `/workspace/deals?view=table&status=all&stage=${stage}`
    : `/workspace/customers?stage=${stage}`
}

/** How many got how far: a funnel for the eye that leads to those in each stage, all its figures beside it. */
export function FunnelCard({ funnel, unit, short = false }: Props) {
  const { t, text, count, locale } = useReader()
  const { total, won, winRate, stages } = funnel
  const rate = (value: number | null): string => (value === null ? '–' : formatRate(value, locale))
  const spec = useMemo<ChartSpec>(
    () => ({
      kind: 'funnel',
      itemLabel: t('workspaceHome:funnel.stage'),
      valueLabel: t('workspaceHome:funnel.entered'),
      noteLabel: t('workspaceHome:funnel.conversion'),
      format: count,
      items: stages.map((stage) => ({
        label: text(stage.name),
        value: stage.entered,
        ...(stage.conversion === null ? {} : { note: formatRate(stage.conversion, locale) }),
        href: stageAddress(unit, stage.stageId),
      })),
    }),
    [stages, unit, t, text, count, locale],
  )
  return (
    <section className="ws-card" aria-labelledby="funnel-title">
      <div className="ws-card-head">
        <h2 id="funnel-title">{t('workspaceHome:funnel.title')}</h2>
        <span className="ws-quiet" data-funnel-total>
          {t('workspaceHome:funnel.total', { total, won, winRate: rate(winRate) })}
        </span>
      </div>
      <Chart title={t('workspaceHome:funnel.title')} note={t('workspaceHome:funnel.note')} spec={spec} untitled />
      {stages.some(({ conversion }) => conversion !== null && conversion > 1) && (
        <p className="ws-small ws-quiet">{t('workspaceHome:funnel.over')}</p>
      )}
      {!short && (
        <div className="overflow-x-auto">
          <FunnelTable stages={stages} unit={unit} />
        </div>
      )}
    </section>
  )
}

function FunnelTable({ stages, unit }: Pick<Funnel, 'stages'> & Pick<Props, 'unit'>) {
  const { t, text, count, amount, locale } = useReader()
  const rate = (value: number | null): string => (value === null ? '–' : formatRate(value, locale))
  const days = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { maximumFractionDigits: 1 })
  const signed = (value: number | null): string =>
    value === null ? '–' : `${value > 0 ? '+' : ''}${formatRate(value, locale)}`
  const cells = (stage: Funnel['stages'][number]) => ({
    entered: count(stage.entered),
    conversion: rate(stage.conversion),
    share: rate(stage.share),
    standing: count(stage.standing),
    dwell: stage.dwellDays === null ? '–' : days.format(stage.dwellDays.median),
    lost: count(stage.lost),
    expected: amount(stage.value.expected),
    chance: rate(stage.winProbability),
    change: signed(stage.change),
  })
  const columns = [
    'entered',
    'conversion',
    'share',
    'standing',
    'dwell',
    'lost',
    'expected',
    'chance',
    'change',
  ] as const
  return (
    <table className="ws-table ws-table-cards" role="table" aria-labelledby="funnel-title">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('workspaceHome:funnel.stage')}
          </th>
          {columns.map((name) => (
            <th key={name} scope="col" role="columnheader" className="ws-number">
              {t(`workspaceHome:funnel.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {stages.map((stage) => {
          const written = cells(stage)
          return (
            <tr key={stage.stageId} role="row" data-stage={stage.code}>
              <th scope="row" role="rowheader" className="ws-cell-wide">
                <a href={stageAddress(unit, stage.stageId)}>{text(stage.name as Record<string, string>)}</a>
              </th>
              {columns.map((name) => (
                <td
                  key={name}
                  role="cell"
                  className="ws-number"
                  data-label={t(`workspaceHome:funnel.${name}`)}
                  data-cell={name}
                >
                  {written[name]}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
