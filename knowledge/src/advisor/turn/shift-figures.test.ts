import { describe, expect, it } from 'vitest'
import { countPerShift, firstCount } from './shift-figures.ts'

describe('countPerShift', () => {
  it.each([
    ['We make 800 tightenings per shift at 60 Nm', 800],
    ['etwa 1.200 Verschraubungen pro Schicht', 1200],
    ['每班2000次，扭矩80牛米', 2000],
    ['unos 1500 aprietes por turno', 1500],
    ['نحو ١٢٠٠ عملية شد في الوردية', 1200],
    ['1シフトあたり900本', 900],
    ['cerca de 1 500 apertos por turno', 1500],
  ])('%s', (text, value) => {
    expect(countPerShift(text)?.value).toBe(value)
  })

  it.each(['80 Nm please', 'per shift', 'M12 8.8', 'we need 4 per shift'])('finds none in "%s"', (text) => {
    expect(countPerShift(text)).toBeUndefined()
  })

  it('keeps positions, so that other findings at the same place can be told apart', () => {
    const text = 'حوالي ٨٠٠ في الوردية'
    const found = countPerShift(text)
    expect(text.slice(found?.start, found?.end)).toBe('٨٠٠')
  })
})

describe('firstCount', () => {
  it('reads a bare answer', () => {
    expect(firstCount('2,500')?.value).toBe(2500)
    expect(firstCount('so 6 or 7')?.value).toBe(6)
    expect(firstCount('60 Nm, 5')?.value).toBe(5)
    expect(firstCount('many')).toBeUndefined()
  })
})
