import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { checkDatabase, whereIs } from './database-url.ts'
import { progressNote } from './install-data.ts'
import { canReach } from './postgres-user.ts'
import { parsePostmasterPid, runningPostmaster } from './postmaster.ts'

describe('what PostgreSQL left in its data folder', () => {
  const record = (pid: number, data: string) => `${pid}\n${data}\n1763720000\n5433\n\n127.0.0.1\n  123 456\nready   \n`

  it('names process, folder and port', () => {
    expect(parsePostmasterPid(record(4711, '/d'))).toEqual({ pid: 4711, data: '/d', port: 5433 })
    expect(parsePostmasterPid('')).toBeUndefined()
    expect(parsePostmasterPid('-1\n/d\n1\n5433')).toBeUndefined()
  })

  it.each([
    ['a process that is gone', 2 ** 22 + 1],
    ['another program with that number', process.pid],
  ])('is forgotten when it names %s', (_, pid) => {
    const data = mkdtempSync(path.join(tmpdir(), 'pgdata-'))
    writeFileSync(path.join(data, 'postmaster.pid'), record(pid, data))
    expect(runningPostmaster(data)).toBeUndefined()
    expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false)
  })
})

it('knows whether another user can pass through the folders above', () => {
  const top = mkdtempSync(path.join(tmpdir(), 'reach-'))
  chmodSync(top, 0o755)
  mkdirSync(path.join(top, 'closed/inner'), { recursive: true })
  const stranger = { uid: 54_321, gid: 54_321 }
  expect(canReach(stranger, path.join(top, 'closed/inner/data'))).toBe(true)
  chmodSync(path.join(top, 'closed'), 0o700)
  expect(canReach(stranger, path.join(top, 'closed/inner/data'))).toBe(false)
  expect(canReach({ uid: process.getuid?.() ?? 0, gid: 0 }, path.join(top, 'closed/inner/data'))).toBe(true)
})

describe('a database that is not there', () => {
  it('is told in one sentence, with host and port but no password', async () => {
    const failure = await checkDatabase('postgresql://me:hidden@127.0.0.1:1/x').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(String(failure)).toContain(
      'The database at 127.0.0.1:1 (DATABASE_URL) cannot be used: nothing answers there.',
    )
    expect(String(failure)).not.toContain('hidden')
  })

  it('is named with the default port', () => {
    expect(whereIs('postgresql://u:p@db.example/x')).toBe('db.example:5432')
  })
})

it('shows the progress that seeds report, and nothing else', () => {
  expect(progressNote('{"step":"products","done":12,"total":69}')).toBe('products 12/69')
  expect(progressNote('{"step":"customers","done":1,"of":40}')).toBe('customers 1/40')
  for (const line of ['', 'null', '5', '{"finished":true}', 'plain text']) expect(progressNote(line)).toBeUndefined()
})
