import type { ColumnDef } from '@tanstack/react-table'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { FilterForm } from '../list/FilterForm.tsx'
import { ListView } from '../list/ListView.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { useList } from '../list/use-list.ts'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { MailStatusBadge } from './MailStatusBadge.tsx'
import { MAIL_STATUSES, type MailListState, mailArguments, readMailState, writeMailState } from './mail-filter.ts'
import { MAILS, type MailPage, type MailRow } from './mail-queries.ts'

interface Props {
  readonly frame: Frame
  readonly state: MailListState
  readonly page: MailPage
}

function List(first: Omit<Props, 'frame'>) {
  const { t } = useReader()
  const list = useList(first, {
    toQuery: writeMailState,
    fromQuery: readMailState,
    read: (state, signal) => send(MAILS, mailArguments(state), signal),
    pageOf: ({ mails }) => mails,
  })
  const { state, change } = list
  const columns: readonly ColumnDef<MailRow>[] = [
    {
      id: 'subject',
      header: t('workspaceAdmin:mail.subject'),
      meta: { wide: true },
      cell: ({ row }) => (
        <a href={`/workspace/mails/${encodeURIComponent(row.original.id)}`} dir="auto">
          {row.original.subject}
        </a>
      ),
    },
    { id: 'to', header: t('workspaceAdmin:mail.to'), cell: ({ row }) => row.original.recipient },
    {
      id: 'status',
      header: t('workspaceAdmin:mail.status'),
      cell: ({ row }) => <MailStatusBadge status={row.original.status} />,
    },
    {
      id: 'about',
      header: t('workspaceAdmin:mail.about'),
      cell: ({ row: { original: mail } }) =>
        mail.account === null ? (
          '–'
        ) : (
          <a href={`/workspace/customers/${encodeURIComponent(mail.account.id)}`}>{mail.account.name}</a>
        ),
    },
    {
      id: 'when',
      header: t('workspaceAdmin:mail.when'),
      cell: ({ row }) => <Time iso={row.original.sentAt ?? row.original.createdAt} />,
    },
  ]
  return (
    <ListView
      title={t('workspaceAdmin:mail.title')}
      list={list}
      columns={columns}
      empty={t(list.filtered ? 'workspace:list.noMatch' : 'workspaceAdmin:mail.empty')}
      filters={
        <FilterForm>
          <div className="ws-wide">
            <SearchBox value={state.search} onSearch={(search) => change({ search })} />
          </div>
          <SelectField
            label={t('workspaceAdmin:mail.status')}
            value={state.status}
            choices={[
              { value: '', label: t('workspace:list.any') },
              ...MAIL_STATUSES.map((value) => ({ value, label: t(`workspaceAdmin:mail.${value}`) })),
            ]}
            onChange={(event) => change({ status: MAIL_STATUSES.find((one) => one === event.target.value) ?? '' })}
          />
        </FilterForm>
      }
    />
  )
}

/** What the house sent to buyers and staff. */
export function MailList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <List {...rest} />
    </Island>
  )
}
