import { describe, expect, it } from 'vitest'
import { customerSnapshots, dealSnapshots, ofSomeSubjects, silenceSnapshots, splitByTime } from './snapshots.ts'

const day = (days: number): Date => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000)
const ages = (snapshots: readonly { readonly at: Date }[]) =>
  snapshots.map(({ at }) => (at.getTime() - day(0).getTime()) / 86_400_000)

describe('dealSnapshots', () => {
  const won = { id: 'd', openedAt: day(0), closedAt: day(40), won: true }

  it('looks at a deal at fixed ages while it was open, and knows the outcome when it closed', () => {
    const snapshots = dealSnapshots('win', won, day(400))
    expect(ages(snapshots)).toEqual([2, 6, 13, 27])
    for (const { happened, knownAt } of snapshots) expect([happened, knownAt]).toEqual([true, day(40)])
  })

  it('does not learn the end of a deal that is open', () => {
    expect(dealSnapshots('win', { ...won, closedAt: null, won: null }, day(400))).toEqual([])
  })

  it('calls at risk what is lost within the horizon; what is open longer was not', () => {
    const lost = dealSnapshots('risk', { ...won, closedAt: day(60), won: false }, day(400))
    expect(lost.map(({ happened }) => happened)).toEqual([false, false, false, true, true])
    expect(lost[0]?.knownAt).toEqual(day(47))
    expect(lost[3]?.knownAt).toEqual(day(60))
    const open = dealSnapshots('risk', { ...won, closedAt: null, won: null }, day(60))
    expect(ages(open)).toEqual([2, 6, 13])
    expect(open.every(({ happened }) => !happened)).toBe(true)
  })
})

describe('customerSnapshots', () => {
  it('asks on the first of each month whether it came back within thirty days', () => {
    const customer = { id: 'c', createdAt: day(-100), askedAt: [day(40)], heardAt: [day(-20), day(40)], aliveAt: [] }
    const snapshots = customerSnapshots(customer, 6, new Date(Date.UTC(2026, 3, 2)))
    expect(snapshots.map(({ at, happened }) => [at.toISOString().slice(0, 10), happened])).toEqual([
      ['2026-03-01', false],
      ['2026-02-01', true],
      ['2026-01-01', false],
    ])
  })

  it('does not ask about a customer nobody has heard of for half a year, nor about one that was not there', () => {
    const silent = { id: 'c', createdAt: day(-400), askedAt: [], heardAt: [day(-300)], aliveAt: [] }
    expect(customerSnapshots(silent, 6, day(150))).toEqual([])
    const later = { id: 'c', createdAt: day(100), askedAt: [], heardAt: [day(100)], aliveAt: [] }
    expect(customerSnapshots(later, 6, day(150)).map(({ at }) => at > day(100))).toEqual([true])
  })
})

describe('silenceSnapshots', () => {
  const customer = { id: 'c', createdAt: day(-100), askedAt: [], heardAt: [], aliveAt: [day(-20), day(31), day(45)] }
  const asked = (now: Date) =>
    silenceSnapshots(customer, 12, now).map(({ at, happened }) => [at.toISOString().slice(0, 10), happened])

  it('asks on the first of each month after a sign of life whether none came for sixty days', () => {
    expect(asked(new Date(Date.UTC(2026, 7, 2)))).toEqual([
      ['2026-05-01', true],
      ['2026-04-01', true],
      ['2026-03-01', true],
      ['2026-02-01', false],
      ['2026-01-01', false],
    ])
  })

  it('waits until the sixty days are over, and does not know of the day that begins', () => {
    expect(asked(new Date(Date.UTC(2026, 3, 10)))).toEqual([
      ['2026-02-01', false],
      ['2026-01-01', false],
    ])
    // What happens on the first of the month is after its first moment.
    const onTheFirst = { ...customer, aliveAt: [day(31)] }
    expect(silenceSnapshots(onTheFirst, 12, new Date(Date.UTC(2026, 3, 10)))).toEqual([])
  })
})

describe('ofSomeSubjects', () => {
  const snapshots = Array.from({ length: 6_000 }, (_, n) => ({
    subjectId: `00000000-0000-7000-8000-${String(n % 2_000).padStart(12, '0')}`,
    at: day(Math.floor(n / 2_000)),
    happened: false,
    knownAt: day(60),
  }))

  it('keeps about as many as wanted, every time of a subject or none, always the same', () => {
    const some = ofSomeSubjects(snapshots, 1_500)
    expect(Math.abs(some.length - 1_500)).toBeLessThan(250)
    const times = Map.groupBy(some, ({ subjectId }) => subjectId)
    expect([...new Set([...times.values()].map(({ length }) => length))]).toEqual([3])
    expect(ofSomeSubjects(snapshots, 1_500)).toEqual(some)
  })

  it('keeps all when there are few', () => {
    expect(ofSomeSubjects(snapshots, 9_000)).toEqual(snapshots)
  })
})

describe('splitByTime', () => {
  it('learns only from what was known before anything held back was', () => {
    const snapshots = Array.from({ length: 40 }, (_, n) => ({
      subjectId: String(n),
      at: day(n % 7),
      happened: n % 2 === 0,
      knownAt: day(n),
    }))
    const { known, heldBack, cut } = splitByTime(snapshots, 0.25)
    expect([known.length, heldBack.length]).toEqual([30, 10])
    for (const { knownAt } of known) expect(knownAt.getTime()).toBeLessThan(cut.getTime())
    for (const { knownAt } of heldBack) expect(knownAt.getTime()).toBeGreaterThanOrEqual(cut.getTime())
  })
})
