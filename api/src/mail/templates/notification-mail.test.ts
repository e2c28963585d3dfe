import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { NOTIFICATION_KINDS } from '../../collaboration/domain/notification-kinds.ts'
import { notificationMail } from './notification-mail.ts'

const sender = { company: 'Corvane Torque', address: 'Ningbo', mail: 'sales@corvane.example' }

describe.each(LOCALES)('a notification by mail in %s', (locale) => {
  it('says every kind in a sentence of its own, with the names and what was written', () => {
    const subjects = NOTIFICATION_KINDS.map((kind) => {
      const mail = notificationMail({
        locale,
        sender,
        kind,
        about: { account: 'Getriebe Weber', deal: '12 × BP-80', by: 'Jonas Brandt' },
        quoted: 'The <b>drawing</b> is missing',
        link: 'https://tradewind.example/workspace',
      })
      expect(mail.subject).not.toMatch(/[{}]/)
      expect(mail.text).toContain('The <b>drawing</b> is missing')
      expect(mail.html).not.toContain('<b>drawing</b>')
      if (kind === 'mention') expect(mail.subject).toMatch(/Jonas Brandt.*Getriebe Weber|Getriebe Weber.*Jonas Brandt/s)
      return mail.subject
    })
    expect(new Set(subjects).size).toBe(NOTIFICATION_KINDS.length)
  })
})
