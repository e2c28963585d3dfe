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

/** Undefined when the file is of another version or damaged. */
function tryOpen(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file)
  try {
    configure(database)
    // Without a sync per commit a power cut may lose the last documents, never the file; they are indexed again.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    const version = database.prepare('PRAGMA user_version').get()?.user_version
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'").get()?.n
    if (version === 0 && tables === 0) {
      database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT`)
      return database
    }
    if (version === INDEX_VERSION) return database
  } catch {
    // Not a database, or a damaged one: the same as an old one.
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
