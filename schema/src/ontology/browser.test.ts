import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Files reached by static imports; an `import()` is fetched on demand and a type import is gone at run time. */
function staticImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(/^(?:import|export)\s(?!type\s)[^;'"]*?from\s+'([^']+)'/gmu)
  for (const [, target] of statements) {
    if (target?.startsWith('.')) staticImports(resolve(dirname(file), target), seen)
    else if (target !== undefined) seen.add(target)
  }
  return seen
}

test('client islands get the ontology without the words of seven languages and without Node', () => {
  const files = [...staticImports(fileURLToPath(new URL('./browser.ts', import.meta.url)))]
  expect(files.some((file) => file.endsWith('/ontology/parameters.ts'))).toBe(true)
  expect(files.filter((file) => file.includes('/locales/'))).toEqual([])
  expect(files.filter((file) => file.includes('/synonyms/'))).toEqual([])
  expect(files.filter((file) => !file.endsWith('.ts'))).toEqual([])
})
