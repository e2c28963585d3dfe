import { understanding } from '@tradewind/schema/contracts/understanding'
import { expect, test } from 'vitest'
import { understandingRoutes } from './routes.ts'
import { createRuleReader } from './rule-reader.ts'

const SKUS = ['BP-80']
const app = understandingRoutes({
  reader: createRuleReader(
    () => SKUS,
    () => Date.parse('2026-11-23T10:00:00Z'),
  ),
})
const post = (body: string) => app.request('/understand', { method: 'POST', body })

test('a sentence is answered as the contract says', async () => {
  const response = await post(JSON.stringify({ text: '20 bp80 bis Ende März', locale: 'de' }))
  expect(response.status).toBe(200)
  const read = understanding.parse(await response.json())
  expect(read).toMatchObject({ models: [{ sku: 'BP-80' }], quantity: { value: 20 }, deadline: { date: '2027-03-31' } })
})

test.each([
  ['{', 'malformed-json', []],
  ['{}', 'invalid', ['text']],
  ['{"text":"","locale":"de"}', 'invalid', ['text']],
  ['{"text":"x","more":1}', 'invalid', ['more']],
  [JSON.stringify({ text: 'x'.repeat(4001) }), 'invalid', ['text']],
])('%.30s is refused', async (body, code, path) => {
  const response = await post(body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ problems: [{ code, path }] })
})
