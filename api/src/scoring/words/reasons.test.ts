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
const others: readonly Partial<GradeInput>[] = [
  { emailProvider: 'free', message: 'hi', askedForQuote: false, conversation: null },
  {
    emailProvider: 'disposable',
    message: 'https://a.example https://b.example https://c.example',
    name: 'xkcdqwrtzplm',
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
