import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

/** What the demo company knows, as files. */
export const KNOWLEDGE_FOLDER = path.join(import.meta.dirname, 'knowledge')

/** Names in a folder in a fixed order; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** @throws with the path of the file, and how it breaks its format */
export async function readJson<Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.infer<Shape>> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = shape.safeParse(json)
  if (parsed.success) return parsed.data
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
}

/** What the `<name>.json` files of a folder hold, by name. @throws when a name is not one of those expected */
export async function readNamed<Shape extends z.ZodType>(
  folder: string,
  expected: readonly string[],
  shape: Shape,
): Promise<ReadonlyMap<string, z.infer<Shape>>> {
  const found = new Map<string, z.infer<Shape>>()
  for (const file of await namesIn(folder)) {
    const name = path.basename(file, '.json')
    if (!expected.includes(name) || file !== `${name}.json`) {
      throw new Error(`${path.join(folder, file)}: the demo has nothing of this name`)
    }
    found.set(name, await readJson(path.join(folder, file), shape))
  }
  return found
}
