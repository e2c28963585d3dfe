// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { formatShare } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import type { AnalysisData } from './analysis-queries.ts'

/** How far talks came and at which step they were left. */
export function StepTable({ steps }: { readonly steps: AnalysisData['steps'] }) {
  const { t, count, locale } = useReader()
  const cell = (label: string, times: number, share: number) => (
    <td role="cell" data-label={label}>
      <span className="flex gap-2 items-center w-full">
        <svg className="ws-bar-chart" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.round(share * 100)} height="10" />
        </svg>
        <span className="ws-number w-12">{formatShare(share, locale)}</span>
        <span className="ws-number w-10">{count(times)}</span>
      </span>
    </td>
  )
  const reached = t('workspaceConversations:table.reached')
  const stopped = t('workspaceConversations:table.stopped')
  return (
    <section className="ws-card" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('workspaceConversations:table.steps')}</h2>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby="steps-title">
        <thead role="rowgroup">
          <tr role="row">
            {[t('workspaceConversations:table.step'), reached, stopped].map((text) => (
              <th key={text} scope="col" role="columnheader">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {steps.map((figure) => (
            <tr key={figure.step} role="row">
              <th scope="row" role="rowheader" className="ws-cell-wide">
                {t(`workspaceConversations:step.${figure.step}`)}
              </th>
              {cell(reached, figure.reached, figure.reachedShare)}
              {cell(stopped, figure.stopped, figure.stoppedShare)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
