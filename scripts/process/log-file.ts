import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/** How large a log may become before it is put aside, in bytes. */
const MAX_BYTES = 10 * 1024 * 1024
/** How many older ones are kept: api.log, api.log.1, api.log.2. */
const KEPT = 2
const TAIL_LINES = 25

/** A log of JSON lines that rotates by size and remembers its end. */
export interface LogFile {
  readonly file: string
  write(line: string): void
  /** The last lines, for a report. */
  tail(): string
}

/**
 * @param name of the process that writes; lines that are not JSON (a stack, a banner) are wrapped and get it as `name`.
 */
export function openLogFile(file: string, name: string, maxBytes = MAX_BYTES, now = () => new Date()): LogFile {
  mkdirSync(path.dirname(file), { recursive: true })
  let size = existsSync(file) ? statSync(file).size : 0
  const recent: string[] = []
  return {
    file,
    write(line) {
      if (line.trim() === '') return
      const text = `${line.startsWith('{') ? line : JSON.stringify({ level: 30, time: now().getTime(), name, msg: line })}\n`
      if (size + text.length > maxBytes && size > 0) {
        for (let age = KEPT; age > 0; age -= 1) {
          const from = age === 1 ? file : `${file}.${age - 1}`
          if (existsSync(from)) renameSync(from, `${file}.${age}`)
        }
        size = 0
      }
      appendFileSync(file, text)
      size += Buffer.byteLength(text)
      recent.push(line)
      if (recent.length > TAIL_LINES) recent.shift()
    },
    tail: () => recent.join('\n'),
  }
}
