import { describe, expect, it } from 'vitest'
import { gradeLead } from './grade.ts'
import { type GradeInput, NO_BEHAVIOUR } from './grading.ts'

const base: GradeInput = {
  email: 'j.weber@getriebe-weber.example',
  emailProvider: 'corporate',
  name: 'Jana Weber',
  company: 'Getriebe Weber GmbH',
  phoneValid: true,
  countryServed: true,
  message: 'We tighten M12 8.8 bolts at 80 Nm, two shifts, and need 6 pcs by March.',
  productCount: 1,
  askedForQuote: false,
  quoteValueMinor: null,
  trapFilled: false,
  behaviour: NO_BEHAVIOUR,
}

describe('gradeLead', () => {
  it('adds up to what its reasons say', () => {
    const grading = gradeLead({ ...base, behaviour: { ...NO_BEHAVIOUR, productViews: 3, downloads: 1 } })
    expect(grading.points).toBe(grading.reasons.reduce((sum, reason) => sum + reason.points, 0))
    expect(grading.reasons.map((reason) => reason.code)).toEqual([
      'corporate_email',
      'company_named',
      'phone_reachable',
      'country_served',
      'products_named',
      'message_specific',
      'product_views',
      'downloads',
    ])
  })

  it.each([
    [
      'a company that asks for a large quotation after reading up',
      { ...base, askedForQuote: true, quoteValueMinor: 6_000_000, behaviour: { ...NO_BEHAVIOUR, productViews: 5 } },
      'A',
    ],
    ['a company with a specific question', base, 'B'],
    [
      'a private mailbox with a specific question',
      { ...base, email: 'jana@gmail.com', emailProvider: 'free', company: null, phoneValid: false, productCount: 0 },
      'C',
    ],
    [
      'a private mailbox with nothing',
      {
        ...base,
        email: 'x@gmail.com',
        emailProvider: 'free',
        company: null,
        phoneValid: false,
        countryServed: false,
        productCount: 0,
        message: 'hello',
      },
      'D',
    ],
  ] as const)('grades %s', (_what, input, grade) => {
    expect(gradeLead(input)).toMatchObject({ grade, spam: false })
  })

  it.each([
    ['the trap', { ...base, trapFilled: true }],
    [
      'search engine offers',
      { ...base, message: 'We can get you to the first page of Google with quality backlinks.' },
    ],
    ['a list of links', { ...base, message: 'see https://a.example https://b.example and https://c.example' }],
    ['Chinese gambling', { ...base, message: '最大的博彩平台，注册送彩金' }],
    ['Russian credit', { ...base, message: 'Срочно кредит без проверок' }],
    ['typed by a machine', { ...base, name: 'xkcdqwrtzplm', message: 'qwrtzpsdfgh' }],
  ])('holds back %s', (_what, input) => {
    expect(gradeLead(input)).toMatchObject({ grade: 'D', spam: true })
  })

  it.each([
    ['one link to the drawing', 'Drawing: https://getriebe-weber.example/m12.pdf – 80 Nm, 6 pcs'],
    ['Arabic', 'نحتاج ٦ قطعة بعزم ٨٠ نيوتن متر لخط التجميع'],
    ['Chinese', '我们需要扭矩80牛·米的电动工具，共6台，请报价'],
    ['Japanese', 'M12ボルト、80N・mで締付、6台の見積をお願いします'],
    ['a crypto-like model name', 'Is the BP-80 able to keep slots tight? We use slotted nuts M12'],
  ])('lets %s through', (_what, message) => {
    expect(gradeLead({ ...base, message }).spam).toBe(false)
  })
})
