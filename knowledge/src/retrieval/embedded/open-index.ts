import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { INDEX_VERSION, SCHEMA } from './schema.ts'

const FILE = 'passages.sqlite'
/** Waiting for the other connection to commit. */
const BUSY_MS = 5_000
const CACHE_KIB = 65_536

function remove(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true })
}

function configure(database: DatabaseSync): void {
  database.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA foreign_keys = ON`)
}

/** SQLITE_CORRUPT and SQLITE_NOTADB, the primary codes of what cannot be mended. */
const DAMAGED: ReadonlySet<number> = new Set([11, 26])

/** A file that another process holds is whole: only what SQLite calls damaged is. */
function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' && DAMAGED.has(code & 0xff)
}

/** Undefined when the file is of another version or damaged. @throws when it is held by another process */
function tryOpen(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file)
  try {
    configure(database)
    // Without a sync per commit a power cut may lose the last documents, never the file; they are indexed again.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    // Two that open an empty folder at once: the second waits, and finds what the first has made.
    database.exec('BEGIN IMMEDIATE')
    const version = database.prepare('PRAGMA user_version').get()?.user_version
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'").get()?.n
    const isNew = version === 0 && tables === 0
    if (isNew) database.exec(SCHEMA)
    database.exec('COMMIT')
    if (isNew || version === INDEX_VERSION) return database
  } catch (error) {
    database.close()
    if (!isDamage(error)) throw error
    return undefined
  }
  database.close()
  return undefined
}

/**
 * Opens the index for writing and makes it when there is none. One of another version, or a damaged one, is removed:
 * an index can always be built again from the documents.
 * @param folder made when missing
 */
export function openForWriting(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, FILE)
  const found = tryOpen(file)
  if (found !== undefined) return found
  remove(file)
  const made = tryOpen(file)
  if (made === undefined) throw new Error(`no index can be made in ${folder}`)
  return made
}

/** A second connection, which reads while the first one writes. The index has to exist. */
export function openForReading(folder: string): DatabaseSync {
  const database = new DatabaseSync(path.join(folder, FILE), { readOnly: true })
  configure(database)
  return database
}
