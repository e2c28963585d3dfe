import { describe, expect, it } from 'vitest'
import { channelsOf, isNotificationKind, NOTIFICATION_KINDS } from './notification-kinds.ts'

describe('where a user is told of something', () => {
  it('is on screen for every kind until the user chooses', () => {
    const channels = channelsOf({})
    expect(Object.keys(channels)).toEqual([...NOTIFICATION_KINDS])
    for (const kind of NOTIFICATION_KINDS) expect(channels[kind].screen).toBe(true)
    expect(channels.mention.mail).toBe(true)
    expect(channels.share.mail).toBe(false)
  })

  it('is what the user chose, each half for itself', () => {
    const channels = channelsOf({ mention: { mail: false }, share: { screen: false, mail: true } })
    expect(channels.mention).toEqual({ screen: true, mail: false })
    expect(channels.share).toEqual({ screen: false, mail: true })
  })

  it('survives whatever is stored', () => {
    for (const stored of [null, undefined, 3, 'x', [], { mention: 7 }, { mention: { screen: 'yes' } }]) {
      expect(channelsOf(stored)).toEqual(channelsOf({}))
    }
  })

  it('knows its kinds', () => {
    expect(isNotificationKind('mention')).toBe(true)
    expect(isNotificationKind('constructor')).toBe(false)
  })
})
