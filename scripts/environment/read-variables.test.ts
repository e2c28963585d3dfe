import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { readVariables } from './read-variables.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'variables-'))
  writeFileSync(path.join(root, '.env.example'), 'A=example\nB=example\nC=example\n# D=shown\n')
})

it('prefers the process over .env over .env.example', () => {
  writeFileSync(path.join(root, '.env'), 'A=file\nB=file\n')
  expect(readVariables(root, { A: 'process' })).toEqual({ A: 'process', B: 'file', C: 'example' })
})

it('lets an empty variable hide nothing', () => {
  expect(readVariables(root, { A: '' })).toMatchObject({ A: 'example' })
})

it('takes no example value in production, wherever that is said', () => {
  expect(readVariables(root, { TRADEWIND_ENV: 'production' })).toEqual({ TRADEWIND_ENV: 'production' })
  writeFileSync(path.join(root, '.env'), 'TRADEWIND_ENV=production\n')
  expect(readVariables(root, {})).toEqual({ TRADEWIND_ENV: 'production' })
})
