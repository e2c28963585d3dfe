import { describe, expect, it } from 'vitest'
import {
  FIRST_LEADS,
  LEAD_GRADES,
  LEAD_SOURCES,
  LEAD_STATUSES,
  type LeadListState,
  leadArguments,
  readLeadState,
  showsNewLead,
  writeLeadState,
} from './lead-filter.ts'

const roundTrip = (state: LeadListState): LeadListState => readLeadState(new URLSearchParams(writeLeadState(state)))

describe('the inbox and its address', () => {
  it('has the shortest address for what is shown first', () => {
    expect(writeLeadState(FIRST_LEADS)).toBe('')
    expect(readLeadState(new URLSearchParams())).toEqual(FIRST_LEADS)
  })

  it('comes back the same for every combination', () => {
    for (const status of [...LEAD_STATUSES, 'active', 'all'] as const) {
      for (const grade of [...LEAD_GRADES, ''] as const) {
        for (const source of [...LEAD_SOURCES, ''] as const) {
          for (const owner of ['anybody', 'mine', 'unassigned'] as const) {
            for (const order of ['newest', 'oldest', 'best', 'worst'] as const) {
              const state = {
                status,
                grade,
                source,
                owner,
                order,
                search: 'Müller & Söhne +49 „ß“ 東京',
                place: { after: 'bGVhZDox' },
              }
              expect(roundTrip(state)).toEqual(state)
            }
          }
        }
      }
    }
  })

  it('drops what it does not know', () => {
    expect(readLeadState(new URLSearchParams('status=evil&grade=Z&owner=me&order=up&after='))).toEqual(FIRST_LEADS)
  })

  it('asks the API for what is meant', () => {
    expect(leadArguments(FIRST_LEADS, 'me')).toEqual({
      first: 25,
      after: null,
      last: null,
      before: null,
      filter: { status: ['open', 'working'] },
      orderBy: { field: 'createdAt', direction: 'desc' },
    })
    const wanted = leadArguments(
      { ...FIRST_LEADS, status: 'quarantined', owner: 'mine', order: 'best', place: { before: 'x' } },
      'me',
    )
    expect(wanted).toMatchObject({
      last: 25,
      before: 'x',
      first: null,
      filter: { status: ['quarantined'], ownerId: 'me' },
      orderBy: { field: 'gradePoints' },
    })
    expect(leadArguments({ ...FIRST_LEADS, status: 'all' }, 'me').filter).toEqual({})
  })
})

describe('a lead that just came in', () => {
  const lead = { status: 'open', grade: 'A', source: 'selector', ownerId: undefined }
  it('is shown when it fits the filters', () => {
    expect(showsNewLead(FIRST_LEADS, lead, 'me')).toBe(true)
    expect(showsNewLead({ ...FIRST_LEADS, owner: 'mine' }, lead, 'me')).toBe(false)
    expect(showsNewLead({ ...FIRST_LEADS, owner: 'mine' }, { ...lead, ownerId: 'me' }, 'me')).toBe(true)
    expect(showsNewLead({ ...FIRST_LEADS, grade: 'B' }, lead, 'me')).toBe(false)
    expect(showsNewLead(FIRST_LEADS, { ...lead, status: 'quarantined' }, 'me')).toBe(false)
    expect(showsNewLead({ ...FIRST_LEADS, search: 'x' }, lead, 'me')).toBe(false)
  })
})
