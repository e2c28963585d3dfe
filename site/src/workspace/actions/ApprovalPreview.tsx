import { isLocale, LOCALE_FACTS } from '@tradewind/schema/locales'
import { useReader } from '../ui/reader.ts'
import type { ActionCardData } from './action-queries.ts'

type UpcomingData = NonNullable<ActionCardData['upcoming']>[number]

const languageOf = (locale: string): string => (isLocale(locale) ? LOCALE_FACTS[locale].name : locale)
const BLOCKS = ['no_text', 'no_contact', 'no_consent'] as const

/** What a yes will do: each mail and card with its text in the customer's language, word for word as it will be. */
export function ApprovalPreview({ upcoming }: { readonly upcoming: readonly UpcomingData[] }) {
  const { t } = useReader()
  return (
    <div className="ws-approval">
      <p className="ws-label">{t('workspaceActions:approval.title')}</p>
      {upcoming.length === 0 ? (
        <p className="ws-small">{t('workspaceActions:approval.nothing')}</p>
      ) : (
        <ol>
          {upcoming.map((one) => (
            <li key={one.step}>
              <Upcoming one={one} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Upcoming({ one }: { readonly one: UpcomingData }) {
  const { t, text } = useReader()
  const blocked = BLOCKS.find((code) => code === one.blocked)
  return (
    <>
      <p className="ws-small">
        <span className="ws-badge">{t(`workspaceActions:kind.${one.kind}`)}</span>{' '}
        {t(one.automatic ? 'workspaceActions:approval.automatic' : 'workspaceActions:approval.card')}
        {one.conditional && ` ${t('workspaceActions:approval.conditional')}`}
      </p>
      <p className="ws-small">{text(one.title as Record<string, string>)}</p>
      {blocked !== undefined && <p className="ws-notice ws-notice-warn">{t(`workspaceActions:approval.${blocked}`)}</p>}
      {one.to !== null && (
        <p className="ws-small">
          {t('workspaceActions:approval.to')} <bdi>{one.to}</bdi>
        </p>
      )}
      {one.script !== null && (
        <details className="ws-script" open={one.automatic}>
          <summary>{t('workspaceActions:approval.text', { language: languageOf(one.script.locale) })}</summary>
          {one.script.missingLocale !== null && (
            <p className="ws-notice ws-notice-warn">
              {t('workspaceActions:script.missing', { language: languageOf(one.script.missingLocale) })}
            </p>
          )}
          <div lang={one.script.locale} dir="auto">
            {one.script.subject !== null && <p className="font-semibold">{one.script.subject}</p>}
            <p className="whitespace-pre-line">{one.script.body}</p>
          </div>
        </details>
      )}
    </>
  )
}
