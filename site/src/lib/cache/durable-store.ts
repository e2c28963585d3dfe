import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

export interface CachedValue {
  readonly value: unknown
  readonly tags: readonly string[]
  /** Unix time in milliseconds. */
  readonly storedAt: number
}

/** Keeps cached values over a restart. Never fails: a disk that refuses means "nothing kept". */
export interface DurableStore {
  read(key: string): Promise<CachedValue | undefined>
  write(key: string, cached: CachedValue): Promise<void>
}

const fileShape = z.object({
  key: z.string(),
  value: z.unknown(),
  tags: z.array(z.string()),
  storedAt: z.number(),
})

/**
 * One JSON file per key below `folder`, written beside its name and renamed, so that a reader never sees half a file.
 * @param onFailure told once per failing write or unreadable file
 */
export function fileStore(folder: string, onFailure: (error: unknown) => void): DurableStore {
  const fileOf = (key: string): string => path.join(folder, `${createHash('sha256').update(key).digest('hex')}.json`)
  return {
    async read(key) {
      try {
        const kept = fileShape.parse(JSON.parse(await readFile(fileOf(key), 'utf8')))
        return kept.key === key ? kept : undefined
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onFailure(error)
        return undefined
      }
    },
    async write(key, cached) {
      const draft = `${fileOf(key)}.${randomUUID()}`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(draft, JSON.stringify({ key, ...cached }))
        await rename(draft, fileOf(key))
      } catch (error) {
        onFailure(error)
        await rm(draft, { force: true }).catch(onFailure)
      }
    },
  }
}
