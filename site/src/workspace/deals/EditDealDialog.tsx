import { useState } from 'react'
import { act } from '../api/act.ts'
import { differing } from '../api/differing.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { LookAgain } from '../ui/LookAgain.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { DealFields, type DealForm, dealChange, dealInput, isAmount } from './DealFields.tsx'
import type { DealData } from './deal-page-queries.ts'
import { CHANGE_DEAL } from './deal-queries.ts'

interface Props {
  readonly deal: DealData
  /** Reads the deal again. */
  readonly onDone: () => Promise<void>
  readonly onClose: () => void
}

export function EditDealDialog({ deal, onDone, onClose }: Props) {
  const { t } = useReader()
  const { say } = useFeedback()
  const [before] = useState<DealForm>({
    name: deal.name,
    amount: deal.value?.amount ?? '',
    currency: deal.value?.currency ?? 'USD',
    expectedCloseOn: deal.expectedCloseOn ?? '',
    nextStep: deal.nextStep,
    productLine: deal.productLine ?? '',
    competitor: deal.competitor ?? '',
  })
  const [form, setForm] = useState(before)
  // Only what differs is sent, with how it was seen: the rate of an amount stays that of the day it was set, and what a
  // colleague changed meanwhile is not overwritten.
  const save = (from: DealForm, to: DealForm) => act(CHANGE_DEAL, dealChange(deal.id, from, to))
  const { pending, trouble, submit } = useSubmission(
    form,
    (to) => save(before, to),
    () => {
      onClose()
      void onDone()
      say(t('workspaceDeals:saved'), async () => {
        const back = await save(form, before)
        await onDone()
        return back.ok ? undefined : back.trouble
      })
    },
  )
  const isSame = Object.keys(differing(dealInput(form), dealInput(before))).length === 0
  return (
    <Dialog title={t('workspaceDeals:facts')} onClose={onClose}>
      <form
        className="ws-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isSame) onClose()
          else if (isAmount(form)) submit()
        }}
      >
        <DealFields form={form} onChange={setForm} error={(name) => fieldProblem(t, trouble, name)} />
        <Submit label={t('workspaceDeals:save')} pending={pending} trouble={trouble} onCancel={onClose} />
        <LookAgain
          trouble={trouble}
          onLook={() => {
            onClose()
            void onDone()
          }}
        />
      </form>
    </Dialog>
  )
}
