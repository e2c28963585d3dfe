import { type RefObject, useEffect, useRef } from 'react'
import type { Path } from './condition-tree.ts'

/**
 * Moves the focus after the next drawing: to the first control of the row or group at a place, or, without one, to the
 * button that adds a row. Whoever works by keyboard stays where they changed something.
 */
export function useFocusSoon(frame: RefObject<HTMLElement | null>): (path: Path | undefined) => void {
  const wanted = useRef<{ readonly path: Path | undefined }>(undefined)
  useEffect(() => {
    const goal = wanted.current
    if (goal === undefined) return
    wanted.current = undefined
    const place = `[data-path="${goal.path?.join('.')}"]`
    const selector = goal.path === undefined ? '[data-add="test"]' : `${place} select, ${place} input`
    const found = frame.current?.querySelectorAll<HTMLElement>(selector) ?? []
    ;(goal.path === undefined ? found[found.length - 1] : found[0])?.focus()
  })
  return (path) => {
    wanted.current = { path }
  }
}
