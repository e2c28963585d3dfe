import { isLocale, LOCALE_FACTS } from '@tradewind/schema/locales'
import { useReader } from '../ui/reader.ts'
import type { ActionCardData } from './action-queries.ts'

/** What to say or write, in the customer's language; a stand-in language is named. */
export function ScriptText({ card }: { readonly card: ActionCardData }) {
  const { t } = useReader()
  const { script } = card
  if (script === null) return null
  const language = (locale: string): string => (isLocale(locale) ? LOCALE_FACTS[locale].name : locale)
  return (
    <details className="ws-script">
      <summary>
        {t(`workspaceActions:script.${card.kind === 'mail' || card.kind === 'whatsapp' ? 'write' : 'say'}`)} (
        {language(script.locale)})
      </summary>
      {script.missingLocale !== null && (
        <p className="ws-notice ws-notice-warn">
          {t('workspaceActions:script.missing', { language: language(script.missingLocale) })}
        </p>
      )}
      <div lang={script.locale} dir="auto">
        {script.subject !== null && <p className="font-semibold">{script.subject}</p>}
        <p className="whitespace-pre-line">{script.body}</p>
      </div>
      {card.attachments.length > 0 && (
        <p className="ws-small">
          {t('workspaceActions:attachments')}{' '}
          {card.attachments.map((attachment) => (
            <span key={attachment.id} className="ws-badge" lang={script.locale}>
              {attachment.name}
            </span>
          ))}
        </p>
      )}
    </details>
  )
}
