import { useState } from 'react'
import { act } from '../api/act.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { ChainDialog } from './ChainDialog.tsx'
import {
  type ChainData,
  type ChainMemberData,
  REMOVE_DECISION_CONTACT,
  SET_DECISION_CONTACT,
} from './deal-page-queries.ts'

/** Codes the API may send; a newer one is shown as it is. */
export const GAPS = [
  'no_decision_maker',
  'no_economic_buyer',
  'no_champion',
  'single_contact',
  'not_reached',
  'silent',
  'opponent',
] as const
export const REMEDIES = [
  'ask_for_introduction',
  'call',
  'send_cost_comparison',
  'invite_to_demonstration',
  'widen_contacts',
] as const

interface Props {
  readonly dealId: string
  readonly chain: ChainData
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (chain: ChainData) => void
}

/** From those who decide down to those who use it. */
const ROWS = [
  ['decision_maker', 'economic_buyer'],
  ['champion', 'technical', 'purchaser'],
  ['user', 'gatekeeper'],
] as const

/** Who decides, who of them was reached, and what is missing: as a picture of boxes, one row nearer to the decision than the next. */
export function ChainCard({ dealId, chain, contacts, onChange }: Props) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [editing, setEditing] = useState<ChainMemberData | 'new'>()
  const remove = async (member: ChainMemberData): Promise<void> => {
    const done = await act(REMOVE_DECISION_CONTACT, { opportunityId: dealId, contactId: member.contact.id })
    if (!done.ok) return complain(done.trouble)
    onChange(done.data.decisionChain)
    say(t('workspaceDeals:chain.removed', { name: member.contact.name }), async () => {
      const { role, stance, contact } = member
      const back = await act(SET_DECISION_CONTACT, { opportunityId: dealId, contactId: contact.id, role, stance })
      if (!back.ok) return back.trouble
      onChange(back.data.decisionChain)
      return undefined
    })
  }
  const known = new Set(chain.members.map(({ contact }) => contact.id))
  const missing = (role: string): boolean =>
    chain.gaps.some(({ code }) => code === `no_${role}`) && !chain.members.some((member) => member.role === role)
  return (
    <section className="ws-card ws-stack" aria-labelledby="chain-title">
      <div className="ws-card-head">
        <h2 id="chain-title">{t('workspaceDeals:chain.title')}</h2>
        <button
          type="button"
          className="ws-button"
          disabled={contacts.every(({ id }) => known.has(id))}
          onClick={() => setEditing('new')}
        >
          {t('workspaceDeals:chain.add')}
        </button>
      </div>
      <div className="ws-chain">
        {ROWS.map((roles) => (
          <ul key={roles[0]} className="ws-chain-row">
            {roles.flatMap((role) => [
              ...chain.members
                .filter((member) => member.role === role)
                .map((member) => (
                  <li
                    key={member.contact.id}
                    className={member.lastReachedAt === null ? 'ws-person' : 'ws-person ws-person-reached'}
                    data-role={role}
                    data-stance={member.stance}
                  >
                    <p className="ws-small ws-quiet">{t(`workspaceDeals:role.${role}`)}</p>
                    <p>
                      <strong>
                        <bdi>{member.contact.name}</bdi>
                      </strong>
                    </p>
                    {member.contact.jobTitle !== null && <p className="ws-small">{member.contact.jobTitle}</p>}
                    <p className="ws-small">
                      {t(`workspaceDeals:stance.${member.stance}`)} ·{' '}
                      {member.lastReachedAt === null ? (
                        t('workspaceDeals:chain.notReached')
                      ) : (
                        <>
                          {t('workspaceDeals:chain.reached')} <Time iso={member.lastReachedAt} />
                        </>
                      )}
                    </p>
                    <div className="ws-buttons">
                      <button
                        type="button"
                        className="ws-button ws-button-small"
                        aria-label={t('workspaceDeals:chain.edit', { name: member.contact.name })}
                        onClick={() => setEditing(member)}
                      >
                        {t('workspaceDeals:change')}
                      </button>
                      <button
                        type="button"
                        className="ws-button ws-button-small"
                        aria-label={t('workspaceDeals:chain.remove', { name: member.contact.name })}
                        onClick={() => void remove(member)}
                      >
                        ×
                      </button>
                    </div>
                  </li>
                )),
              ...(missing(role)
                ? [
                    <li key={`no-${role}`} className="ws-person ws-person-missing" data-role={role}>
                      <p className="ws-small">{t(`workspaceDeals:role.${role}`)}</p>
                      <p>
                        <strong>{t('workspaceDeals:chain.unknown')}</strong>
                      </p>
                    </li>,
                  ]
                : []),
            ])}
          </ul>
        ))}
      </div>
      {chain.gaps.length > 0 && (
        <>
          <h3>{t('workspaceDeals:chain.gaps')}</h3>
          <ul className="ws-list">
            {chain.gaps.map((gap) => (
              <li key={`${gap.code} ${gap.contact?.id ?? ''}`} data-gap={gap.code}>
                <strong>{wordGap(t, gap)}</strong>
                <p>→ {wordRemedy(t, gap.remedy)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {editing !== undefined && (
        <ChainDialog
          dealId={dealId}
          member={editing === 'new' ? undefined : editing}
          contacts={contacts.filter(({ id }) => editing === 'new' && !known.has(id))}
          onClose={() => setEditing(undefined)}
          onDone={(data) => {
            setEditing(undefined)
            onChange(data.decisionChain)
          }}
        />
      )}
    </section>
  )
}

type Translate = ReturnType<typeof useReader>['t']

function wordGap(t: Translate, gap: ChainData['gaps'][number]): string {
  const code = GAPS.find((one) => one === gap.code)
  return code === undefined
    ? gap.code
    : t(`workspaceDeals:gap.${code}`, { name: gap.contact?.name ?? '', days: gap.days ?? 0 })
}

function wordRemedy(t: Translate, remedy: string): string {
  const code = REMEDIES.find((one) => one === remedy)
  return code === undefined ? remedy : t(`workspaceDeals:remedy.${code}`)
}
