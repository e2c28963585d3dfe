import type { ColumnDef } from '@tanstack/react-table'
import { send } from '../api/send.ts'
import { countryName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { columnOrder } from '../list/column-order.ts'
import { FilterForm } from '../list/FilterForm.tsx'
import { ListView } from '../list/ListView.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { useList } from '../list/use-list.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
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

function List({ stages, ...first }: Omit<Props, 'frame'>) {
  const { t, text, frame, locale } = useReader()
  const list = useList(first, {
    toQuery: writeAccountState,
    fromQuery: readAccountState,
    read: (state, signal) => send(ACCOUNTS, accountArguments(state, frame.viewer.id), signal),
    pageOf: ({ accounts }) => accounts,
  })
  const { state, filtered, go, change } = list
  const order = (first: AccountOrder, second: AccountOrder, firstDirection: 'asc' | 'desc') =>
    columnOrder(state.order, [first, second], (order) => change({ order }), firstDirection)
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
  return (
    <ListView
      title={t('workspaceCustomers:title')}
      list={list}
      columns={columns}
      empty={t(filtered ? 'workspace:list.noMatch' : 'workspaceCustomers:empty')}
      filters={
        <FilterForm>
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
        </FilterForm>
      }
    />
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
