// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { formatShare } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import type { TodayData } from './home-queries.ts'

/** How many customers got how far: a bar for the eye, the figures beside it. */
export function FunnelCard({ funnel }: { readonly funnel: TodayData['funnelOverview'] }) {
  const { t, text, count, amount, locale } = useReader()
  return (
    <section className="ws-card" aria-labelledby="funnel-title">
      <div className="ws-card-head">
        <h2 id="funnel-title">{t('workspace:home.funnel')}</h2>
        <span className="ws-quiet">{t('workspace:list.total', { count: funnel.total })}</span>
      </div>
      <p className="ws-small ws-quiet">{t('workspace:home.funnelNote')}</p>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby="funnel-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspace:home.stage')}
            </th>
            <th scope="col" role="columnheader">
              {t('workspace:home.share')}
            </th>
            {(['count', 'conversion', 'value'] as const).map((name) => (
              <th key={name} scope="col" role="columnheader" className="ws-number">
                {t(`workspace:home.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {funnel.stages.map((step) => (
            <tr key={step.stage.id} role="row">
              <th scope="row" role="rowheader" className="ws-cell-wide">
                <a href={`/workspace/customers?stage=${encodeURIComponent(step.stage.id)}`}>{text(step.stage.name)}</a>
              </th>
              <td role="cell" data-label={t('workspace:home.share')} className="w-1/3">
                <span className="flex gap-2 items-center w-full">
                  <svg className="ws-bar-chart" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.round(step.share * 100)} height="10" />
                  </svg>
                  <span className="ws-number w-12">{formatShare(step.share, locale)}</span>
                </span>
              </td>
              <td role="cell" className="ws-number" data-label={t('workspace:home.count')}>
                {count(step.count)}
              </td>
              <td role="cell" className="ws-number" data-label={t('workspace:home.conversion')}>
                {step.conversion === null ? '–' : formatShare(step.conversion, locale)}
              </td>
              <td role="cell" className="ws-number" data-label={t('workspace:home.value')}>
                {amount(step.value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
