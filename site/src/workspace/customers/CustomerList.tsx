import type { ColumnDef } from '@tanstack/react-table'
import { send } from '../api/send.ts'
import { countryName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { SearchBox } from '../list/SearchBox.tsx'
import { useList } from '../list/use-list.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { Pages } from '../ui/Pages.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import {
  type AccountListState,
  type AccountOrder,
  accountArguments,
  FIRST_ACCOUNTS,
  readAccountState,
  writeAccountState,
} from './account-filter.ts'
import { ACCOUNTS, type AccountPage, type AccountRow, type StageRow } from './account-queries.ts'

interface Props {
  readonly frame: Frame
  readonly state: AccountListState
  readonly page: AccountPage
  readonly stages: readonly StageRow[]
}

function List({ state: firstState, page: firstPage, stages }: Omit<Props, 'frame'>) {
  const { t, text, frame, locale } = useReader()
  const list = useList<AccountListState, AccountPage>(
    { state: firstState, page: firstPage },
    {
      toQuery: writeAccountState,
      fromQuery: readAccountState,
      read: async (state, signal) => {
        const answer = await send(ACCOUNTS, accountArguments(state, frame.viewer.id), signal)
        return answer.ok ? { ok: true, data: answer.data.accounts } : answer
      },
    },
  )
  const { state, page, go } = list
  const change = (part: Partial<AccountListState>): void => go({ ...state, ...part, place: {} })
  const order = (first: AccountOrder, second: AccountOrder, firstDirection: 'asc' | 'desc') => ({
    direction:
      state.order === first
        ? firstDirection
        : state.order === second
          ? firstDirection === 'asc'
            ? ('desc' as const)
            : ('asc' as const)
          : undefined,
    onOrder: () => change({ order: state.order === first ? second : first }),
  })
  const columns: readonly ColumnDef<AccountRow>[] = [
    {
      id: 'name',
      header: t('workspaceCustomers:column.name'),
      meta: { wide: true, order: order('name', 'name-down', 'asc') },
      cell: ({ row: { original: account } }) => (
        <a href={`/workspace/customers/${encodeURIComponent(account.id)}`}>
          <strong>
            <bdi>{account.name}</bdi>
          </strong>
        </a>
      ),
    },
    {
      id: 'stage',
      header: t('workspaceCustomers:column.stage'),
      cell: ({ row }) => (
        <span className={`ws-badge ${stageLook(row.original.stage.outcome)}`}>{text(row.original.stage.name)}</span>
      ),
    },
    {
      id: 'since',
      header: t('workspaceCustomers:column.since'),
      meta: { order: order('stage-new', 'stage-old', 'desc') },
      cell: ({ row }) => <Time iso={row.original.stageSince} />,
    },
    {
      id: 'country',
      header: t('workspaceCustomers:column.country'),
      cell: ({ row }) => (row.original.country === null ? '–' : countryName(row.original.country, locale)),
    },
    {
      id: 'owner',
      header: t('workspaceCustomers:column.owner'),
      cell: ({ row }) => row.original.owner?.name ?? <span className="ws-quiet">{t('workspace:form.nobody')}</span>,
    },
    {
      id: 'created',
      header: t('workspaceCustomers:column.created'),
      meta: { order: order('newest', 'oldest', 'desc') },
      cell: ({ row }) => <Time iso={row.original.createdAt} />,
    },
  ]
  const filtered = writeAccountState({ ...state, place: {} }) !== ''
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceCustomers:title')}</h1>
      </div>
      <div className="ws-card">
        <form
          className="ws-filters"
          aria-label={t('workspace:list.filters')}
          onSubmit={(event) => event.preventDefault()}
        >
          <div className="ws-wide">
            <SearchBox value={state.search} onSearch={(search) => change({ search })} />
          </div>
          <SelectField
            label={t('workspaceCustomers:column.stage')}
            value={state.stage}
            choices={[
              { value: '', label: t('workspace:list.any') },
              ...stages.map((stage) => ({ value: stage.id, label: text(stage.name) })),
            ]}
            onChange={(event) => change({ stage: event.target.value })}
          />
          <SelectField
            label={t('workspaceCustomers:column.owner')}
            value={state.owner}
            choices={(['anybody', 'mine', 'unassigned'] as const).map((value) => ({
              value,
              label: t(`workspaceLeads:owner.${value}`),
            }))}
            onChange={(event) => change(readOwner(event.target.value))}
          />
          <TextField
            label={t('workspaceCustomers:filter.country')}
            title={t('workspaceCustomers:filter.countryHint')}
            placeholder="DE"
            maxLength={2}
            defaultValue={state.country}
            key={state.country}
            onChange={(event) => {
              const typed = event.target.value.toUpperCase()
              if (typed === '' || /^[A-Z]{2}$/.test(typed)) change({ country: typed })
            }}
          />
          {filtered && (
            <button type="button" className="ws-button" onClick={() => go(FIRST_ACCOUNTS)}>
              {t('workspace:list.clear')}
            </button>
          )}
        </form>
        <div aria-busy={list.loading}>
          <DataTable
            label={t('workspaceCustomers:title')}
            rows={page.nodes}
            columns={columns}
            rowId={(account) => account.id}
            empty={filtered ? t('workspace:list.noMatch') : t('workspaceCustomers:empty')}
          />
        </div>
        <Pages page={page} onMove={(place) => go({ ...state, place })} />
      </div>
    </>
  )
}

function readOwner(value: string): Pick<AccountListState, 'owner'> {
  return { owner: value === 'mine' || value === 'unassigned' ? value : 'anybody' }
}

function stageLook(outcome: 'open' | 'won' | 'lost'): string {
  return outcome === 'won' ? 'ws-badge-good' : outcome === 'lost' ? 'ws-badge-bad' : 'ws-badge-primary'
}

/** All customers the signed-in person may see. */
export function CustomerList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <List {...rest} />
    </Island>
  )
}
