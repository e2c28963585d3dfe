import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import { describe, expect, it } from 'vitest'
import { questionText } from './question-text.ts'

const asked = (buyerText: string, contact: object = {}) =>
  ({ buyerText, understanding: { contact } }) as unknown as FiledTurn
const value = (text: string) => ({ value: text, span: { start: 0, end: text.length, text }, confidence: 1 })

describe('a question for marketers', () => {
  it.each([
    ['a mail address', 'How loud is it? Tell ana.lopez@fabrica.example.', 'How loud is it? Tell ….'],
    ['a phone number', 'Call +49 (711) 555-0123 about noise', 'Call … about noise'],
    ['a number in Arabic digits', 'اتصل بي ٠٥٠١٢٣٤٥٦٧ بشأن الضوضاء', 'اتصل بي … بشأن الضوضاء'],
  ])('shows no %s', (_what, text, masked) => {
    expect(questionText(asked(text))).toBe(masked)
  })

  it('shows neither name nor company that was understood', () => {
    const contact = { name: value('Ana López'), company: value('Fábrica Norte') }
    expect(questionText(asked('Soy Ana López de Fábrica Norte, ¿qué ruido hace?', contact))).toBe(
      'Soy … de …, ¿qué ruido hace?',
    )
  })

  it('keeps the figures it is about', () => {
    const text = 'Is 20-80 Nm at 1,200 rpm with M12 8.8 possible, 24/7, DIN EN ISO 5393:2017?'
    expect(questionText(asked(text))).toBe(text)
  })
})
