import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { ListView } from '../list/ListView.tsx'
import { useList } from '../list/use-list.ts'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { ColumnChooser } from '../views/ColumnChooser.tsx'
import { SavedViews } from '../views/SavedViews.tsx'
import {
  ACCOUNT_COLUMNS,
  type AccountListState,
  accountArguments,
  FIRST_ACCOUNTS,
  readAccountState,
  SHORTCUTS,
  type Shortcut,
  writeAccountState,
} from './account-filter.ts'
import { ACCOUNTS, type AccountPage, type StageRow, type TeamRow } from './account-queries.ts'
import { CustomerFilters } from './CustomerFilters.tsx'
import { customerColumns } from './customer-columns.tsx'
import { IndustriesContext, useIndustries } from './industries.ts'

interface Props {
  readonly frame: Frame
  readonly state: AccountListState
  readonly page: AccountPage
  readonly stages: readonly StageRow[]
  readonly teams: readonly TeamRow[]
  readonly industries: Readonly<Record<string, string>>
}

function List({ stages, teams, ...first }: Omit<Props, 'frame' | 'industries'>) {
  const reader = useReader()
  const industries = useIndustries()
  const { t, frame } = reader
  const list = useList(first, {
    toQuery: writeAccountState,
    fromQuery: readAccountState,
    read: (state, signal) => send(ACCOUNTS, accountArguments(state, frame.viewer.id, frame.now), signal),
    pageOf: ({ accounts }) => accounts,
  })
  const { state, go, change } = list
  const { name, others } = customerColumns(reader, industries, state.order, (order) => change({ order }))
  const isNarrowed = writeAccountState({ ...state, place: {}, columns: FIRST_ACCOUNTS.columns, order: 'newest' }) !== ''
  const open = (query: string): void => go(readAccountState(new URLSearchParams(query)))
  return (
    <ListView
      title={t('workspaceCustomers:title')}
      mark={
        <div className="ws-buttons">
          <a className="ws-button" href="/workspace/customers/duplicates">
            {t('workspaceCustomers:duplicate.link')}
          </a>
          <ColumnChooser
            columns={ACCOUNT_COLUMNS.map((column) => ({
              name: column,
              label: t(`workspaceCustomers:column.${column}`),
            }))}
            chosen={state.columns}
            onChange={(columns) => go({ ...state, columns })}
          />
        </div>
      }
      list={list}
      columns={[name, ...state.columns.map((column) => others[column])]}
      empty={t(isNarrowed ? 'workspace:list.noMatch' : 'workspaceCustomers:empty')}
      filters={
        <>
          <SavedViews
            list="customers"
            query={writeAccountState({ ...state, place: {} })}
            onOpen={open}
            shortcuts={(Object.keys(SHORTCUTS) as Shortcut[]).map((shortcut) => ({
              name: t(`workspaceCustomers:shortcut.${shortcut}`),
              query: writeAccountState({ ...FIRST_ACCOUNTS, ...SHORTCUTS[shortcut] }),
            }))}
          />
          <CustomerFilters
            state={state}
            stages={stages}
            teams={teams}
            filtered={isNarrowed}
            onChange={change}
            onClear={() => go({ ...FIRST_ACCOUNTS, columns: state.columns })}
          />
        </>
      }
    />
  )
}

/** All customers the signed-in person may see. */
export function CustomerList({ frame, industries, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <IndustriesContext value={industries}>
        <List {...rest} />
      </IndustriesContext>
    </Island>
  )
}
