import { useReader } from '../ui/reader.ts'
import type { ConversationRow } from './conversation-queries.ts'

/** Where a talk stands, and whether it waits for a person. */
export function TalkStatus({
  talk,
}: {
  readonly talk: Pick<ConversationRow, 'step' | 'handedOffAt' | 'takenOverAt' | 'unansweredCount'>
}) {
  const { t } = useReader()
  const waits = talk.handedOffAt !== null && talk.takenOverAt === null
  const kind = waits ? 'ws-badge-warn' : talk.step === 'filed' ? 'ws-badge-good' : 'ws-badge-primary'
  return (
    <>
      <span className={`ws-badge ${kind}`}>{t(`workspaceConversations:step.${waits ? 'handed_off' : talk.step}`)}</span>
      {talk.unansweredCount > 0 && (
        <>
          {' '}
          <span className="ws-badge ws-badge-bad">
            {t('workspaceConversations:talk.question', { outcome: t('workspaceConversations:outcome.unknown') })}
          </span>
        </>
      )}
    </>
  )
}

/** Who talks: the customer's name, or that nobody knows. */
export function TalkBuyer({ talk }: { readonly talk: Pick<ConversationRow, 'contact' | 'account'> }) {
  const { t } = useReader()
  const { contact, account } = talk
  if (contact === null && account === null) return <>{t('workspaceConversations:anonymous')}</>
  return (
    <>
      <bdi>{contact?.name ?? account?.name}</bdi>
      {contact !== null && account !== null && account.name !== contact.name && (
        <>
          , <bdi>{account.name}</bdi>
        </>
      )}
    </>
  )
}
