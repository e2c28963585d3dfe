import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHouseGate } from './house-gate.ts'
import type { ModelReader, Phrasing } from './parts.ts'
import { type FakeApi, startFakeApi } from './testing/fake-api.ts'
import { type OpenAdvisor, ofType, openAdvisor, sendTurn } from './testing/open-advisor.ts'
import { scriptedReader } from './testing/scripted-reader.ts'
import { torque } from './testing/understandings.ts'

const TEXT = 'a cordless tool for 70 Nm'
const found = { span: { start: 0, end: 1, text: 'x' }, confidence: 1, negated: false }
const reader = scriptedReader({
  [TEXT]: { asks: [torque(70)], category: [{ ...found, code: 'battery-pulse-tools' }] },
})
const gate = createHouseGate({
  models: () => ['BP-80', 'BP-80A', 'BP-110', 'BP-999'],
  brands: () => [],
  contacts: [],
})

let api: FakeApi
let opened: OpenAdvisor | undefined

beforeEach(async () => {
  api = await startFakeApi()
})

afterEach(async () => {
  await opened?.close()
  await api.close()
})

async function answered(parts: { phrasing?: Phrasing; modelReader?: ModelReader }) {
  opened = await openAdvisor(api, { reader, gate, ...parts })
  const events = await sendTurn(opened.url, randomUUID(), { text: TEXT })
  const [done] = ofType(events, 'done')
  return {
    events,
    done,
    said: ofType(events, 'text')
      .map(({ text }) => text)
      .join(''),
  }
}

const saying = (phrase: Phrasing['phrase']): Phrasing => ({ name: 'test-model', phrase })
const tokens = { input: 10, output: 5 }

describe('a language model', () => {
  it('says the house’s sentences in its own words, and is named', async () => {
    const { done, said } = await answered({
      phrasing: saying(async ({ paragraphs }) => ({ text: `Certainly. ${paragraphs.join(' ')}`, tokens })),
    })
    expect(said).toContain('Certainly.')
    expect(done?.by).toBe('test-model')
  })

  it('cannot make a figure up: what nothing carries is taken out', async () => {
    const { said, done } = await answered({
      phrasing: saying(async ({ paragraphs }) => ({
        text: `${paragraphs.join(' ')} BP-80 weighs 0.4 kg. You get 40 % off.`,
        tokens,
      })),
    })
    expect(said).not.toMatch(/0\.4 kg|40 %/)
    expect(done?.by).toBe('test-model')
    const [turns] = api.record.filed.values()
    expect(turns?.[0]).toMatchObject({
      gate: { removed: expect.arrayContaining([expect.anything()]) },
      tokens: { output: expect.any(Number) },
    })
  })

  it.each<[string, Phrasing['phrase']]>([
    ['fails', () => Promise.reject(new Error('429'))],
    ['says only what nothing carries', async () => ({ text: 'BP-80 weighs 0.4 kg.', tokens })],
    ['leaves the figures out', async () => ({ text: 'A few tools would fit.', tokens })],
    ['says nothing', async () => ({ text: '', tokens })],
  ])('that %s leaves the word to the house', async (_what, phrase) => {
    const { said, events, done } = await answered({ phrasing: saying(phrase) })
    expect(said).toContain('products fit')
    expect(ofType(events, 'recommendation')).toHaveLength(1)
    expect(done?.by).toMatch(/^rules/)
  })

  it('that stalls is not waited for longer than a turn can wait', async () => {
    let signalled = false
    const stalls = saying(
      (_draft, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            signalled = true
            reject(new Error('aborted'))
          })
        }),
    )
    const { said, done } = await answered({ phrasing: stalls })
    expect(signalled).toBe(true)
    expect(said).toContain('products fit')
    expect(done?.by).toBe('rules (model failed)')
  }, 15_000)

  it('that cannot read leaves the reading to the rules', async () => {
    const { events, done } = await answered({ modelReader: { read: () => Promise.reject(new Error('garbage')) } })
    expect(ofType(events, 'recommendation')[0]?.recommendation.products[0]?.sku).toBe('BP-80')
    expect(done?.by).toBe('rules (model failed)')
  })
})
