import { useId, useState } from 'react'
import { act } from '../api/act.ts'
import { differing } from '../api/differing.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextField } from '../ui/fields.tsx'
import { LookAgain } from '../ui/LookAgain.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type AccountData, UPDATE_ACCOUNT } from './account-queries.ts'
import { type Industries, useIndustries } from './industries.ts'

/** Facts that people change by hand. */
export type AccountFacts = Pick<AccountData, 'name' | 'website' | 'country' | 'industry' | 'employeeCount' | 'tags'>

interface Props {
  readonly account: AccountData
  readonly onClose: () => void
  readonly onFacts: (facts: AccountFacts) => void
  /** Reads the customer again. */
  readonly onLook: () => Promise<void>
}

/** Changes what is known of a customer; it can be taken back. */
export function FactsDialog({ account, onClose, onFacts, onLook }: Props) {
  const { t } = useReader()
  const { say } = useFeedback()
  const industries = useIndustries()
  const suggestions = useId()
  const [form, setForm] = useState({
    name: account.name,
    website: account.website ?? '',
    country: account.country ?? '',
    industry: account.industry === null ? '' : industries.nameOf(account.industry),
    employeeCount: account.employeeCount === null ? '' : String(account.employeeCount),
    tags: account.tags.join(', '),
  })
  const before = onlyFacts(account)
  // Only what differs is sent, with how it was seen: what a colleague changed meanwhile is not overwritten.
  const save = (from: AccountFacts, to: AccountFacts) =>
    act(UPDATE_ACCOUNT, { accountId: account.id, input: differing(to, from), seen: differing(from, to) })
  const run = (to: AccountFacts) => save(before, to)
  const { pending, trouble, submit } = useSubmission(factsOf(form, industries), run, (facts: AccountFacts) => {
    onClose()
    onFacts(facts)
    say(t('workspaceCustomers:fact.saved'), async () => {
      const back = await save(onlyFacts(facts), before)
      if (!back.ok) return back.trouble
      onFacts(back.data)
      return undefined
    })
  })
  const field = (name: keyof typeof form, label: string, more: object = {}) => (
    <TextField
      label={label}
      value={form[name]}
      error={fieldProblem(t, trouble, name)}
      onChange={(event) => setForm({ ...form, [name]: event.target.value })}
      {...more}
    />
  )
  return (
    <Dialog title={t('workspaceCustomers:fact.edit')} onClose={onClose}>
      <form
        className="ws-form"
        onSubmit={(event) => {
          if (Object.keys(differing(factsOf(form, industries), before)).length > 0) return submit(event)
          event.preventDefault()
          onClose()
        }}
      >
        {field('name', t('workspaceCustomers:fact.name'), { required: true, maxLength: 160 })}
        {field('website', t('workspaceCustomers:fact.website'), {
          type: 'url',
          maxLength: 300,
          placeholder: 'https://',
        })}
        {field('country', t('workspaceCustomers:filter.country'), {
          maxLength: 2,
          hint: t('workspaceCustomers:filter.countryHint'),
        })}
        {field('industry', t('workspaceCustomers:fact.industry'), { maxLength: 60, list: suggestions })}
        <datalist id={suggestions}>
          {industries.names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {field('employeeCount', t('workspaceCustomers:fact.employees'), { inputMode: 'numeric', pattern: '[0-9]*' })}
        {field('tags', t('workspaceCustomers:fact.tags'), { hint: t('workspaceCustomers:fact.tagsHint') })}
        <Submit label={t('workspace:form.save')} pending={pending} trouble={trouble} onCancel={onClose} />
        <LookAgain
          trouble={trouble}
          onLook={() => {
            onClose()
            void onLook()
          }}
        />
      </form>
    </Dialog>
  )
}

/** Without what an answer of the API carries besides. */
function onlyFacts({ name, website, country, industry, employeeCount, tags }: AccountFacts): AccountFacts {
  return { name, website, country, industry, employeeCount, tags }
}

function factsOf(form: Readonly<Record<keyof AccountFacts, string>>, industries: Industries): AccountFacts {
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim())
  return {
    name: form.name.trim(),
    website: text(form.website),
    country: text(form.country.toUpperCase()),
    industry: text(industries.codeOf(form.industry)),
    employeeCount: /^\d+$/.test(form.employeeCount.trim()) ? Number(form.employeeCount) : null,
    tags: form.tags
      .split(/[,，、;]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  }
}
