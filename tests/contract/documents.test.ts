import { globSync, readFileSync } from 'node:fs'
import { parse, Source, validate, visit } from 'graphql'
import { describe, expect, it } from 'vitest'
import { committedSchema } from '../support/committed-schema.ts'
import { repositoryPath } from '../support/repository.ts'

/** Packages that ask the API, each with how many documents it has at the least: none found would prove nothing. */
const ASKING = { site: 10, knowledge: 1 } as const

const LITERAL = /`((?:[^`\\]|\\.)*)`/g
const DOCUMENT = /^\s*(?:#[^\n]*\n\s*)*(?:(?:query|mutation|subscription)\b[^{]*\{|fragment\s+\w+\s+on\s+\w+\s*\{)/

/** Every GraphQL document that a package's source holds as a template literal. */
function documentsOf(name: string): { file: string; text: string }[] {
  const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: repositoryPath(name) }).filter(
    (file) => !/\.test\.|generated|graphql-env/.test(file),
  )
  return files.flatMap((file) => {
    const source = readFileSync(repositoryPath(`${name}/${file}`), 'utf8')
    return [...source.matchAll(LITERAL)].flatMap(([, text = '']) =>
      DOCUMENT.test(text) && !text.includes('${') ? [{ file, text }] : [],
    )
  })
}

describe.each(Object.entries(ASKING))('what %s asks of the API', (name, atLeast) => {
  const schema = committedSchema()
  const documents = documentsOf(name).map(({ file, text }) => ({ file, ast: parse(new Source(text, file)) }))
  const fragments = documents.flatMap(({ ast }) =>
    ast.definitions.filter((definition) => definition.kind === 'FragmentDefinition'),
  )

  it('is found', () => {
    expect(documents.length).toBeGreaterThanOrEqual(atLeast)
  })

  it.each(
    documents.filter(({ ast }) => ast.definitions.some((definition) => definition.kind === 'OperationDefinition')),
  )('fits the committed schema: $file', ({ ast }) => {
    const known = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
    const needed = new Map<string, (typeof fragments)[number]>()
    const collect = (node: Parameters<typeof visit>[0]): void => {
      visit(node, {
        FragmentSpread({ name: { value } }) {
          const fragment = known.get(value)
          if (fragment === undefined || needed.has(value)) return
          needed.set(value, fragment)
          collect(fragment)
        },
      })
    }
    collect(ast)
    const own = new Set(
      ast.definitions.flatMap((definition) =>
        definition.kind === 'FragmentDefinition' ? [definition.name.value] : [],
      ),
    )
    const borrowed = [...needed].filter(([fragment]) => !own.has(fragment)).map(([, definition]) => definition)
    const errors = validate(schema, { ...ast, definitions: [...ast.definitions, ...borrowed] })
    expect(errors.map((error) => error.message)).toEqual([])
  })
})
