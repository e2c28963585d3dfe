import { afterEach, beforeEach, inject } from 'vitest'

export * from './visitors.ts'

/** Addresses of the house that this run of tests opened. */
export function house(): ReturnType<typeof inject<'house'>> {
  return inject('house')
}

/** Tests of one story build on each other: after the first that fails the rest of its `describe` is skipped. */
export function inOrder(): void {
  let broken = false
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'))
  afterEach(({ task }) => {
    broken ||= task.result?.state === 'fail'
  })
}
