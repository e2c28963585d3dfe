import { globSync, readFileSync } from 'node:fs'
import { SALES_EVENT_TYPES, SITE_EVENT_TYPES, TOLD_EVENT_TYPES } from '@tradewind/schema/events'
import { expect, it } from 'vitest'
import { repositoryPath } from '../support/repository.ts'

const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: repositoryPath('.') })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => readFileSync(repositoryPath(path), 'utf8'))
const found = (texts: readonly string[], pattern: RegExp): Set<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, type = '']) => type)))

it('every kind of behaviour in the contract is sent by a script of the site', () => {
  const scripts = filesOf('site/src/scripts/**/*.ts')
  const sent = found(scripts, /track\(\s*'(\w+)'/g)
  // A page says what it is about; the tracker sends that as its own kind.
  for (const about of found(scripts, /about === '(\w+)'/g)) sent.add(about)
  expect(SITE_EVENT_TYPES.filter((type) => !sent.has(type))).toEqual([])
})

it('every sales event in the contract is recorded by a use-case, or told by a person', () => {
  const recorders = filesOf('api/src/**/*.ts').filter((text) => /await recordSalesEvent\(/.test(text))
  const recorded = new Set([
    ...found(recorders, /type: [^\n]*?'(\w+)'/g),
    ...found(recorders, /: '(\w+)'/g),
    ...found(recorders, /\? '(\w+)'/g),
    ...TOLD_EVENT_TYPES,
  ])
  expect(SALES_EVENT_TYPES.filter((type) => !recorded.has(type))).toEqual([])
})

it('nothing looks for an event that is in no contract', () => {
  const known = new Set<string>([...SITE_EVENT_TYPES, ...SALES_EVENT_TYPES])
  const touchpoints = readFileSync(repositoryPath('api/src/diagnosis/domain/touchpoints.ts'), 'utf8')
  const looked = [...touchpoints.matchAll(/event\(([^)]*)\)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'(\w+)'/g)].map(([, type = '']) => type),
  )
  expect(looked.length).toBeGreaterThan(8)
  expect(looked.filter((type) => !known.has(type) && !type.startsWith('activity_'))).toEqual([])
})
