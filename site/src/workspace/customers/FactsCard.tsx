import { useEffect, useState } from 'react'
import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { send } from '../api/send.ts'
import { countryName } from '../format/figures.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { type Choice, SelectField } from '../ui/fields.tsx'
import { OwnerForm } from '../ui/OwnerForm.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { Day } from '../ui/Time.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import {
  type AccountData,
  ASSIGN_ACCOUNT,
  COLLEAGUES,
  SHARE_ACCOUNT,
  type Standing,
  UNSHARE_ACCOUNT,
} from './account-queries.ts'
import { channelName } from './customer-columns.tsx'
import { type AccountFacts, FactsDialog } from './FactsDialog.tsx'
import { useIndustries } from './industries.ts'

interface Props {
  readonly account: AccountData
  readonly onChange: (standing: Standing) => void
  readonly onFacts: (facts: AccountFacts) => void
  /** Reads the customer again. */
  readonly onLook: () => Promise<void>
}

/** Who the customer is, who looks after them and who else may see them. */
export function FactsCard({ account, onChange, onFacts, onLook }: Props) {
  const reader = useReader()
  const { t, locale, count } = reader
  const { nameOf } = useIndustries()
  const { say, complain } = useFeedback()
  const [asking, setAsking] = useState<'owner' | 'share' | 'facts'>()
  const close = (): void => setAsking(undefined)
  const assign = async (userId: string | null): Promise<Trouble | undefined> => {
    const done = await act(ASSIGN_ACCOUNT, { accountId: account.id, userId })
    if (!done.ok) return done.trouble
    onChange(done.data)
    return undefined
  }
  const share = async (userId: string, on: boolean): Promise<Trouble | undefined> => {
    const variables = { accountId: account.id, userId }
    const done = on ? await act(SHARE_ACCOUNT, variables) : await act(UNSHARE_ACCOUNT, variables)
    if (!done.ok) return done.trouble
    onChange(done.data)
    return undefined
  }
  const endSharing = async (user: { readonly id: string; readonly name: string }): Promise<void> => {
    const trouble = await share(user.id, false)
    if (trouble !== undefined) return complain(trouble)
    say(t('workspaceCustomers:share.ended', { name: user.name }), () => share(user.id, true))
  }
  const before = account.owner?.id ?? null
  return (
    <section className="ws-card ws-stack" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('workspaceCustomers:fact.title')}</h2>
      <dl className="ws-facts">
        <dt>{t('workspaceCustomers:fact.owner')}</dt>
        <dd>{account.owner?.name ?? t('workspace:form.nobody')}</dd>
        <dt>{t('workspaceCustomers:fact.team')}</dt>
        <dd>{account.team?.name ?? t('workspace:form.none')}</dd>
        <dt>{t('workspaceCustomers:fact.shared')}</dt>
        <dd>
          {account.sharedWith.length === 0 && t('workspaceCustomers:fact.nobodyElse')}
          <ul>
            {account.sharedWith.map((user) => (
              <li key={user.id} className="ws-buttons">
                {user.name}
                <button
                  type="button"
                  className="ws-button ws-button-small"
                  aria-label={t('workspaceCustomers:share.end', { name: user.name })}
                  onClick={() => void endSharing(user)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </dd>
        {account.country !== null && (
          <>
            <dt>{t('workspaceCustomers:fact.country')}</dt>
            <dd>{countryName(account.country, locale)}</dd>
          </>
        )}
        {account.industry !== null && (
          <>
            <dt>{t('workspaceCustomers:fact.industry')}</dt>
            <dd>{nameOf(account.industry)}</dd>
          </>
        )}
        {account.employeeCount !== null && (
          <>
            <dt>{t('workspaceCustomers:fact.employees')}</dt>
            <dd>{count(account.employeeCount)}</dd>
          </>
        )}
        {account.website !== null && /^https?:\/\//.test(account.website) && (
          <>
            <dt>{t('workspaceCustomers:fact.website')}</dt>
            <dd>
              <a href={account.website} rel="noreferrer" target="_blank">
                {account.website.replace(/^https?:\/\//, '')}
              </a>
            </dd>
          </>
        )}
        {account.channel !== null && (
          <>
            <dt>{t('workspaceCustomers:fact.channel')}</dt>
            <dd>{channelName(reader, account.channel)}</dd>
          </>
        )}
        {account.tags.length > 0 && (
          <>
            <dt>{t('workspaceCustomers:fact.tags')}</dt>
            <dd className="ws-buttons">
              {account.tags.map((tag) => (
                <span key={tag} className="ws-badge">
                  {tag}
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{t('workspaceCustomers:fact.since')}</dt>
        <dd>
          <Day iso={account.createdAt} />
        </dd>
      </dl>
      <div className="ws-buttons">
        <button type="button" className="ws-button" onClick={() => setAsking('facts')}>
          {t('workspaceCustomers:fact.edit')}
        </button>
        <button type="button" className="ws-button" onClick={() => setAsking('owner')}>
          {t('workspaceCustomers:owner.change')}
        </button>
        <button type="button" className="ws-button" onClick={() => setAsking('share')}>
          {t('workspaceCustomers:share.add')}
        </button>
      </div>
      {asking === 'facts' && <FactsDialog account={account} onClose={close} onFacts={onFacts} onLook={onLook} />}
      {asking === 'owner' && (
        <Dialog title={t('workspaceCustomers:owner.change')} onClose={close}>
          <OwnerForm
            label={t('workspaceCustomers:fact.owner')}
            ownerId={before ?? ''}
            submitLabel={t('workspaceCustomers:owner.change')}
            onCancel={close}
            assign={(userId) => act(ASSIGN_ACCOUNT, { accountId: account.id, userId })}
            onDone={(data: Standing) => {
              close()
              onChange(data)
              say(
                t('workspaceCustomers:owner.changed', { owner: data.owner?.name ?? t('workspace:form.nobody') }),
                () => assign(before),
              )
            }}
          />
        </Dialog>
      )}
      {asking === 'share' && (
        <Dialog title={t('workspaceCustomers:share.add')} onClose={close}>
          <ShareForm
            account={account}
            onCancel={close}
            onDone={(data, user) => {
              close()
              onChange(data)
              say(t('workspaceCustomers:share.added', { name: user.label }), () => share(user.value, false))
            }}
          />
        </Dialog>
      )}
    </section>
  )
}

function ShareForm({
  account,
  onDone,
  onCancel,
}: {
  readonly account: AccountData
  readonly onDone: (data: Standing, user: Choice) => void
  readonly onCancel: () => void
}) {
  const { t } = useReader()
  const [people, setPeople] = useState<readonly Choice[]>([])
  const [userId, setUserId] = useState('')
  useEffect(() => {
    const has = new Set([account.owner?.id, ...account.sharedWith.map((user) => user.id)])
    void send(COLLEAGUES, {}).then((answer) => {
      if (!answer.ok) return
      const colleagues = answer.data.users.nodes.filter(
        (user) => user.disabledAt === null && ['sales', 'lead', 'executive'].includes(user.role) && !has.has(user.id),
      )
      setPeople(colleagues.map((user) => ({ value: user.id, label: user.name })))
    })
  }, [account])
  const { pending, trouble, submit } = useSubmission(
    userId,
    (id) => act(SHARE_ACCOUNT, { accountId: account.id, userId: id }),
    (data: Standing) => onDone(data, people.find((one) => one.value === userId) ?? { value: userId, label: '' }),
  )
  return (
    <form className="ws-form" onSubmit={submit}>
      <SelectField
        label={t('workspaceCustomers:share.who')}
        required
        value={userId}
        onChange={(event) => setUserId(event.target.value)}
        choices={[{ value: '', label: t('workspace:form.choose') }, ...people]}
      />
      <Submit label={t('workspaceCustomers:share.add')} pending={pending} trouble={trouble} onCancel={onCancel} />
    </form>
  )
}
