import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Made by tools, or not part of what is built. */
const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  '.next',
  '.astro',
  '.build-hash',
  'next-env.d.ts',
  'tsconfig.tsbuildinfo',
])

/**
 * A hash over the names and contents of files: the same for the same input on every machine, whatever the file times.
 * @param entries files and folders relative to `root`; a missing one counts as empty.
 * @param salt anything else the result depends on, such as the version of Node.
 * @param except files and folders below the entries that do not count.
 */
export function contentHash(
  root: string,
  entries: readonly string[],
  salt = '',
  except: readonly string[] = [],
): string {
  const hash = createHash('sha256').update(salt)
  for (const entry of [...entries].sort()) {
    for (const file of filesOf(root, entry, except)) {
      hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
    }
  }
  return hash.digest('hex')
}

function filesOf(root: string, entry: string, except: readonly string[]): string[] {
  if (except.includes(entry)) return []
  const stat = statSync(path.join(root, entry), { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (!stat.isDirectory()) return [entry]
  const names = readdirSync(path.join(root, entry)).filter((name) => !LEFT_OUT.has(name) && !/\.test\.tsx?$/.test(name))
  return names.sort().flatMap((name) => filesOf(root, path.posix.join(entry, name), except))
}
