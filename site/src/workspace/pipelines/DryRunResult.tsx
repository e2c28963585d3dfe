import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { DryRunData } from './pipeline-queries.ts'

/** "This rule would have moved 37 customers in the last 30 days", with the latest of them. */
export function DryRunResult({ result, days }: { readonly result: DryRunData; readonly days: number }) {
  const { t, text } = useReader()
  return (
    <div className="ws-stack" data-dry-run>
      <p>
        <strong>
          {t('workspacePipelines:dryRun.moved', {
            customers: result.movedCustomers,
            deals: result.movedDeals,
            days,
          })}
        </strong>
      </p>
      {result.suggestions > 0 && <p>{t('workspacePipelines:dryRun.suggested', { suggestions: result.suggestions })}</p>}
      {result.notMoved > 0 && <p>{t('workspacePipelines:dryRun.notMoved', { moves: result.notMoved })}</p>}
      <p className="ws-small ws-quiet">
        {t('workspacePipelines:dryRun.examined', { customers: result.examined })}
        {!result.complete && ` ${t('workspacePipelines:dryRun.incomplete')}`}
      </p>
      {result.examples.length > 0 && (
        <details>
          <summary>{t('workspacePipelines:dryRun.examples')}</summary>
          <ul className="ws-list">
            {result.examples.map((step) => (
              <li key={`${step.account.id} ${step.opportunity?.id ?? ''} ${step.at}`}>
                <a
                  href={
                    step.opportunity === null
                      ? `/workspace/customers/${encodeURIComponent(step.account.id)}`
                      : `/workspace/deals/${encodeURIComponent(step.opportunity.id)}`
                  }
                >
                  <bdi>{step.account.name}</bdi>
                  {step.opportunity !== null && (
                    <>
                      {' '}
                      · <bdi>{step.opportunity.name}</bdi>
                    </>
                  )}
                </a>
                <p className="ws-small">
                  {text(step.fromStage.name)} → {text(step.toStage.name)} · <Time iso={step.at} />{' '}
                  {step.suggested && <span className="ws-badge">{t('workspacePipelines:effect.suggest')}</span>}
                  {step.dropped && (
                    <span className="ws-badge ws-badge-warn">{t('workspacePipelines:dryRun.dropped')}</span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
