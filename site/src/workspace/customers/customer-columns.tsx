import type { ColumnDef } from '@tanstack/react-table'
import { CHANNEL_NAMES } from '@tradewind/schema/contracts/channel-names'
import { CHANNELS } from '@tradewind/schema/contracts/funnel'
import { countryName, formatShare } from '../format/figures.ts'
import { columnOrder } from '../list/column-order.ts'
import type { Reader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { AccountColumn, AccountOrder } from './account-filter.ts'
import type { AccountRow } from './account-queries.ts'
import type { Industries } from './industries.ts'

type Columns = Readonly<Record<AccountColumn, ColumnDef<AccountRow>>>

/** From here on a figure is a warning. */
const HIGH_RISK = 0.6

/** The columns of the customer list; which of them are shown is the reader's choice. */
export function customerColumns(
  reader: Reader,
  industries: Industries,
  present: AccountOrder,
  onOrder: (order: AccountOrder) => void,
): { readonly name: ColumnDef<AccountRow>; readonly others: Columns } {
  const { t, text, locale, amount, count } = reader
  const order = (first: AccountOrder, second: AccountOrder, firstDirection: 'asc' | 'desc') =>
    columnOrder(present, [first, second], onOrder, firstDirection)
  const share = (value: number | null, warn: boolean) =>
    value === null ? (
      '–'
    ) : warn ? (
      <span className="ws-badge ws-badge-warn">{formatShare(value, locale)}</span>
    ) : (
      formatShare(value, locale)
    )
  return {
    name: {
      id: 'name',
      header: t('workspaceCustomers:column.name'),
      meta: { wide: true, order: order('name', 'name-down', 'asc') },
      cell: ({ row: { original: account } }) => (
        <>
          <a href={`/workspace/customers/${encodeURIComponent(account.id)}`} data-row-link>
            <strong>
              <bdi>{account.name}</bdi>
            </strong>
          </a>
          {account.tags.map((tag) => (
            <span key={tag} className="ws-badge ms-1">
              {tag}
            </span>
          ))}
        </>
      ),
    },
    others: {
      stage: {
        id: 'stage',
        header: t('workspaceCustomers:column.stage'),
        meta: { order: order('stage', 'stage-down', 'asc') },
        cell: ({ row }) => (
          <span className={`ws-badge ${stageLook(row.original.stage.outcome)}`}>{text(row.original.stage.name)}</span>
        ),
      },
      since: {
        id: 'since',
        header: t('workspaceCustomers:column.since'),
        meta: { order: order('stage-new', 'stage-old', 'desc') },
        cell: ({ row }) => <Time iso={row.original.stageSince} />,
      },
      activity: {
        id: 'activity',
        header: t('workspaceCustomers:column.activity'),
        meta: { order: order('active', 'silent', 'desc') },
        cell: ({ row }) => <Time iso={row.original.lastActivityAt} />,
      },
      value: {
        id: 'value',
        header: t('workspaceCustomers:column.value'),
        meta: { numeric: true, order: order('value', 'value-up', 'desc') },
        cell: ({ row: { original: account } }) => (account.openDeals === 0 ? '–' : amount(account.openValue)),
      },
      deals: {
        id: 'deals',
        header: t('workspaceCustomers:column.deals'),
        meta: { numeric: true },
        cell: ({ row }) => count(row.original.openDeals),
      },
      grade: {
        id: 'grade',
        header: t('workspaceCustomers:column.grade'),
        meta: { order: order('grade', 'grade-down', 'asc') },
        cell: ({ row: { original: account } }) =>
          account.grade === null ? (
            '–'
          ) : (
            <span className={`ws-grade ws-grade-${account.grade}`}>
              <b>{account.grade}</b>
            </span>
          ),
      },
      risk: {
        id: 'risk',
        header: t('workspaceCustomers:column.risk'),
        meta: { numeric: true, order: order('risk', 'risk-up', 'desc') },
        cell: ({ row }) => share(row.original.risk, (row.original.risk ?? 0) >= HIGH_RISK),
      },
      win: {
        id: 'win',
        header: t('workspaceCustomers:column.win'),
        meta: { numeric: true, order: order('win', 'win-up', 'desc') },
        cell: ({ row }) => share(row.original.winProbability, false),
      },
      country: {
        id: 'country',
        header: t('workspaceCustomers:column.country'),
        meta: { order: order('country', 'country-down', 'asc') },
        cell: ({ row }) => (row.original.country === null ? '–' : countryName(row.original.country, locale)),
      },
      industry: {
        id: 'industry',
        header: t('workspaceCustomers:column.industry'),
        meta: { order: order('industry', 'industry-down', 'asc') },
        cell: ({ row: { original } }) => (original.industry === null ? '–' : industries.nameOf(original.industry)),
      },
      channel: {
        id: 'channel',
        header: t('workspaceCustomers:column.channel'),
        cell: ({ row }) => channelName(reader, row.original.channel),
      },
      owner: {
        id: 'owner',
        header: t('workspaceCustomers:column.owner'),
        meta: { order: order('owner', 'owner-down', 'asc') },
        cell: ({ row }) => row.original.owner?.name ?? <span className="ws-quiet">{t('workspace:form.nobody')}</span>,
      },
      team: {
        id: 'team',
        header: t('workspaceCustomers:column.team'),
        cell: ({ row }) => row.original.team?.name ?? '–',
      },
      created: {
        id: 'created',
        header: t('workspaceCustomers:column.created'),
        meta: { order: order('newest', 'oldest', 'desc') },
        cell: ({ row }) => <Time iso={row.original.createdAt} />,
      },
    },
  }
}

/** A marketing channel in the reader's language; one of a newer API stays readable. */
export function channelName({ text }: Pick<Reader, 'text'>, code: string | null): string {
  const channel = CHANNELS.find((one) => one === code)
  return channel === undefined ? (code ?? '–') : text(CHANNEL_NAMES[channel])
}

function stageLook(outcome: 'open' | 'won' | 'lost'): string {
  return outcome === 'won' ? 'ws-badge-good' : outcome === 'lost' ? 'ws-badge-bad' : 'ws-badge-primary'
}
