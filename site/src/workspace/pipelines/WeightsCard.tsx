import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import { isOffered } from './rule-form.ts'

export const WEIGHTS = graphql(`
  query RuleWeights {
    behaviourWeights { learntAt deals won weights { eventType oddsRatio low high cases } }
  }
`)
export type WeightsData = NonNullable<ResultOf<typeof WEIGHTS>['behaviourWeights']>

/** What each kind of event is worth, learned from outcomes: which rules deserve a low threshold, and which a high one. */
export function WeightsCard({ weights }: { readonly weights: WeightsData | null }) {
  const { t, count, locale } = useReader()
  const ratio = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { maximumFractionDigits: 2, minimumFractionDigits: 2 })
  return (
    <section className="ws-card ws-stack" aria-labelledby="weights-title">
      <h2 id="weights-title">{t('workspacePipelines:weights.title')}</h2>
      {weights === null ? (
        <p className="ws-quiet">{t('workspacePipelines:weights.none')}</p>
      ) : (
        <>
          <p className="ws-small ws-quiet">
            {t('workspacePipelines:weights.from', { deals: weights.deals, won: weights.won })}{' '}
            <Day iso={weights.learntAt} />. {t('workspacePipelines:weights.explain')}
          </p>
          <table className="ws-table ws-table-cards">
            <thead>
              <tr>
                <th scope="col">{t('workspacePipelines:weights.event')}</th>
                <th scope="col" className="ws-number">
                  {t('workspacePipelines:weights.factor')}
                </th>
                <th scope="col" className="ws-number">
                  {t('workspacePipelines:weights.interval')}
                </th>
                <th scope="col" className="ws-number">
                  {t('workspacePipelines:weights.cases')}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...weights.weights]
                .sort((a, b) => b.oddsRatio - a.oddsRatio)
                .map((one) => (
                  <tr key={one.eventType}>
                    <th scope="row">
                      {isOffered(one.eventType) ? t(`workspaceEvents:type.${one.eventType}`) : one.eventType}
                    </th>
                    <td className="ws-number" data-label={t('workspacePipelines:weights.factor')}>
                      ×{ratio.format(one.oddsRatio)}
                    </td>
                    <td className="ws-number" data-label={t('workspacePipelines:weights.interval')}>
                      {ratio.format(one.low)}–{ratio.format(one.high)}
                    </td>
                    <td className="ws-number" data-label={t('workspacePipelines:weights.cases')}>
                      {count(one.cases)}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
