import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RetrievalEngine } from '../engine.ts'
import { documentOf } from '../testing/documents.ts'
import { createEmbeddedEngine } from './embedded-engine.ts'

let folder: string
let engine: RetrievalEngine | undefined

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tradewind-index-'))
})
afterEach(async () => {
  await engine?.close()
  engine = undefined
  await rm(folder, { recursive: true, force: true })
})

function open(): RetrievalEngine {
  engine = createEmbeddedEngine({ folder })
  return engine
}

async function reopen(): Promise<RetrievalEngine> {
  await engine?.close()
  return open()
}

const spindle = documentOf('a', [{ text: 'Grease the spindle.' }])
const search = (index: RetrievalEngine) =>
  index.search({ text: 'spindle', locale: 'en', permission: 'public', limit: 50 })
const file = () => path.join(folder, 'passages.sqlite')

test('what was put is there after a restart', async () => {
  await open().put(spindle)
  const again = await reopen()
  expect(await search(again)).toHaveLength(1)
  expect(await again.put(spindle)).toBe(false)
})

test('a process killed while it writes leaves whole documents, and an index that goes on', {
  timeout: 60_000,
}, async () => {
  const program = fileURLToPath(new URL('../testing/write-until-killed.ts', import.meta.url))
  for (const rounds of [1, 2, 4]) {
    const writer = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let written = 0
    writer.stdout.on('data', (chunk: Buffer) => {
      written += chunk.toString().split('\n').length - 1
      if (written >= rounds * 5 + rounds) writer.kill('SIGKILL')
    })
    await once(writer, 'close')
    expect(written).toBeGreaterThanOrEqual(rounds * 5)

    const index = await reopen()
    const hits = await search(index)
    const byDocument = Map.groupBy(hits, ({ chunk }) => chunk.documentId)
    expect([...byDocument.keys()].toSorted()).toEqual([0, 1, 2, 3, 4].map((number) => `document-${number}`))
    for (const passages of byDocument.values()) {
      const rounded = new Set(passages.map(({ chunk }) => /round \d+/.exec(chunk.text)?.[0]))
      expect([passages.length, rounded.size]).toEqual([8, 1])
    }
    expect(await index.statistics()).toEqual({ documents: 5, chunks: 40 })
    await index.put(spindle)
    expect((await index.search({ text: 'grease spindle', locale: 'en', permission: 'public', limit: 50 })).length).toBe(
      41,
    )
    await index.remove('a')
    await index.close()
    const database = new DatabaseSync(file())
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.exec("INSERT INTO words_en (words_en, rank) VALUES ('integrity-check', 0)")
    database.close()
  }
})

test('an index of another version is built anew', async () => {
  await open().put(spindle)
  await engine?.close()
  const database = new DatabaseSync(file())
  database.exec('PRAGMA user_version = 4711')
  database.close()
  const again = open()
  expect(await again.documents()).toEqual(new Map())
  expect(await again.put(spindle)).toBe(true)
  expect(await search(again)).toHaveLength(1)
})

test('a damaged file is built anew', async () => {
  await writeFile(file(), 'This is no database. '.repeat(1_000))
  const index = open()
  expect(await index.put(spindle)).toBe(true)
  expect(await search(index)).toHaveLength(1)
})

test('an index that another process holds is left as it is', { timeout: 60_000 }, async () => {
  await open().put(spindle)
  await engine?.close()
  const other = new DatabaseSync(file())
  other.exec('BEGIN EXCLUSIVE')
  try {
    await expect(search(open())).rejects.toMatchObject({ code: 'RETRIEVAL.UNAVAILABLE' })
  } finally {
    other.exec('ROLLBACK')
    other.close()
  }
  expect(await search(await reopen())).toHaveLength(1)
})

test('two that open an empty folder at once have one index', async () => {
  const second = createEmbeddedEngine({ folder })
  const both = await Promise.all([open().put(spindle), second.put(documentOf('b', [{ text: 'Oil the spindle.' }]))])
  await second.close()
  expect(both).toEqual([true, true])
  expect(await search(await reopen())).toHaveLength(2)
})

test('a folder that cannot be made is an expected failure', async () => {
  await writeFile(path.join(folder, 'file'), '')
  engine = createEmbeddedEngine({ folder: path.join(folder, 'file', 'below') })
  await expect(search(engine)).rejects.toMatchObject({ name: 'RetrievalError', code: 'RETRIEVAL.UNAVAILABLE' })
})
