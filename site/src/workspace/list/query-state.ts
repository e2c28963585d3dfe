import type { PagePlace } from './page-arguments.ts'

/** The values of a set of enum names found in an address, in the set's order, each once; unknown ones are dropped. */
export function readChoices<Value extends string>(
  parameters: URLSearchParams,
  name: string,
  known: readonly Value[],
): readonly Value[] {
  const asked = new Set(parameters.getAll(name).flatMap((value) => value.split(',')))
  return known.filter((value) => asked.has(value))
}

export function readText(parameters: URLSearchParams, name: string): string {
  // Nobody types control characters, and the API refuses them.
  return (parameters.get(name) ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100)
}

export function readPlace(parameters: URLSearchParams): PagePlace {
  const after = parameters.get('after')
  const before = parameters.get('before')
  if (before !== null && before !== '' && before.length <= 200) return { before }
  return after !== null && after !== '' && after.length <= 200 ? { after } : {}
}

/** The query of an address, without what is empty: the shortest that leads back to the same state. */
export function writeQuery(values: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    const text = typeof value === 'string' || value === undefined ? (value ?? '') : value.join(',')
    if (text !== '') parameters.set(name, text)
  }
  return parameters.toString().replaceAll('%2C', ',')
}
