/** What stands in the field of a target: a share is typed in per cent, nothing is no target. */
export function typedTarget(unit: string, target: number | null): string {
  if (target === null) return ''
  return String(unit === 'share' ? Number((target * 100).toFixed(4)) : target)
}

/** The target that was typed, in the figure's own unit; null for none. */
export function readTarget(unit: string, typed: string): number | null {
  if (typed.trim() === '') return null
  const value = Number(typed)
  return unit === 'share' ? Number((value / 100).toFixed(6)) : value
}
