import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from './mail-text.ts'
import { inquiryReceivedMail, MailLinkError, newLeadMail, passwordResetMail, quotationSentMail } from './public.ts'
import { sampleMails } from './testing/sample-mails.ts'
import { MAIL_WORDS } from './words/index.ts'

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const plain = (text: string) => text.replace(/[\u2066-\u2069\u200f\u061c]/gu, '').replaceAll(/[\u00a0\u202f]/gu, ' ')
const rawHtml = '<img src=x onerror="alert(1)">'
const sender = { company: 'Corvane Torque', address: 'Ningbo', mail: 'sales@corvane.example' }
const sent = {
  locale: 'en',
  sender,
  person: { name: 'Mei', mail: 'mei@corvane.example' },
  number: 'Q-1',
  version: 1,
  total: { minor: 100, currency: 'USD' },
  validUntil: '2026-12-21T00:00:00Z',
  link: 'https://corvane.example/q',
} as const

describe.each(LOCALES)('mails in %s', (locale) => {
  const words = MAIL_WORDS[locale]

  it('say everything, with the same marks to be filled in as the English', () => {
    const own = new Map(leaves(words))
    const marks = (path: string, all: [string, string][]) =>
      all.filter(([key]) => key.startsWith(path)).flatMap(([, text]) => [...text.matchAll(/\{\w+\}/g)].map(String))
    for (const [path] of leaves(MAIL_WORDS.en)) expect(own.get(path)?.trim(), path).toBeTruthy()
    for (const mail of Object.keys(words).filter((key) => key !== 'facts')) {
      for (const part of ['.subject', '.paragraphs', '.why', '']) {
        const path = `.${mail}${part}`
        expect(new Set(marks(path, leaves(words))), path).toEqual(new Set(marks(path, leaves(MAIL_WORDS.en))))
      }
    }
  })

  it('are no copies of the English', () => {
    if (locale === 'en') return
    const english = new Map(leaves(MAIL_WORDS.en))
    const copied = leaves(words).filter(([path, text]) => english.get(path) === text && text.length > 8)
    expect(copied).toEqual([])
  })

  it('leave no mark unfilled and run in the direction of the language', () => {
    for (const [name, mail] of Object.entries(sampleMails(locale))) {
      for (const part of [mail.subject, mail.text, mail.html]) expect(part, name).not.toMatch(/\{\w+\}|undefined|NaN/)
      expect(mail.subject, name).not.toMatch(/[\r\n]/)
      expect(mail.html, name).toContain(`<html lang="${locale}" dir="${LOCALE_FACTS[locale].direction}">`)
    }
  })

  it('say in the text part what the HTML part says, with one button', () => {
    for (const [name, mail] of Object.entries(sampleMails(locale))) {
      const body = mail.html.slice(mail.html.indexOf('<table'))
      const said = body
        .replace(/<br>|<\/(?:p|td|tr)>/gu, '\n')
        .replace(/<[^>]+>/gu, '')
        .replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)))
        .split('\n')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '' && entry !== words.linkBelow)
      for (const entry of said) expect(mail.text, `${name}: ${entry}`).toContain(entry)
      expect(mail.html.match(/display:inline-block/g), name).toHaveLength(1)
      expect(new Set([...mail.html.matchAll(/href="([^"]+)"/g)].map((found) => found[1])).size, name).toBe(1)
    }
  })
})

describe('one mail per language, word by word', () => {
  it.each([
    [
      'en',
      'Your quotation Q-2026-00417 from Corvane Torque',
      'Hello Dana Whitfield,',
      'Total: $28,681.00',
      'Valid until: December 21, 2026',
      'View quotation',
    ],
    [
      'de',
      'Ihr Angebot Q-2026-00417 von Corvane Torque',
      'Guten Tag Frau Kreuzer,',
      'Gesamtbetrag: 28.681,00 €',
      'Gültig bis: 21. Dezember 2026',
      'Angebot ansehen',
    ],
    [
      'es',
      'Su cotización Q-2026-00417 de Corvane Torque',
      'Hola, Lucía Ferrer:',
      'Importe total: 28.681,00 €',
      'Válida hasta: 21 de diciembre de 2026',
      'Ver cotización',
    ],
    [
      'pt',
      'Sua cotação Q-2026-00417 da Corvane Torque',
      'Olá, Rafael Monteiro,',
      'Valor total: R$ 28.681,00',
      'Válida até: 21 de dezembro de 2026',
      'Ver cotação',
    ],
    [
      'zh',
      'Corvane Torque 报价单 Q-2026-00417',
      '陆文婷，您好：',
      '总计：¥28,681.00',
      '有效期至：2026年12月21日',
      '查看报价单',
    ],
    [
      'ja',
      '【Corvane Torque】御見積書 Q-2026-00417',
      '大石 直樹 様',
      '合計金額：￥2,868,100',
      '有効期限：2026年12月21日',
      '見積書を見る',
    ],
    [
      'ar',
      'عرض السعر Q-2026-00417 من Corvane Torque',
      'تحية طيبة م. سلمى الهاشمي،',
      'الإجمالي: ٢٨٬٦٨١٫٠٠ د.إ.',
      'صالح حتى: ٢١ ديسمبر ٢٠٢٦',
      'الاطلاع على العرض',
    ],
  ] as const)('%s', (locale, subject, ...said) => {
    const mail = sampleMails(locale).quotationSent
    expect(plain(mail?.subject ?? '')).toBe(subject)
    for (const part of said) expect(plain(mail?.text ?? '')).toContain(part)
    expect(plain(mail?.html ?? '')).toContain(said.at(-1))
  })

  it('isolates a model or a quotation number inside Arabic sentences', () => {
    expect(sampleMails('ar').quotationSent?.subject).toContain('\u2068Q-2026-00417\u2069')
    expect(sampleMails('en').quotationSent?.subject).not.toMatch(/[\u2066-\u2069]/u)
  })
})

describe('what somebody typed', () => {
  it('is never markup, wherever it goes', () => {
    const mail = quotationSentMail({
      ...sent,
      sender: { ...sender, company: rawHtml, address: rawHtml },
      reader: rawHtml,
      number: rawHtml,
      person: { name: rawHtml, mail: rawHtml, phone: rawHtml },
      personalNote: `${rawHtml}\n${rawHtml}`,
    })
    expect(mail.html).not.toContain('<img')
    expect(mail.html).toContain(escapeHtml(rawHtml))
    expect(mail.text).toContain(rawHtml)
    const lead = newLeadMail({
      ...sent,
      grade: 'B',
      score: 1,
      company: rawHtml,
      contact: rawHtml,
      country: rawHtml,
      message: rawHtml,
      reasons: [{ text: rawHtml, points: 1 }],
    })
    expect(lead.html).not.toContain('<img')
    expect(
      inquiryReceivedMail({ ...sent, reference: rawHtml, message: rawHtml, answerWithinHours: 8 }).html,
    ).not.toContain('<img')
  })

  it('cannot add a header through the subject', () => {
    const { subject } = quotationSentMail({ ...sent, number: 'Q-1\r\nBcc: victim@example.com\u2028x' })
    expect(subject).not.toMatch(/[\r\n]/)
  })

  it('cannot reverse the sentence around it', () => {
    expect(quotationSentMail({ ...sent, reader: 'Eve\u202egpj.exe' }).text).not.toContain('\u202e')
  })

  it('is not read as a mark', () => {
    expect(quotationSentMail({ ...sent, number: '{person} $&' }).subject).toContain('{person} $&')
  })
})

describe('the button', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://corvane.example', '//corvane.example', ''])(
    'refuses %j',
    (link) => {
      expect(() => passwordResetMail({ locale: 'en', sender, link, linkValidUntil: '2026-11-21T09:00:00Z' })).toThrow(
        MailLinkError,
      )
    },
  )

  it('cannot be broken out of', () => {
    const { html } = quotationSentMail({ ...sent, link: 'https://corvane.example/?a="><script>alert(1)</script>&b=1' })
    expect(html).not.toContain('<script')
    expect(html).toContain('b=1')
  })
})
