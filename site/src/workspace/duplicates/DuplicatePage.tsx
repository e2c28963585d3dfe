import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { DuplicateCard } from './DuplicateCard.tsx'
import {
  DUPLICATES,
  type DuplicateData,
  type DuplicatesData,
  KEEP_APART,
  MERGE_ACCOUNTS,
  type MergeData,
  SET_BY_ITSELF,
  type SideData,
  UNDO_MERGE,
} from './duplicate-queries.ts'

function Duplicates({ data: first }: { readonly data: DuplicatesData }) {
  const { t, frame, date } = useReader()
  const { say, complain } = useFeedback()
  const [data, setData] = useState(first)
  const load = async (): Promise<void> => {
    const answer = await send(DUPLICATES, {})
    if (answer.ok) setData(answer.data)
    else complain({ kind: 'problem', problem: answer.problem })
  }
  const takeBack = async (mergeId: string): Promise<Trouble | undefined> => {
    const done = await act(UNDO_MERGE, { mergeId })
    if (!done.ok) return done.trouble
    await load()
    return undefined
  }
  const merge = async (winner: SideData, loser: SideData): Promise<void> => {
    const done = await act(MERGE_ACCOUNTS, { winnerId: winner.id, loserId: loser.id })
    if (!done.ok) return complain(done.trouble)
    await load()
    say(t('workspaceCustomers:duplicate.merged', { winner: winner.name, loser: loser.name }), () =>
      takeBack(done.data.id),
    )
  }
  const undo = async (done: MergeData): Promise<void> => {
    const trouble = await takeBack(done.id)
    if (trouble !== undefined) complain(trouble)
    else say(t('workspaceCustomers:duplicate.undone', { loser: done.loserName }))
  }
  const keepApart = async ({ winner, loser }: DuplicateData): Promise<void> => {
    const set = async (apart: boolean): Promise<Trouble | undefined> => {
      const done = await act(KEEP_APART, { firstId: winner.id, secondId: loser.id, apart })
      if (!done.ok) return done.trouble
      await load()
      return undefined
    }
    const trouble = await set(true)
    if (trouble !== undefined) complain(trouble)
    else say(t('workspaceCustomers:duplicate.keptApart'), () => set(false))
  }
  const setByItself = async (automatic: boolean): Promise<void> => {
    const done = await act(SET_BY_ITSELF, { automatic })
    if (!done.ok) return complain(done.trouble)
    setData((old) => ({ ...old, mergesByItself: done.data.automatic }))
  }
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/customers">{t('workspaceCustomers:title')}</a>
          </p>
          <h1>{t('workspaceCustomers:duplicate.title')}</h1>
        </div>
      </div>
      <p className="ws-quiet">{t('workspaceCustomers:duplicate.intro')}</p>
      {frame.viewer.role === 'admin' && (
        <label className="ws-check">
          <input
            type="checkbox"
            checked={data.mergesByItself}
            onChange={(event) => void setByItself(event.target.checked)}
          />
          {t('workspaceCustomers:duplicate.automatic')}
        </label>
      )}
      {data.duplicates.length === 0 && <p className="ws-empty">{t('workspaceCustomers:duplicate.none')}</p>}
      <ul className="ws-stack mt-3">
        {data.duplicates.map((pair) => (
          <DuplicateCard
            key={`${pair.winner.id}${pair.loser.id}`}
            pair={pair}
            onMerge={(winner, loser) => void merge(winner, loser)}
            onApart={() => void keepApart(pair)}
          />
        ))}
      </ul>
      {data.accountMerges.nodes.length > 0 && (
        <section className="ws-card mt-4" aria-labelledby="merge-history">
          <h2 id="merge-history">{t('workspaceCustomers:duplicate.history')}</h2>
          <ul className="ws-list">
            {data.accountMerges.nodes.map((done) => (
              <li key={done.id} className="ws-member">
                <span>
                  {t('workspaceCustomers:duplicate.merged', { winner: done.winner.name, loser: done.loserName })}{' '}
                  <span className="ws-small ws-quiet">
                    <Time iso={done.mergedAt} />
                    {done.byItself && <> · {t('workspaceCustomers:duplicate.byItself')}</>}
                    {done.undoneAt !== null && (
                      <> · {t('workspaceCustomers:duplicate.wasUndone', { date: date(done.undoneAt) })}</>
                    )}
                  </span>
                </span>
                {done.undoneAt === null && (
                  <button type="button" className="ws-button ws-button-small" onClick={() => void undo(done)}>
                    {t('workspaceCustomers:duplicate.undo')}
                    <span className="ws-hidden"> {done.loserName}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Customers that may be one, and those that were made one. */
export function DuplicatePage({ frame, data }: { readonly frame: Frame; readonly data: DuplicatesData }) {
  return (
    <Island frame={frame}>
      <Duplicates data={data} />
    </Island>
  )
}
