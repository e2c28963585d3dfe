import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { DealFields, type DealForm, dealInput, isAmount } from './DealFields.tsx'
import type { DealData } from './deal-page-queries.ts'
import { CHANGE_DEAL } from './deal-queries.ts'

interface Props {
  readonly deal: DealData
  readonly onDone: () => void
  readonly onClose: () => void
}

export function EditDealDialog({ deal, onDone, onClose }: Props) {
  const { t } = useReader()
  const [form, setForm] = useState<DealForm>({
    name: deal.name,
    amount: deal.value?.amount ?? '',
    currency: deal.value?.currency ?? 'USD',
    expectedCloseOn: deal.expectedCloseOn ?? '',
    nextStep: deal.nextStep,
    productLine: deal.productLine ?? '',
    competitor: deal.competitor ?? '',
  })
  const { pending, trouble, submit } = useSubmission(
    { opportunityId: deal.id, ...dealInput(form) },
    (input) => act(CHANGE_DEAL, { input }),
    onDone,
  )
  return (
    <Dialog title={t('workspaceDeals:facts')} onClose={onClose}>
      <form
        className="ws-form"
        onSubmit={(event) => {
          if (isAmount(form)) submit(event)
          else event.preventDefault()
        }}
      >
        <DealFields form={form} onChange={setForm} error={(name) => fieldProblem(t, trouble, name)} />
        <Submit label={t('workspaceDeals:save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
