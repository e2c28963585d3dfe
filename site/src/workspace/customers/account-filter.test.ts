import { describe, expect, it } from 'vitest'
import {
  ACCOUNT_COLUMNS,
  type AccountListState,
  accountArguments,
  FIRST_ACCOUNTS,
  furtherFilters,
  readAccountState,
  SHORTCUTS,
  writeAccountState,
} from './account-filter.ts'

const read = (query: string): AccountListState => readAccountState(new URLSearchParams(query))
const NOW = '2026-11-28T12:00:00.000Z'
const EVERYTHING: AccountListState = {
  search: 'weber m12',
  stage: 'c3RhZ2U=',
  owner: 'dXNlcjo3',
  team: 'dGVhbTox',
  country: 'DE',
  industry: 'automotive',
  tag: 'vip',
  channel: 'trade_fair',
  grades: ['A', 'B'],
  quote: 'sent',
  deal: 'open',
  risk: '60',
  win: '20',
  valueFrom: '1000',
  valueTo: '90000',
  silent: '7',
  fresh: '30',
  columns: ['stage', 'risk', 'owner'],
  order: 'risk',
  place: { after: 'cursor' },
}

describe('the state of the customer list', () => {
  it('goes through the address and back', () => {
    expect(read(writeAccountState(EVERYTHING))).toEqual(EVERYTHING)
    expect(read('')).toEqual(FIRST_ACCOUNTS)
    expect(writeAccountState(FIRST_ACCOUNTS)).toBe('')
  })

  it('drops what is no such thing', () => {
    expect(
      read(
        'country=Germany&channel=fax&grade=Z,A&quote=lost&deal=maybe&risk=-3&win=101&from=1e9&silent=x&order=luck&columns=secret',
      ),
    ).toEqual({ ...FIRST_ACCOUNTS, grades: ['A'] })
  })

  it('asks the API for the same', () => {
    expect(accountArguments(EVERYTHING, 'me', NOW)).toMatchObject({
      after: 'cursor',
      filter: {
        search: 'weber m12',
        stageId: ['c3RhZ2U='],
        ownerId: 'dXNlcjo3',
        teamId: ['dGVhbTox'],
        grade: ['A', 'B'],
        quoteStatus: ['sent'],
        hasOpenDeal: true,
        risk: { min: 0.6 },
        winProbability: { min: 0.2 },
        openValue: { min: '1000', max: '90000' },
        lastActivityAt: { to: '2026-11-21T12:00:00.000Z' },
        createdAt: { from: '2026-10-29T12:00:00.000Z' },
      },
      orderBy: { field: 'risk', direction: 'desc' },
    })
    expect(accountArguments(FIRST_ACCOUNTS, 'me', NOW).filter).toEqual({})
    expect(accountArguments({ ...FIRST_ACCOUNTS, owner: 'mine' }, 'me', NOW).filter).toEqual({ ownerId: 'me' })
    expect(accountArguments({ ...FIRST_ACCOUNTS, owner: 'unassigned' }, 'me', NOW).filter).toEqual({ unassigned: true })
    expect(accountArguments({ ...FIRST_ACCOUNTS, deal: 'none' }, 'me', NOW).filter).toEqual({ hasOpenDeal: false })
  })

  it('counts the filters that are folded away', () => {
    expect(furtherFilters(FIRST_ACCOUNTS)).toBe(0)
    expect(furtherFilters({ ...FIRST_ACCOUNTS, search: 'x', country: 'DE' })).toBe(0)
    expect(furtherFilters(EVERYTHING)).toBe(13)
  })

  it('has shortcuts that are states of the list', () => {
    for (const shortcut of Object.values(SHORTCUTS)) {
      const state = { ...FIRST_ACCOUNTS, ...shortcut }
      expect(read(writeAccountState(state))).toEqual(state)
    }
    expect(new Set(ACCOUNT_COLUMNS).size).toBe(ACCOUNT_COLUMNS.length)
  })
})
