/** A folder with tests of its own vitest run. */
export interface Suite {
  readonly name: string
  /** Whether it needs the built CMS and site. */
  readonly needsBuild: boolean
}

/** Rules first, what crosses packages last. One after the other: several already use both cores. */
export const SUITES: readonly Suite[] = [
  { name: 'scripts', needsBuild: false },
  { name: 'schema', needsBuild: false },
  { name: 'api', needsBuild: false },
  { name: 'knowledge', needsBuild: false },
  { name: 'cms', needsBuild: false },
  { name: 'site', needsBuild: false },
  { name: 'tests', needsBuild: true },
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
