import { languageName } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import type { AccountData } from './account-queries.ts'

/** The people at the customer. */
export function ContactsCard({ contacts }: { readonly contacts: AccountData['contacts']['nodes'] }) {
  const { t, locale, date } = useReader()
  return (
    <section className="ws-card" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{t('workspaceCustomers:contacts.title')}</h2>
      {contacts.length === 0 && <p className="ws-quiet">{t('workspaceCustomers:contacts.none')}</p>}
      <ul className="ws-list">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <strong>{contact.name}</strong>
            {contact.jobTitle !== null && <span className="ws-quiet"> · {contact.jobTitle}</span>}
            {contact.email !== null && (
              <p>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </p>
            )}
            {contact.phone !== null && (
              <p>
                <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`} dir="ltr">
                  {contact.phone}
                </a>
              </p>
            )}
            <p className="ws-small ws-quiet">
              {languageName(contact.locale, locale)} ·{' '}
              {contact.consentAt === null
                ? t('workspaceCustomers:contacts.noConsent')
                : t('workspaceCustomers:contacts.consent', { date: date(contact.consentAt) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
