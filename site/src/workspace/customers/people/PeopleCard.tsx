import { useState } from 'react'
import { act, type Done } from '../../api/act.ts'
import { languageName } from '../../format/figures.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useFeedback } from '../../ui/Feedback.tsx'
import { useReader } from '../../ui/reader.ts'
import type { AccountData } from '../account-queries.ts'
import { PersonDialog } from './PersonDialog.tsx'
import {
  ARCHIVE_CONTACT,
  type PeopleData,
  type PersonData,
  RESTORE_CONTACT,
  WITHDRAW_CONSENT,
} from './people-queries.ts'

interface Props {
  readonly account: AccountData
  readonly people: PeopleData
  /** Reads the customer and its people again. */
  readonly onChange: () => Promise<void>
}

type Asking = { readonly what: 'edit' | 'withdraw'; readonly person: PersonData } | { readonly what: 'add' }

/** The people at the customer: adding, changing, and what happens when one leaves or does not want to be written to. */
export function PeopleCard({ account, people, onChange }: Props) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [asking, setAsking] = useState<Asking>()
  const close = (): void => setAsking(undefined)
  const settle = async (done: Done<unknown>) => {
    await onChange()
    return done.ok ? undefined : done.trouble
  }
  const archive = async (person: PersonData): Promise<void> => {
    const trouble = await settle(await act(ARCHIVE_CONTACT, { contactId: person.id }))
    if (trouble !== undefined) return complain(trouble)
    say(t('workspaceContacts:archived', { name: person.name }), async () =>
      settle(await act(RESTORE_CONTACT, { contactId: person.id })),
    )
  }
  const restore = async (person: PersonData): Promise<void> => {
    const trouble = await settle(await act(RESTORE_CONTACT, { contactId: person.id }))
    if (trouble !== undefined) return complain(trouble)
    say(t('workspaceContacts:restored', { name: person.name }), async () =>
      settle(await act(ARCHIVE_CONTACT, { contactId: person.id })),
    )
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby="contacts-title">
      <div className="ws-card-head">
        <h2 id="contacts-title">{t('workspaceCustomers:contacts.title')}</h2>
        <button type="button" className="ws-button ws-button-small" onClick={() => setAsking({ what: 'add' })}>
          {t('workspaceContacts:add')}
        </button>
      </div>
      {people.people.nodes.length === 0 && <p className="ws-quiet">{t('workspaceCustomers:contacts.none')}</p>}
      <ul className="ws-list">
        {people.people.nodes.map((person) => (
          <Person
            key={person.id}
            person={person}
            onEdit={() => setAsking({ what: 'edit', person })}
            onWithdraw={() => setAsking({ what: 'withdraw', person })}
            onLeft={() => void archive(person)}
          />
        ))}
      </ul>
      {people.left.nodes.length > 0 && (
        <details>
          <summary>{t('workspaceContacts:left', { count: people.left.nodes.length })}</summary>
          <ul className="ws-list">
            {people.left.nodes.map((person) => (
              <li key={person.id} className="ws-buttons">
                <bdi className="ws-quiet">{person.name}</bdi>
                <button
                  type="button"
                  className="ws-button ws-button-small"
                  aria-label={t('workspaceContacts:restorePerson', { name: person.name })}
                  onClick={() => void restore(person)}
                >
                  {t('workspaceContacts:restore')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {(asking?.what === 'add' || asking?.what === 'edit') && (
        <PersonDialog
          account={account}
          person={asking.what === 'edit' ? asking.person : undefined}
          onClose={close}
          onChange={onChange}
        />
      )}
      {asking?.what === 'withdraw' && (
        <ConfirmDialog
          title={t('workspaceContacts:withdraw')}
          text={t('workspaceContacts:withdrawAsk', { name: asking.person.name })}
          run={() => act(WITHDRAW_CONSENT, { contactId: asking.person.id })}
          onClose={close}
          onDone={() => {
            close()
            say(t('workspaceContacts:withdrawn', { name: asking.person.name }))
            void onChange()
          }}
        />
      )}
    </section>
  )
}

interface PersonProps {
  readonly person: PersonData
  readonly onEdit: () => void
  readonly onWithdraw: () => void
  readonly onLeft: () => void
}

function Person({ person, onEdit, onWithdraw, onLeft }: PersonProps) {
  const { t, locale, date } = useReader()
  const { name, jobTitle, email, phone, consentAt, decisionParts } = person
  return (
    <li>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {jobTitle !== null && (
        <span className="ws-quiet">
          {' '}
          · <bdi>{jobTitle}</bdi>
        </span>
      )}
      {email !== null && (
        <p className="break-all">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone !== null && (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
            {phone}
          </a>
        </p>
      )}
      {decisionParts.map(({ role, opportunity }) => (
        <p key={opportunity.id} className="ws-small">
          <span className="ws-badge">{t(`workspaceDeals:role.${role}`)}</span>{' '}
          <a href={`/workspace/deals/${encodeURIComponent(opportunity.id)}`}>
            <bdi>{opportunity.name}</bdi>
          </a>
        </p>
      ))}
      <p className="ws-small ws-quiet">
        {languageName(person.locale, locale)} ·{' '}
        {consentAt === null
          ? t('workspaceCustomers:contacts.noConsent')
          : t('workspaceCustomers:contacts.consent', { date: date(consentAt) })}
      </p>
      <div className="ws-buttons">
        <button
          type="button"
          className="ws-button ws-button-small"
          aria-label={t('workspaceContacts:editPerson', { name })}
          onClick={onEdit}
        >
          {t('workspaceContacts:edit')}
        </button>
        <button
          type="button"
          className="ws-button ws-button-small ws-button-plain"
          aria-label={t('workspaceContacts:archivePerson', { name })}
          onClick={onLeft}
        >
          {t('workspaceContacts:archive')}
        </button>
        {consentAt !== null && (
          <button type="button" className="ws-button ws-button-small ws-button-plain" onClick={onWithdraw}>
            {t('workspaceContacts:withdraw')}
            <span className="ws-hidden"> {name}</span>
          </button>
        )}
      </div>
    </li>
  )
}
