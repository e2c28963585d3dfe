import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { MailStatusBadge } from './MailStatusBadge.tsx'
import { type MailData, RESEND_MAIL } from './mail-queries.ts'

function View({ mail: first }: { readonly mail: MailData }) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [mail, setMail] = useState(first)
  const [pending, setPending] = useState(false)
  const resend = async (): Promise<void> => {
    if (pending) return
    setPending(true)
    const done = await act(RESEND_MAIL, { mailId: mail.id })
    setPending(false)
    if (!done.ok) return complain(done.trouble)
    setMail(done.data)
    say(t('workspaceAdmin:mail.resent'))
  }
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/mails">{t('workspaceAdmin:mail.title')}</a>
          </p>
          <h1 dir="auto">{mail.subject}</h1>
          <p className="ws-buttons ws-quiet">
            <MailStatusBadge status={mail.status} />
            <span>{mail.recipient}</span>
            <Time iso={mail.sentAt ?? mail.createdAt} exact />
          </p>
        </div>
        <button
          type="button"
          className="ws-button ws-button-primary"
          aria-disabled={pending}
          onClick={() => void resend()}
        >
          {pending ? t('workspace:form.sending') : t('workspaceAdmin:mail.resend')}
        </button>
      </div>
      <div className="ws-stack">
        {mail.error !== null && mail.status === 'failed' && (
          <p className="ws-notice ws-notice-bad">{t('workspaceAdmin:mail.error', { error: mail.error })}</p>
        )}
        <div className="ws-columns ws-columns-even">
          <section className="ws-card" aria-labelledby="html-title">
            <h2 id="html-title">{t('workspaceAdmin:mail.html')}</h2>
            {/* No scripts, no forms, no way to this page: what a mail contains was written elsewhere. */}
            <iframe
              className="ws-mail-frame"
              sandbox=""
              title={t('workspaceAdmin:mail.html')}
              src={`/workspace/mails/${encodeURIComponent(mail.id)}/html`}
            />
          </section>
          <div className="ws-stack">
            <section className="ws-card" aria-labelledby="about-title">
              <h2 id="about-title">{t('workspaceAdmin:mail.about')}</h2>
              <ul>
                {mail.account !== null && (
                  <li>
                    <a href={`/workspace/customers/${encodeURIComponent(mail.account.id)}`}>{mail.account.name}</a>
                  </li>
                )}
                {mail.quote !== null && (
                  <li>
                    <a href={`/workspace/quotes/${encodeURIComponent(mail.quote.id)}`}>{mail.quote.number}</a>
                  </li>
                )}
              </ul>
              <h2>{t('workspaceAdmin:mail.attachments')}</h2>
              {mail.attachments.length === 0 ? (
                <p className="ws-quiet">{t('workspace:form.none')}</p>
              ) : (
                <ul>
                  {mail.attachments.map((attachment) => (
                    <li key={attachment.path}>
                      <a href={attachment.path} target="_blank" rel="noopener">
                        {attachment.filename}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="ws-card" aria-labelledby="text-title">
              <h2 id="text-title">{t('workspaceAdmin:mail.text')}</h2>
              <p className="ws-text" dir="auto" lang={mail.locale}>
                {mail.textBody}
              </p>
            </section>
          </div>
        </div>
      </div>
    </>
  )
}

/** One mail as it was sent. */
export function MailView({ frame, mail }: { readonly frame: Frame; readonly mail: MailData }) {
  return (
    <Island frame={frame}>
      <View mail={mail} />
    </Island>
  )
}
