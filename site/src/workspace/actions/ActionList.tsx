import type { ColumnDef } from '@tanstack/react-table'
import { useEffect, useState } from 'react'
import { act } from '../api/act.ts'
import { wordTrouble } from '../api/failure.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { useList, withRow } from '../list/use-list.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { Island } from '../ui/Island.tsx'
import { Pages } from '../ui/Pages.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { ActionCard } from './ActionCard.tsx'
import { ActionFilters } from './ActionFilters.tsx'
import { type ActionListState, actionArguments, readActionState, writeActionState } from './action-filter.ts'
import { ACTIONS, type ActionCardData, type ActionPage, EXECUTE_ACTIONS, type OutcomeRow } from './action-queries.ts'
import { DelayDialog } from './DelayDialog.tsx'
import { RuleRecords } from './RuleRecords.tsx'
import { SkipDialog } from './SkipDialog.tsx'
import { useActionKeys } from './use-action-keys.ts'

interface Props {
  readonly frame: Frame
  readonly state: ActionListState
  readonly page: ActionPage
}

const OPEN = new Set<string>(['pending', 'awaiting_approval', 'delayed'])

function List(first: Omit<Props, 'frame'>) {
  const { t, text, count, frame } = useReader()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [bulk, setBulk] = useState<'execute' | 'skip' | 'delay'>()
  const [outcomes, setOutcomes] = useState<readonly OutcomeRow[]>()
  const list = useList(first, {
    toQuery: writeActionState,
    fromQuery: readActionState,
    read: (state, signal) => send(ACTIONS, actionArguments(state, frame.viewer.id), signal),
    pageOf: ({ actions }) => actions,
  })
  const { state, page, setPage } = list
  const cards = page.nodes
  const open = cards.filter(({ status }) => OPEN.has(status))
  const selected = open.filter(({ id }) => chosen.has(id))
  // A page of other cards has no selection of this one.
  useEffect(
    () => setChosen((old) => new Set([...old].filter((id) => page.nodes.some((card) => card.id === id)))),
    [page],
  )
  const toggle = (id: string): void =>
    setChosen((old) => {
      const next = new Set(old)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const keep = (card: ActionCardData): void => setPage((old) => withRow(old, card))
  const took = (all: readonly OutcomeRow[]): void => {
    setOutcomes(all)
    setChosen(new Set())
    for (const { action } of all) if (action !== null) keep(action)
  }
  useActionKeys({ toggle, start: setBulk, hasChosen: selected.length > 0, choose: (id) => setChosen(new Set([id])) })
  const titleOf = (id: string): string =>
    text((cards.find((card) => card.id === id)?.title ?? {}) as Record<string, string>)
  const columns: readonly ColumnDef<ActionCardData>[] = [
    {
      id: 'select',
      header: t('workspaceActions:column.select'),
      cell: ({ row: { original: card } }) => <Choose card={card} chosen={chosen} onToggle={toggle} />,
    },
    {
      id: 'what',
      header: t('workspaceActions:column.what'),
      meta: { wide: true },
      cell: ({ row: { original: card } }) => (
        <>
          <strong>{text(card.title as Record<string, string>)}</strong>
          <br />
          <span className="ws-small ws-quiet">{text(card.reason as Record<string, string>)}</span>
        </>
      ),
    },
    {
      id: 'customer',
      header: t('workspaceActions:column.customer'),
      cell: ({ row: { original: card } }) => (
        <a href={`/workspace/customers/${encodeURIComponent(card.account.id)}`}>
          <bdi>{card.account.name}</bdi>
        </a>
      ),
    },
    {
      id: 'kind',
      header: t('workspaceActions:column.kind'),
      cell: ({ row }) => <span className="ws-badge">{t(`workspaceActions:kind.${row.original.kind}`)}</span>,
    },
    {
      id: 'due',
      header: t('workspaceActions:column.due'),
      cell: ({ row }) => <Time iso={row.original.dueAt} />,
    },
    { id: 'owner', header: t('workspaceActions:column.owner'), cell: ({ row }) => row.original.owner?.name ?? '–' },
    {
      id: 'status',
      header: t('workspaceActions:column.status'),
      cell: ({ row }) => t(`workspaceActions:status.${row.original.status}`),
    },
    {
      id: 'priority',
      header: t('workspaceActions:column.priority'),
      meta: { numeric: true },
      cell: ({ row }) => count(Math.round(row.original.priority)),
    },
  ]
  return (
    <>
      <div className="ws-head">
        <div>
          <h1>{t('workspaceActions:title')}</h1>
          <p className="ws-quiet">{t('workspaceActions:intro')}</p>
        </div>
      </div>
      <div className="ws-card ws-stack">
        <ActionFilters state={state} onChange={list.change} />
        <fieldset className="ws-buttons" aria-label={t('workspaceActions:column.select')}>
          <button
            type="button"
            className="ws-button ws-button-small"
            onClick={() => setChosen(new Set(chosen.size === 0 ? open.map(({ id }) => id) : []))}
          >
            {t(chosen.size === 0 ? 'workspaceActions:bulk.all' : 'workspaceActions:bulk.none')}
          </button>
          {selected.length > 0 && (
            <>
              <span aria-live="polite">{t('workspaceActions:bulk.chosen', { count: selected.length })}</span>
              {(['execute', 'skip', 'delay'] as const).map((what) => (
                <button
                  key={what}
                  type="button"
                  className="ws-button ws-button-small"
                  data-bulk={what}
                  onClick={() => setBulk(what)}
                >
                  {t(`workspaceActions:do.${what}`)}
                </button>
              ))}
            </>
          )}
        </fieldset>
        {outcomes !== undefined && <Result outcomes={outcomes} titleOf={titleOf} />}
        <div aria-busy={list.loading}>
          {cards.length === 0 ? (
            <p className="ws-empty">{t('workspaceActions:none')}</p>
          ) : state.view === 'table' ? (
            <DataTable
              label={t('workspaceActions:title')}
              rows={cards}
              columns={columns}
              rowId={({ id }) => id}
              empty=""
            />
          ) : (
            <ul className="ws-actions">
              {cards.map((card) => (
                <li key={card.id} data-action={card.id}>
                  {OPEN.has(card.status) && <Choose card={card} chosen={chosen} onToggle={toggle} />}
                  <ActionCard card={card} withCustomer onDone={(changed) => keep(changed)} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <Pages page={page} onMove={(place) => list.go({ ...state, place })} />
        <p className="ws-small ws-quiet">{t('workspaceActions:keys')}</p>
      </div>
      <RuleRecords />
      {bulk === 'execute' && (
        <ConfirmDialog
          title={t('workspaceActions:do.execute')}
          text={t('workspaceActions:bulk.confirm')}
          run={() => act(EXECUTE_ACTIONS, { actionIds: selected.map(({ id }) => id) })}
          onDone={(all: readonly OutcomeRow[]) => {
            setBulk(undefined)
            took(all)
          }}
          onClose={() => setBulk(undefined)}
        />
      )}
      {bulk === 'skip' && <SkipDialog cards={selected} onClose={() => setBulk(undefined)} onOutcomes={took} />}
      {bulk === 'delay' && <DelayDialog cards={selected} onClose={() => setBulk(undefined)} onOutcomes={took} />}
    </>
  )
}

function Choose({
  card,
  chosen,
  onToggle,
}: {
  readonly card: ActionCardData
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}) {
  const { t, text } = useReader()
  return (
    <input
      type="checkbox"
      checked={chosen.has(card.id)}
      disabled={!OPEN.has(card.status)}
      aria-label={`${t('workspaceActions:column.select')}: ${text(card.title as Record<string, string>)}`}
      onChange={() => onToggle(card.id)}
    />
  )
}

/** What became of each of several: how many were done, and what stood in the way of the others. */
function Result({
  outcomes,
  titleOf,
}: {
  readonly outcomes: readonly OutcomeRow[]
  readonly titleOf: (id: string) => string
}) {
  const { t } = useReader()
  const failed = outcomes.filter(({ ok }) => !ok)
  return (
    <div className={failed.length === 0 ? 'ws-notice ws-notice-good' : 'ws-notice ws-notice-warn'} role="status">
      <p>{t('workspaceActions:bulk.result', { done: outcomes.length - failed.length, count: outcomes.length })}</p>
      {failed.length > 0 && (
        <ul>
          {failed.map(({ actionId, code, message }) => (
            <li key={actionId}>
              {t('workspaceActions:bulk.failed', {
                title: titleOf(actionId),
                why: wordTrouble(t, { kind: 'failure', failure: { code: code ?? '', message: message ?? '' } }),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is worth doing next, as cards or as a table. */
export function ActionList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <List {...rest} />
    </Island>
  )
}
