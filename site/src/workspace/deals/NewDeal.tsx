import { useEffect, useState } from 'react'
import { graphql } from '../../lib/api/graphql.ts'
import { act } from '../api/act.ts'
import { FAILURE, fieldProblem } from '../api/failure.ts'
import { send } from '../api/send.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { DealFields, dealInput, EMPTY_DEAL, isAmount } from './DealFields.tsx'
import { DEAL_CARD, type DealCardData } from './deal-queries.ts'

const FIND_CUSTOMERS = graphql(
  `query FindCustomers($search: String!) { accounts(first: 20, filter: { search: $search }) { nodes { id name country } } }`,
)
const CREATE_DEAL = graphql(
  `mutation CreateDeal($input: CreateDealInput!) { createDeal(input: $input) { ... on CreateDealSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)

/** Milliseconds after the last key until customers are looked for. */
const REST = 300

/** Opens a deal with a customer that is looked for by name. */
export function NewDeal({
  onDone,
  onClose,
}: {
  readonly onDone: (deal: DealCardData) => void
  readonly onClose: () => void
}) {
  const { t } = useReader()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<readonly { readonly id: string; readonly name: string }[]>([])
  const [accountId, setAccountId] = useState('')
  const [form, setForm] = useState(EMPTY_DEAL)
  useEffect(() => {
    const timer = setTimeout(async () => {
      const answer = await send(FIND_CUSTOMERS, { search: search.trim() })
      if (!answer.ok) return
      const { nodes } = answer.data.accounts
      setFound(nodes)
      setAccountId((old) => (nodes.some(({ id }) => id === old) ? old : (nodes[0]?.id ?? '')))
    }, REST)
    return () => clearTimeout(timer)
  }, [search])
  const { pending, trouble, submit } = useSubmission(
    { accountId, ...dealInput(form) },
    (content, idempotencyKey) => act(CREATE_DEAL, { input: { idempotencyKey, ...content } }),
    onDone,
  )
  return (
    <Dialog title={t('workspaceDeals:new.open')} onClose={onClose}>
      <form
        className="ws-form"
        onSubmit={(event) => {
          if (isAmount(form) && accountId !== '') submit(event)
          else event.preventDefault()
        }}
      >
        <TextField
          label={t('workspaceDeals:new.find')}
          type="search"
          maxLength={100}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <SelectField
          label={t('workspaceDeals:new.customer')}
          required
          value={accountId}
          onChange={(event) => setAccountId(event.target.value)}
          choices={
            found.length === 0
              ? [{ value: '', label: t('workspaceDeals:new.nobody') }]
              : found.map(({ id, name }) => ({ value: id, label: name }))
          }
        />
        <DealFields form={form} onChange={setForm} error={(name) => fieldProblem(t, trouble, name)} />
        <Submit label={t('workspaceDeals:new.open')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
