import type { ColumnDef } from '@tanstack/react-table'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { SearchBox } from '../list/SearchBox.tsx'
import { useList } from '../list/use-list.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { Pages } from '../ui/Pages.tsx'
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

function List({ state: firstState, page: firstPage }: Omit<Props, 'frame'>) {
  const { t } = useReader()
  const list = useList<MailListState, MailPage>(
    { state: firstState, page: firstPage },
    {
      toQuery: writeMailState,
      fromQuery: readMailState,
      read: async (state, signal) => {
        const answer = await send(MAILS, mailArguments(state), signal)
        return answer.ok ? { ok: true, data: answer.data.mails } : answer
      },
    },
  )
  const { state, page, go } = list
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
    <>
      <div className="ws-head">
        <h1>{t('workspaceAdmin:mail.title')}</h1>
      </div>
      <div className="ws-card">
        <form
          className="ws-filters"
          aria-label={t('workspace:list.filters')}
          onSubmit={(event) => event.preventDefault()}
        >
          <div className="ws-wide">
            <SearchBox value={state.search} onSearch={(search) => go({ ...state, search, place: {} })} />
          </div>
          <SelectField
            label={t('workspaceAdmin:mail.status')}
            value={state.status}
            choices={[
              { value: '', label: t('workspace:list.any') },
              ...MAIL_STATUSES.map((value) => ({ value, label: t(`workspaceAdmin:mail.${value}`) })),
            ]}
            onChange={(event) =>
              go({ ...state, status: MAIL_STATUSES.find((one) => one === event.target.value) ?? '', place: {} })
            }
          />
        </form>
        <div aria-busy={list.loading}>
          <DataTable
            label={t('workspaceAdmin:mail.title')}
            rows={page.nodes}
            columns={columns}
            rowId={(mail) => mail.id}
            empty={
              state.search !== '' || state.status !== '' ? t('workspace:list.noMatch') : t('workspaceAdmin:mail.empty')
            }
          />
        </div>
        <Pages page={page} onMove={(place) => go({ ...state, place })} />
      </div>
    </>
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
