import type { UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import { describe, expect, it } from 'vitest'
import { answerSelect } from '../selector/answer-select.ts'
import { buildIndex } from '../selector/columns.ts'
import { DEMO_CATALOGUE } from '../testing/demo-catalogue.ts'
import { toRequirements } from './requirements.ts'

const found = (parameter: string, rest: Partial<UnderstoodParameter>): UnderstoodParameter => ({
  span: { start: 0, end: 1, text: 'x' },
  confidence: 1,
  parameter,
  negated: false,
  ...rest,
})
const index = buildIndex(DEMO_CATALOGUE)

describe('what a buyer wants, as requirements', () => {
  it.each([
    ['torqueRange', { bound: 'between', min: 20, max: 80, unit: 'N.m' }, { kind: 'covers', min: 20, max: 80 }],
    [
      'torqueRange',
      { bound: 'exactly', min: 60, unit: 'lbf.ft' },
      { kind: 'covers', min: 60, max: 60, unit: 'lbf.ft' },
    ],
    ['torqueRange', { bound: 'atMost', max: 200, unit: 'N.m' }, { kind: 'atLeast', value: 200 }],
    ['weight', { bound: 'atMost', max: 1.5, unit: 'kg' }, { kind: 'atMost', value: 1.5 }],
    ['weight', { bound: 'exactly', min: 1.5, unit: 'kg' }, { kind: 'atMost', value: 1.5 }],
    ['freeSpeed', { bound: 'exactly', min: 900, unit: 'rpm' }, { kind: 'atLeast', value: 900 }],
    ['batteryVoltage', { bound: 'exactly', min: 18, unit: 'V' }, { kind: 'about', value: 18 }],
    ['ipClass', { values: ['IP54'] }, { kind: 'atLeastLevel', value: 'IP54' }],
    ['ipClass', { values: ['IP55'] }, { kind: 'atLeastLevel', value: 'IP65' }],
    ['drive', { values: ['square-1/2'] }, { kind: 'anyOf', values: ['square-1/2'] }],
    ['esdSafe', { value: true }, { kind: 'equals', value: true }],
    ['ledLight', { value: false }, { kind: 'equals', value: false }],
  ] as const)('%s %j', (parameter, rest, expected) => {
    expect(toRequirements([found(parameter, rest as Partial<UnderstoodParameter>)])).toEqual([
      expect.objectContaining({ parameter, ...expected }),
    ])
  })

  it('leaves the other choices when one is not wanted', () => {
    const [asked] = toRequirements([found('powerSource', { values: ['pneumatic'], negated: true })])
    expect(asked).toMatchObject({ kind: 'anyOf' })
    expect((asked as { values: string[] }).values).not.toContain('pneumatic')
  })

  it('asks for no class that nobody makes', () => {
    expect(toRequirements([found('ipClass', { values: ['IP69'] })])).toEqual([])
  })

  it('leaves out what says too little', () => {
    expect(toRequirements([found('weight', {}), found('colour', { min: 1 }), found('drive', { values: [] })])).toEqual(
      [],
    )
  })

  it('speaks so that the selector understands', () => {
    const requirements = toRequirements([
      found('torqueRange', { bound: 'between', min: 20, max: 60, unit: 'N.m' }),
      found('weight', { bound: 'atMost', max: 4, unit: 'lb' }),
      found('ipClass', { values: ['IP42'] }),
    ])
    const answer = answerSelect(index, {
      locale: 'en',
      unitSystem: 'metric',
      requirements: [...requirements],
      limit: 5,
    })
    expect(answer).toMatchObject({ ok: true })
    expect(answer.ok && answer.response.total).toBeGreaterThan(0)
  })
})
