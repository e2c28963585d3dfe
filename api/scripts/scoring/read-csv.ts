import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse'
import { type RawTable, readCell } from '../../src/scoring/domain/learning/table/raw-table.ts'
import { Unreadable } from './unreadable.ts'

const DELIMITERS = [',', ';', '\t', '|']
const HEAD_BYTES = 65_536

/** Reads a CSV file row by row: quoted fields, a byte order mark, comma, semicolon, tab or bar between the cells. */
export async function readCsv(file: string): Promise<RawTable> {
  const delimiter = await delimiterOf(file)
  const names: string[] = []
  const cells: (string | null)[][] = []
  const known = new Map<string, string | null>()
  const rows = createReadStream(file).pipe(parse({ delimiter, bom: true, skip_empty_lines: true, relax_quotes: true }))
  try {
    for await (const row of rows as AsyncIterable<readonly string[]>) {
      if (names.length > 0) for (const [at, text] of row.entries()) cells[at]?.push(shared(known, text))
      else for (const name of nameColumns(row)) cells[names.push(name) - 1] = []
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable(`${file} is not a table: ${firstSentence(error.message)}.`)
    throw error
  }
  if (names.length === 0) throw new Unreadable(`${file} is empty.`)
  return { rows: cells[0]?.length ?? 0, columns: names.map((name, at) => ({ name, cells: cells[at] ?? [] })) }
}

/** The same text is kept once, however many cells have it. */
function shared(known: Map<string, string | null>, text: string): string | null {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const cell = readCell(text)
  if (known.size < 100_000) known.set(text, cell)
  return cell
}

async function delimiterOf(file: string): Promise<string> {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
      const [header = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1)
      return DELIMITERS.reduce((best, next) => (header.split(next).length > header.split(best).length ? next : best))
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new Unreadable(whyNot(file, error))
  }
}

function whyNot(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'EISDIR') return `${file} is a folder.`
  return `${file} cannot be read (${String(code ?? error)}).`
}

function nameColumns(row: readonly string[]): string[] {
  const names = row.map((name) => name.trim())
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Unreadable(`Two columns are called "${twice}".`)
  return names
}

const firstSentence = (text: string): string => text.split(/[\n.]/, 1).join('')
