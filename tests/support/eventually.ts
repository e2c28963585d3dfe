const INTERVAL_MS = 50

export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Waits until the check gives something other than undefined or false, and returns it.
 * Throws with what was waited for, and the check's own last error, after `withinMs`.
 */
export async function eventually<T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  withinMs = 15_000,
): Promise<T> {
  const until = Date.now() + withinMs
  let lastError: unknown
  for (;;) {
    try {
      const value = await check()
      if (value !== undefined && value !== false) return value
    } catch (error) {
      lastError = error
    }
    if (Date.now() > until) throw new Error(`waited ${withinMs} ms in vain: ${what}`, { cause: lastError })
    await delay(INTERVAL_MS)
  }
}
