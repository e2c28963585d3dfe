import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openLogFile } from './log-file.ts'

const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'log-')), 'logs/api.log')

it('keeps JSON lines as they are and wraps others', () => {
  const file = newFile()
  const log = openLogFile(file, 'api', 1000, () => new Date(5))
  log.write('{"msg":"listening"}')
  log.write('  ')
  log.write('Error: no')
  expect(readFileSync(file, 'utf8')).toBe('{"msg":"listening"}\n{"level":30,"time":5,"name":"api","msg":"Error: no"}\n')
  expect(log.tail()).toBe('{"msg":"listening"}\nError: no')
})

it('rotates by size, keeps two older files, and goes on where an earlier start ended', () => {
  const file = newFile()
  for (let line = 0; line < 8; line += 1) openLogFile(file, 'api', 50).write(`{"n":${line},"text":"${'x'.repeat(20)}"}`)
  expect(readFileSync(file, 'utf8')).toContain('"n":7')
  expect(readFileSync(`${file}.1`, 'utf8')).toContain('"n":6')
  expect(readFileSync(`${file}.2`, 'utf8')).toContain('"n":5')
  expect(existsSync(`${file}.3`)).toBe(false)
})
