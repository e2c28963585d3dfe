import { describe, expect, it } from 'vitest'
import { categoryOfWords } from './decline-words.ts'

describe('a buyer’s words', () => {
  it.each([
    ['en', 'Your price is 20% above the other offer', 'price'],
    ['en', 'We needed earlier delivery, sorry', 'delivery_time'],
    ['en', 'Nobody called us back for two weeks', 'slow_follow_up'],
    ['en', 'The project was put ON HOLD', 'no_decision'],
    ['en', 'went with another supplier', 'competitor'],
    ['zh', '价格比预期高很多', 'price'],
    ['zh', '交期太长，产线等不了', 'delivery_time'],
    ['zh', '今年预算被砍了', 'budget'],
    ['es', 'El plazo de entrega es demasiado largo', 'delivery_time'],
    ['es', 'Nos quedamos con otro proveedor', 'competitor'],
    ['es', 'No cumple lo que pedimos', 'function_mismatch'],
    ['ar', 'السعر مرتفع جدا', 'price'],
    ['ar', 'تم تأجيل المشروع', 'no_decision'],
    ['ar', 'مدة التوريد طويلة', 'delivery_time'],
    ['ja', '納期が間に合わないため', 'delivery_time'],
    ['ja', '他社に決めました', 'competitor'],
    ['ja', '仕様を満たさない', 'function_mismatch'],
    ['de', 'Leider zu teuer', 'price'],
    ['de', 'Die Lieferzeit passt uns nicht', 'delivery_time'],
    ['de', 'Wir haben nie wieder etwas gehört, keine Rückmeldung', 'slow_follow_up'],
    ['de', 'Das Projekt ist verschoben', 'no_decision'],
    ['pt', 'O preço ficou alto', 'price'],
    ['pt', 'Não temos verba este ano', 'budget'],
    ['pt', 'Fechamos com outro fornecedor', 'competitor'],
    ['en', 'personal reasons', 'other'],
  ] as const)('%s: %s', (_locale, words, category) => {
    expect(categoryOfWords(words)).toBe(category)
  })

  it('are none when there are none', () => {
    expect(categoryOfWords(null)).toBeNull()
    expect(categoryOfWords('  ')).toBeNull()
  })

  it('count from the beginning of a word: a surface cost nothing to say', () => {
    expect(categoryOfWords('the acosta plant is closed')).toBe('other')
  })
})
