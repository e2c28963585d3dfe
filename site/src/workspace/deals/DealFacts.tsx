import { type ReactNode, useState } from 'react'
import { act } from '../api/act.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { OwnerForm } from '../ui/OwnerForm.tsx'
import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import type { DealData } from './deal-page-queries.ts'
import { ASSIGN_DEAL } from './deal-queries.ts'
import { EditDealDialog } from './EditDealDialog.tsx'
import { isLine } from './product-lines.ts'

interface Props {
  readonly deal: DealData
  readonly onChange: () => Promise<void>
}

/** What is known about the deal, and changing it. */
export function DealFacts({ deal, onChange }: Props) {
  const { t, text, amount } = useReader()
  const { say } = useFeedback()
  const [asking, setAsking] = useState<'facts' | 'owner'>()
  const close = (): void => setAsking(undefined)
  const row = (label: string, content: ReactNode) =>
    content === null || content === '' ? null : (
      <>
        <dt>{label}</dt>
        <dd>{content}</dd>
      </>
    )
  return (
    <section className="ws-card ws-stack" aria-labelledby="facts-title">
      <div className="ws-card-head">
        <h2 id="facts-title">{t('workspaceDeals:facts')}</h2>
        <button type="button" className="ws-button" onClick={() => setAsking('facts')}>
          {t('workspaceDeals:change')}
        </button>
      </div>
      <dl className="ws-facts">
        {row(
          t('workspaceDeals:field.account'),
          <a href={`/workspace/customers/${encodeURIComponent(deal.account.id)}`}>
            <bdi>{deal.account.name}</bdi>
          </a>,
        )}
        {row(
          t('workspaceDeals:field.value'),
          deal.value === null ? (
            t('workspaceDeals:noValue')
          ) : (
            <>
              {amount(deal.value)}
              {deal.valueUsd !== null && deal.value.currency !== 'USD' && (
                <span className="ws-quiet"> · {amount(deal.valueUsd)}</span>
              )}
            </>
          ),
        )}
        {row(t('workspaceDeals:field.nextStep'), <span dir="auto">{deal.nextStep || '–'}</span>)}
        {row(
          t('workspaceDeals:field.expectedCloseOn'),
          deal.expectedCloseOn === null ? '–' : <Day iso={deal.expectedCloseOn} />,
        )}
        {row(t('workspaceDeals:filter.pipeline'), text(deal.pipeline.name))}
        {row(
          t('workspaceDeals:field.productLine'),
          deal.productLine === null
            ? null
            : isLine(deal.productLine)
              ? t(`workspaceDeals:line.${deal.productLine}`)
              : deal.productLine,
        )}
        {row(t('workspaceDeals:field.competitor'), deal.competitor)}
        {row(t('workspaceDeals:field.owner'), deal.owner?.name ?? t('workspace:form.nobody'))}
        {row(t('workspaceDeals:field.team'), deal.team?.name ?? null)}
        {row(t('workspaceDeals:field.createdAt'), <Day iso={deal.createdAt} />)}
        {row(t('workspaceDeals:field.closedAt'), deal.closedAt === null ? null : <Day iso={deal.closedAt} />)}
        {row(
          t('workspaceDeals:field.lost'),
          deal.lostCategory === null ? null : (
            <>
              {t(`workspaceDeals:lost.${deal.lostCategory}`)} · <span dir="auto">{deal.lostReason}</span>
            </>
          ),
        )}
        {row(
          t('workspaceDeals:field.buyerLost'),
          deal.buyerLostReason === null ? null : (
            <>
              {deal.buyerLostCategory !== null && <>{t(`workspaceDeals:lost.${deal.buyerLostCategory}`)} · </>}
              <span dir="auto">{deal.buyerLostReason}</span>
            </>
          ),
        )}
      </dl>
      <div className="ws-buttons">
        <button type="button" className="ws-button" onClick={() => setAsking('owner')}>
          {t('workspaceDeals:changeOwner')}
        </button>
      </div>
      {asking === 'facts' && <EditDealDialog deal={deal} onClose={close} onDone={onChange} />}
      {asking === 'owner' && (
        <Dialog title={t('workspaceDeals:changeOwner')} onClose={close}>
          <OwnerForm
            label={t('workspaceDeals:field.owner')}
            ownerId={deal.owner?.id ?? ''}
            submitLabel={t('workspaceDeals:save')}
            onCancel={close}
            assign={(userId) => act(ASSIGN_DEAL, { opportunityId: deal.id, userId })}
            onDone={() => {
              close()
              say(t('workspaceDeals:saved'))
              void onChange()
            }}
          />
        </Dialog>
      )}
    </section>
  )
}
