import { describe, expect, it } from 'vitest'
import { readTarget, typedTarget } from './typed-target.ts'

describe('a target in its field', () => {
  it.each([
    ['share', 0.9, '90'],
    ['share', 0.07, '7'],
    ['share', 0.125, '12.5'],
    ['hours', 4.5, '4.5'],
    ['usd', 1_200_000, '1200000'],
    ['usd', null, ''],
    ['hours', 0, '0'],
  ])('of %s %s is typed as “%s” and read back the same', (unit, target, typed) => {
    expect(typedTarget(unit, target)).toBe(typed)
    expect(readTarget(unit, typed)).toBe(target)
  })

  it('is none when only blanks are typed', () => {
    expect(readTarget('share', '  ')).toBeNull()
  })
})
