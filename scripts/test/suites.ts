/** Tests that run together in one vitest run. */
export interface Suite {
  readonly name: string
  /** Folder vitest runs in, relative to the workspace. */
  readonly folder: string
  /** Its configuration when it is not the folder's own. */
  readonly config?: string
  /** Whether it needs the built CMS and site. */
  readonly needsBuild: boolean
}

/** Rules first, what crosses packages last. One after the other: several already use both cores. */
export const SUITES: readonly Suite[] = [
  { name: 'scripts', folder: 'scripts', needsBuild: false },
  { name: 'schema', folder: 'schema', needsBuild: false },
  { name: 'api', folder: 'api', needsBuild: false },
  { name: 'knowledge', folder: 'knowledge', needsBuild: false },
  { name: 'cms', folder: 'cms', needsBuild: false },
  { name: 'site', folder: 'site', needsBuild: false },
  { name: 'tests', folder: 'tests', needsBuild: true },
  { name: 'browser', folder: 'tests', config: 'browser/vitest.config.ts', needsBuild: true },
]

/** What to run for the words after `npm test --`: names of suites choose suites, other words choose test files. */
export function chooseSuites(words: readonly string[]): { suites: readonly Suite[]; filters: readonly string[] } {
  const names = new Set(SUITES.map(({ name }) => name))
  const chosen = words.filter((word) => names.has(word))
  return {
    suites: chosen.length === 0 ? SUITES : SUITES.filter(({ name }) => chosen.includes(name)),
    filters: words.filter((word) => !names.has(word)),
  }
}
