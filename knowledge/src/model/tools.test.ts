import { describe, expect, it } from 'vitest'
import type { EstimateOutcome } from '../advisor/api/quote-desk.ts'
import type { Hit } from '../retrieval/engine.ts'
import { buildIndex } from '../selector/columns.ts'
import { DEMO_CATALOGUE } from '../testing/demo-catalogue.ts'
import type { ModelTool } from './assistant.ts'
import { modelTools, nothingGathered } from './tools.ts'

const index = buildIndex(DEMO_CATALOGUE)
const chunk = {
  id: 'manuals:1:en#3',
  documentId: 'manuals:1:en',
  kind: 'manual',
  locale: 'en',
  title: 'BP manual',
  headings: ['Maintenance'],
  text: 'Change the pulse unit oil after 250,000 tightenings.',
  skus: ['BP-80'],
  revision: '2026-03',
  series: 'bp-manual',
  href: '/en/library/manuals-1-en',
  permission: 'public',
  position: 3,
} as const
const hit: Hit = { chunk, score: 1, coverage: 1, matched: ['oil'] }
const estimated: EstimateOutcome = {
  kind: 'estimated',
  basket: { lines: [{ sku: 'BP-80', quantity: 2 }], currency: 'USD', incoterm: 'FCA' },
  estimate: {
    currency: 'USD',
    leadTimeDays: 21,
    taxLabel: 'none',
    total: { amount: '5000.00', currency: 'USD' },
    tax: { amount: '0.00', currency: 'USD' },
    lineItems: [{ sku: 'BP-80', quantity: 2, unitPrice: { amount: '2500.00', currency: 'USD' }, nextTier: null }],
  },
}

function open(outcome: EstimateOutcome = estimated) {
  const gathered = nothingGathered()
  const tools = modelTools(
    {
      index: () => index,
      search: () => Promise.resolve([hit]),
      desk: { estimate: () => Promise.resolve(outcome) },
    },
    { locale: 'en', unitSystem: 'metric', permission: 'public' },
    gathered,
  )
  const run = (name: string, parameters: object): Promise<string> => {
    const tool = tools.find((one) => one.name === name) as ModelTool
    return tool.run(tool.parameters.parse(parameters), new AbortController().signal)
  }
  return { run, gathered }
}

describe('functions of the model', () => {
  it('select by the house’s selector and keep what was found as evidence', async () => {
    const { run, gathered } = open()
    const said = await run('select_products', {
      category: 'battery-pulse-tools',
      wishes: [{ parameter: 'torqueRange', min: 30, max: 59, unit: 'ft-lb' }],
    })
    expect(said).toMatch(/\d+ fit, the best:\nBP-/)
    expect([...gathered.products.keys()].every((sku) => sku.startsWith('BP-'))).toBe(true)
    expect(gathered.products.size).toBe(3)
    expect(gathered.computed.length).toBeGreaterThan(0)
  })

  it.each([
    [{ wishes: [{ parameter: 'colour', min: 1 }] }, 'no parameter colour'],
    [{ wishes: [{ parameter: 'weight' }] }, 'needs min or max'],
    [{ wishes: [{ parameter: 'torqueRange', min: 3, max: 5, unit: 'kg' }] }, ''],
    [{ wishes: [{ parameter: 'ipClass' }] }, 'IP54'],
  ])('say what is wrong with %j', async (parameters, words) => {
    const { run, gathered } = open()
    expect(await run('select_products', parameters)).toContain(words)
    expect(gathered.products.size).toBe(0)
  })

  it('number each passage once', async () => {
    const { run, gathered } = open()
    expect(await run('search_passages', { query: 'oil change' })).toMatch(/^\[1\] BP manual › Maintenance/)
    expect(await run('search_passages', { query: 'pulse unit' })).toMatch(/^\[1\]/)
    expect(gathered.passages).toHaveLength(1)
  })

  it('calculate by formula, with assumptions named', async () => {
    const { run, gathered } = open()
    const said = await run('calculate', { code: 'clamp-force', thread: 'M10', torque: 45 })
    expect(said).toContain('(assumed)')
    expect(gathered.computed.join('\n')).toContain('kN')
    expect(await run('calculate', { code: 'clamp-force', thread: 'M10' })).toContain('needs thread and torque')
    expect(await run('calculate', { code: 'battery-per-shift', sku: 'TW-340C', tighteningsPerShift: 400 })).toContain(
      'needs',
    )
  })

  it('price a draft and send nothing', async () => {
    const { run, gathered } = open()
    expect(await run('draft_quotation', { lines: [{ sku: 'BP-80', quantity: 2 }] })).toContain('5000.00 USD')
    expect(gathered.prices).toHaveLength(2)
    const away = open({ kind: 'unavailable' })
    expect(await away.run('draft_quotation', { lines: [{ sku: 'BP-80', quantity: 2 }] })).toContain('colleague')
    expect(away.gathered.prices).toEqual([])
  })
})
