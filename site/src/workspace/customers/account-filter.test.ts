import { describe, expect, it } from 'vitest'
import {
  type AccountListState,
  accountArguments,
  FIRST_ACCOUNTS,
  readAccountState,
  writeAccountState,
} from './account-filter.ts'

describe('the list of customers and its address', () => {
  it('comes back the same', () => {
    for (const owner of ['anybody', 'mine', 'unassigned'] as const) {
      for (const order of ['newest', 'oldest', 'name', 'name-down', 'stage-new', 'stage-old'] as const) {
        for (const place of [{}, { after: 'QWNjb3VudDox' }, { before: 'QWNjb3VudDox' }]) {
          const state: AccountListState = {
            search: 'شركة & co',
            stage: 'U3RhZ2U6MQ==',
            owner,
            country: 'DE',
            order,
            place,
          }
          expect(readAccountState(new URLSearchParams(writeAccountState(state)))).toEqual(state)
        }
      }
    }
    expect(writeAccountState(FIRST_ACCOUNTS)).toBe('')
  })

  it('takes only country codes', () => {
    expect(readAccountState(new URLSearchParams('country=de')).country).toBe('DE')
    expect(readAccountState(new URLSearchParams('country=Germany')).country).toBe('')
  })

  it('asks the API for what is meant', () => {
    const wanted = accountArguments(
      { ...FIRST_ACCOUNTS, stage: 's', country: 'JP', owner: 'unassigned', order: 'stage-old' },
      'me',
    )
    expect(wanted).toMatchObject({
      filter: { stageId: ['s'], country: ['JP'], unassigned: true },
      orderBy: { field: 'stageSince', direction: 'asc' },
    })
  })
})
