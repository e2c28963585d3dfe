import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { gradeLead } from '../domain/grade.ts'
import type { GradeInput } from '../domain/grading.ts'
import { REASON_CODES, wordReason } from './reasons.ts'

const busy = { productViews: 1, priceViews: 1, downloads: 1, comparisons: 1, selections: 1, activeDays: 3 }
const everything: GradeInput = {
  email: 'a@b.example',
  emailProvider: 'corporate',
  name: 'https://spam.example',
  company: 'B',
  phoneValid: true,
  countryServed: true,
  message: '<b>casino</b> 80 Nm https://a.example',
  productCount: 1,
  askedForQuote: true,
  quoteValueMinor: 5_000_000,
  trapFilled: true,
  behaviour: busy,
  conversation: {
    industry: 'automotive',
    quantity: 6,
    budget: { amount: 9000, currency: 'EUR', per: 'total' },
    deadline: { days: 30 },
    parameters: [{ code: 'torque', min: 80 }],
    certificates: [],
    skus: [],
    named: [],
  },
}
const quiet = { email: 'j.weber@norddrive.example', askedForQuote: false, conversation: null, productCount: 0 }
const others: readonly Partial<GradeInput>[] = [
  { ...quiet, emailProvider: 'free', message: 'hi' },
  { ...quiet, emailProvider: 'disposable', message: 'https://a.example https://b.example https://c.example' },
  { ...quiet, email: 'me@offers.xyz', name: 'xkcdqwrtzplm', message: 'qwrtzpsdfgh' },
  ...[
    'We provide backlinks and search engine ranking, first page of Google guaranteed.',
    'Our agency builds mobile apps and websites with a chatbot. Shall we hop on a quick call?',
    'Unsecured loan at low interest rate, no credit check. Join t.me/quickmoney11',
    'Lonely single women near you, see nude photos.',
    'Buy Viagra without prescription and lose weight fast.',
    'Luxury replica watches, wholesale, factory price.',
    'Work from home, weekly pay, easy work, no experience.',
    'My late client left 9 million dollars, you are the beneficiary. Strictly confidential fund transfer.',
    'You idiots, go to hell, stupid scum, fuck you.',
    'We hacked your server. Transfer bitcoin or we leak your data.',
    'Hello {{first_name}}, c\u200bheap loans for you, no credit check',
    'I came across your website. Our clients grow their revenue. Would you be open to a quick call? 👍👍👍',
  ].map((message) => ({ ...quiet, behaviour: { ...busy, productViews: 0, selections: 0, comparisons: 0 }, message })),
  {
    ...quiet,
    message:
      'Здравствуйте, нам нужен гайковерт на 700 Нм для монтажа металлоконструкций, пришлите цену и срок поставки',
    country: 'BR',
  },
  {
    ...quiet,
    message: 'We are a leading manufacturer of elevators and would like to become your customer.',
    behaviour: { ...busy, productViews: 0, selections: 0, comparisons: 0 },
  },
]
const given = [everything, ...others.map((change) => ({ ...everything, ...change }))].flatMap(
  (input) => gradeLead(input).reasons,
)

describe('the words of grade reasons', () => {
  it('cover every reason that grading gives, and no others', () => {
    expect([...new Set(given.map((reason) => reason.code))].sort()).toEqual([...REASON_CODES].sort())
  })

  it.each(LOCALES)('leave no placeholder open in %s', (locale) => {
    for (const reason of given) {
      const words = wordReason(reason, locale)
      expect(words).not.toMatch(/[{}]/)
      expect(words).not.toBe(reason.code)
    }
  })
})
