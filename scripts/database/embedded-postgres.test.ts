import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identify } from '../process/identity.ts'
import { type EmbeddedPostgres, heldPort, startEmbeddedPostgres } from './embedded-postgres.ts'
import { createDatabase, markComplete, prepareDatabase } from './tradewind-database.ts'

let folder: string
let port: number
let server: EmbeddedPostgres

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tradewind-postgres-'))
  chmodSync(folder, 0o755)
  port = await freePort()
  server = await startEmbeddedPostgres(folder, port)
}, 60_000)

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}, 30_000)

it('keeps its password in a file only its owner can read', () => {
  const file = path.join(folder, 'postgres-password')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(server.url).toContain(readFileSync(file, 'utf8'))
})

it('refuses another password', async () => {
  const url = server.url.replace(/:[0-9a-f]{48}@/, ':guessed@')
  await expect(new pg.Client({ connectionString: url }).connect()).rejects.toThrow('password authentication failed')
})

it('is used as it is when it still runs', async () => {
  const before = postmaster()
  await startEmbeddedPostgres(folder, port)
  expect(postmaster()).toBe(before)
  expect(await heldPort(folder)).toBe(port)
})

it('comes back with what was committed after it was killed', async () => {
  await query(server.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)')
  const before = postmaster()
  process.kill(before, 'SIGKILL')
  await expect.poll(() => identify(before), { timeout: 5000 }).toBeUndefined()
  expect(existsSync(recordFile())).toBe(true)
  server = await startEmbeddedPostgres(folder, port)
  expect(postmaster()).not.toBe(before)
  expect(await query(server.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
}, 90_000)

it('moves to another port when told so', async () => {
  port = await freePort()
  server = await startEmbeddedPostgres(folder, port)
  expect(await heldPort(folder)).toBe(port)
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
}, 30_000)

it('is given its database once, which remembers what it was started with', async () => {
  const url = await createDatabase(server.url)
  expect(await createDatabase(server.url)).toBe(url)
  expect(await prepareDatabase(url, 'empty')).toEqual({ content: 'empty', isComplete: false })
  await markComplete(url)
  expect(await prepareDatabase(url, 'demo')).toEqual({ content: 'empty', isComplete: true })
})

it('stops when asked, and asking again does no harm', async () => {
  await server.stop()
  await server.stop()
  expect(await heldPort(folder)).toBeUndefined()
}, 30_000)

const recordFile = () => path.join(folder, 'postgres/postmaster.pid')
const postmaster = () => Number(readFileSync(recordFile(), 'utf8').split('\n')[0])

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
