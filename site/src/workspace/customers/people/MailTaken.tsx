import { useState } from 'react'
import { act, type Done } from '../../api/act.ts'
import type { Failure, Trouble } from '../../api/failure.ts'
import { wordTrouble } from '../../api/failure.ts'
import { MERGE_ACCOUNTS } from '../../duplicates/duplicate-queries.ts'
import { useReader } from '../../ui/reader.ts'
import type { AccountData } from '../account-queries.ts'
import { RESTORE_CONTACT } from './people-queries.ts'

interface Props {
  readonly account: AccountData
  /** Who has the address. */
  readonly holder: Failure
  /** The other is here now. */
  readonly onDone: () => void
}

/** What can be done when a mail address is somebody else's: bring back who left, or make one of two customers. */
export function MailTaken({ account, holder, onDone }: Props) {
  const { t } = useReader()
  const [state, setState] = useState<'asking' | 'pending' | 'done'>('asking')
  const [trouble, setTrouble] = useState<Trouble>()
  const run = async (what: () => Promise<Done<unknown>>): Promise<void> => {
    if (state !== 'asking') return
    setState('pending')
    const done = await what()
    setState(done.ok ? 'done' : 'asking')
    setTrouble(done.ok ? undefined : done.trouble)
    if (done.ok) onDone()
  }
  const { contact, account: other, sameCustomer } = holder
  if (state === 'done') return <p className="ws-notice ws-notice-good">{t('workspaceContacts:taken.done')}</p>
  return (
    <div className="ws-notice ws-stack">
      {sameCustomer === true && contact !== null && contact !== undefined && (
        <>
          <p>{t('workspaceContacts:taken.here', { name: contact.name })}</p>
          {contact.archivedAt !== null && (
            <button
              type="button"
              className="ws-button"
              aria-disabled={state === 'pending'}
              onClick={() => void run(() => act(RESTORE_CONTACT, { contactId: contact.id }))}
            >
              {t('workspaceContacts:restorePerson', { name: contact.name })}
            </button>
          )}
        </>
      )}
      {sameCustomer !== true && other !== null && other !== undefined && (
        <>
          <p>
            {t('workspaceContacts:taken.other')}{' '}
            <a href={`/workspace/customers/${encodeURIComponent(other.id)}`} target="_blank" rel="noreferrer">
              <bdi>{other.name}</bdi>
            </a>
          </p>
          <p className="ws-small">{t('workspaceCustomers:duplicate.intro')}</p>
          <button
            type="button"
            className="ws-button"
            aria-disabled={state === 'pending'}
            onClick={() => void run(() => act(MERGE_ACCOUNTS, { winnerId: account.id, loserId: other.id }))}
          >
            {t('workspaceContacts:taken.merge', { loser: other.name, winner: account.name })}
          </button>
        </>
      )}
      {sameCustomer !== true && !other && <p>{t('workspaceContacts:taken.unseen')}</p>}
      {trouble !== undefined && (
        <p className="ws-error" role="alert">
          {wordTrouble(t, trouble)}
        </p>
      )}
    </div>
  )
}
