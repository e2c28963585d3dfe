import type { UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../selector/columns.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { isMisread } from './misread.ts'

const index = buildIndex(DEMO_CATALOGUE)
const found = (parameter: string, min: number, unit: string, text: string): UnderstoodParameter => ({
  parameter,
  min,
  unit,
  bound: 'exactly',
  negated: false,
  confidence: 0.85,
  span: { start: 0, end: text.length, text },
})

describe('isMisread', () => {
  it.each([
    ['operatingTemperature', 4, '[degF]', 'four of', true],
    ['operatingTemperature', 12, '[degF]', '12 of', true],
    ['operatingTemperature', 40, '[degF]', '40 °F', false],
    ['operatingTemperature', 4, 'Cel', 'four degrees', false],
    ['boltSize', 2000, 'mm', 'في', true],
    ['torqueRange', 60, 'N.m', 'sixty newton metres', false],
    ['torqueRange', 3000, 'N.m', 'three thousand newton metres', false],
    ['torqueRange', 50_000, 'N.m', '50,000 Nm', false],
    ['weight', 0.5, 'kg', 'half a kilo', false],
  ] as const)('%s %d %s in "%s": %s', (parameter, min, unit, text, misread) => {
    expect(isMisread(found(parameter, min, unit, text), index)).toBe(misread)
  })
})
