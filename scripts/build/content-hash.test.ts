import { mkdirSync, mkdtempSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { contentHash } from './content-hash.ts'

let root: string
const hash = () => contentHash(root, ['src', 'package.json', 'not-there'])

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hash-'))
  mkdirSync(path.join(root, 'src/deep'), { recursive: true })
  writeFileSync(path.join(root, 'src/deep/a.ts'), 'one')
  writeFileSync(path.join(root, 'package.json'), '{}')
})

it('changes with content, names and salt', () => {
  const before = hash()
  expect(contentHash(root, ['src', 'package.json'], 'v25')).not.toBe(before)
  renameSync(path.join(root, 'src/deep/a.ts'), path.join(root, 'src/deep/b.ts'))
  const renamed = hash()
  expect(renamed).not.toBe(before)
  writeFileSync(path.join(root, 'src/deep/b.ts'), 'two')
  expect(hash()).not.toBe(renamed)
})

it('does not change with file times, the order of the entries, results of builds, and tests', () => {
  const before = hash()
  utimesSync(path.join(root, 'package.json'), 1, 1)
  expect(hash()).toBe(before)
  expect(contentHash(root, ['not-there', 'package.json', 'src'])).toBe(before)
  mkdirSync(path.join(root, 'src/node_modules'))
  writeFileSync(path.join(root, 'src/node_modules/x.js'), 'x')
  writeFileSync(path.join(root, 'src/.build-hash'), 'x')
  writeFileSync(path.join(root, 'src/deep/a.test.ts'), 'x')
  expect(hash()).toBe(before)
})

it('does not change with what is left out', () => {
  const left = () => contentHash(root, ['src', 'package.json'], '', ['src/deep'])
  const before = left()
  writeFileSync(path.join(root, 'src/deep/a.ts'), 'two')
  expect(left()).toBe(before)
  writeFileSync(path.join(root, 'package.json'), '{ }')
  expect(left()).not.toBe(before)
})
