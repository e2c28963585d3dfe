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
    ['a number that hangs at the word phone', 'Tel07115550123, how loud is it?', 'Tel…, how loud is it?'],
    ['a number with its country at a word', 'WhatsApp+8613812345678 please', 'WhatsApp… please'],
    ['a number that follows a model', 'Is the CX-4 0711 5550123 loud?', 'Is the CX-4 … loud?'],
    ['a number after characters', '电话13812345678，噪音多大？', '电话…，噪音多大？'],
  ])('shows no %s', (_what, text, masked) => {
    expect(questionText(asked(text))).toBe(masked)
  })

  it('shows neither name nor company that was understood', () => {
    const contact = { name: value('Ana López'), company: value('Fábrica Norte') }
    expect(questionText(asked('Soy Ana López de Fábrica Norte, ¿qué ruido hace?', contact))).toBe(
      'Soy … de …, ¿qué ruido hace?',
    )
  })

  it.each([
    'Is 20-80 Nm at 1,200 rpm with M12 8.8 possible, 24/7, DIN EN ISO 5393:2017?',
    'Does the q43850863 adapter survive salt spray?',
    'Is SP-20394857 the spare part for serial number CT20260012345?',
  ])('keeps the figures and parts it is about: %s', (text) => {
    expect(questionText(asked(text))).toBe(text)
  })
})
