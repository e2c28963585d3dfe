import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

const contactOf = (...[locale, text]: Parameters<typeof read>) =>
  Object.fromEntries(Object.entries(read(locale, text).contact).map(([field, part]) => [field, part?.value]))

test.each([
  ['en', 'Jo Hart, jo.hart@acme.co.uk, +44 20 7946 0018', { email: 'jo.hart@acme.co.uk' }],
  [
    'de',
    'Ich bin Anna Keller von der Müller Maschinenbau GmbH',
    { name: 'Anna Keller', company: 'Müller Maschinenbau GmbH' },
  ],
  ['es', 'soy Martín Rojas de Minera Los Andes SpA', { name: 'Martín Rojas', company: 'Minera Los Andes SpA' }],
  ['zh', '我是上海博科机电有限公司的张伟', { company: '上海博科机电有限公司' }],
  ['ja', '株式会社東海精機の山田と申します', { company: '株式会社東海精機', name: '山田' }],
  ['ar', 'أنا سامي الخطيب', { name: 'سامي الخطيب' }],
  ['pt', 'eu sou a Ana Torres', { name: 'Ana Torres' }],
] as const)('%s: %s', (locale, text, expected) => {
  expect(contactOf(locale, text)).toMatchObject(expected)
})

test.each([
  ['ar', 'مصنع ترام'],
  ['ar', 'شركة كويتية'],
  ['zh', '我们是一家德国公司'],
  ['en', 'I am looking for a Torque Wrench'],
  ['de', 'Wir sind ein Automobilwerk'],
] as const)('nobody is named: %s: %s', (locale, text) => {
  expect(contactOf(locale, text)).toEqual({})
})
