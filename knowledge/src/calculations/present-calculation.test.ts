import { calculation } from '@tradewind/schema/contracts/advisor'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { assumed, CALCULATION_CODES, type CalculationInputs, given } from './calculation.ts'
import { presentCalculation } from './present-calculation.ts'

const EXAMPLES: Readonly<Record<CalculationInputs['code'], CalculationInputs>> = {
  'joint-torque': {
    code: 'joint-torque',
    thread: 'M12',
    strengthClass: '8.8',
    classAssumed: true,
    friction: assumed(0.12),
  },
  'clamp-force': { code: 'clamp-force', thread: 'M12', strengthClass: '8.8', torque: given(60), friction: given(0.14) },
  'battery-per-shift': { code: 'battery-per-shift', sku: 'BP-80', tightenings: given(2_000), perCharge: given(900) },
  'air-consumption': {
    code: 'air-consumption',
    sku: 'AP-80',
    flow: given(540),
    duty: assumed(0.25),
    tools: given(4),
  },
}

/** As typed: no-break spaces are spaces. */
const typed = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '))

const present = (
  code: CalculationInputs['code'],
  locale: Locale = 'en',
  unitSystem: 'metric' | 'imperial' = 'metric',
) => typed(presentCalculation(EXAMPLES[code], { locale, unitSystem }))

describe('presentCalculation', () => {
  it('shows the torque of M12 8.8 with formula, inputs and source', () => {
    expect(present('joint-torque')).toEqual({
      code: 'joint-torque',
      title: 'Tightening torque of the joint',
      formula: 'M = k · F · d = 0.162 × 43.1 kN × 12 mm = 83.6 N·m',
      inputs: [
        { label: 'Thread', text: 'M12', assumed: false },
        { label: 'Strength class', text: '8.8', assumed: true },
        { label: 'Coefficient of friction μ', text: '0.12', assumed: true },
      ],
      result: { label: 'Tightening torque M', text: '83.6 N·m' },
      source: 'VDI 2230-1, ISO 898-1, ISO 261',
    })
  })

  it('says how much of what the class allows a torque uses', () => {
    expect(present('clamp-force').result.text).toBe('27.1 kN, 64% of what the class allows')
  })

  it('rounds batteries up', () => {
    expect(present('battery-per-shift').formula).toBe('⌈2,000 ÷ 900⌉ = ⌈2.22⌉ = 3')
    expect(present('battery-per-shift').source).toBe('Product data, BP-80')
  })

  it('adds leakage and reserve for the compressor', () => {
    const { formula, result } = present('air-consumption')
    expect(formula).toBe('Q = z · q · d · 1.1 × 1.2 = 4 × 540 L/min × 25% × 1.1 × 1.2 = 713 L/min')
    expect(result.text).toBe('713 L/min (tools alone: 540 L/min)')
  })

  it('says that an estimate by energy is one', () => {
    const inputs: CalculationInputs = {
      ...EXAMPLES['battery-per-shift'],
      code: 'battery-per-shift',
      perCharge: assumed(700),
    } as never
    expect(presentCalculation(inputs, { locale: 'en', unitSystem: 'metric' }).source).toContain('Estimated')
  })

  it('speaks imperial where the buyer does', () => {
    expect(present('joint-torque', 'en', 'imperial').result.text).toBe('61.7 lbf·ft')
    expect(present('air-consumption', 'en', 'imperial').result.text).toContain('cfm')
  })

  describe.each(CALCULATION_CODES)('%s', (code) => {
    it('is said in every language in its own words, as the contract wants it', () => {
      const shown = LOCALES.map((locale) => calculation.parse(present(code, locale)))
      expect(new Set(shown.map(({ title }) => title)).size).toBe(LOCALES.length)
      expect(new Set(shown.map(({ result }) => result.label)).size).toBe(LOCALES.length)
    })

    it('keeps its formula together and its digits Arabic in Arabic', () => {
      const { formula, result } = present(code, 'ar')
      expect(formula).toMatch(/^\u2068.*\u2069$/s)
      expect(`${formula}${result.text}`).toMatch(/[٠-٩]/)
      expect(formula.replaceAll(/[\u2068\u2069]/g, '')).not.toMatch(/[0-9]{2}/)
    })
  })
})
