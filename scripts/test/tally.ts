/** How many tests ended how. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Reads vitest's JSON report. A file that could not even be loaded has no tests that failed, but failed all the same.
 * @param text undefined when the run ended before it could report, which counts as one failure.
 * @param code exit code of the run
 */
export function tallyOf(text: string | undefined, code: number): Tally {
  const none = { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  if (text === undefined) return none
  const report: {
    numPassedTests?: number
    numFailedTests?: number
    numPendingTests?: number
    numTodoTests?: number
    testResults?: { status?: string; assertionResults?: unknown[] }[]
  } = JSON.parse(text)
  const unloadable = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && (assertionResults ?? []).length === 0,
  ).length
  const failed = (report.numFailedTests ?? 0) + unloadable
  return {
    passed: report.numPassedTests ?? 0,
    // A run can fail with every test passed: an unhandled error between them.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** The line the whole run ends with. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
