import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { catalogProduct } from '@tradewind/schema/contracts/catalog'
import { z } from 'zod'
import { productsOn, type Shelf } from './shelf.ts'

const snapshot = z.object({
  version: z.literal(1),
  products: z.array(
    z.object({
      publication: z.unknown(),
      listPrice: z.object({ amount: z.string(), currency: z.string() }).optional(),
    }),
  ),
  withdrawn: z.array(z.object({ cmsId: z.string(), withdrawnAt: z.string() })),
})

/** The shelf on disk, so that a restart without the API still answers. */
export interface SnapshotFile {
  /** Undefined when there is none or it cannot be read: the catalogue can always be pulled again. */
  load(): Promise<Shelf | undefined>
  save(shelf: Shelf): Promise<void>
}

/** Products an older or newer version wrote differently are left out. */
function readShelf(text: string): Shelf | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const parsed = snapshot.safeParse(json)
  if (!parsed.success) return undefined
  const held = parsed.data.products.flatMap(({ publication, listPrice }) => {
    const read = catalogProduct.safeParse(publication)
    if (!read.success) return []
    const product = { publication: read.data, ...(listPrice === undefined ? {} : { listPrice }) }
    return [[read.data.cmsId, { product }] as const]
  })
  return { held: new Map(held), withdrawn: new Map(parsed.data.withdrawn.map((it) => [it.cmsId, it])) }
}

/** `<folder>/catalogue.json`, replaced as a whole: a crash leaves the old one or the new one. */
export function snapshotFile(folder: string): SnapshotFile {
  const file = path.join(folder, 'catalogue.json')
  let queue: Promise<void> = Promise.resolve()

  async function write(shelf: Shelf): Promise<void> {
    await mkdir(folder, { recursive: true })
    const draft = `${file}.${process.pid}.new`
    const handle = await open(draft, 'w', 0o600)
    try {
      const body = { version: 1, products: productsOn(shelf), withdrawn: [...shelf.withdrawn.values()] }
      await handle.writeFile(JSON.stringify(body))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  }

  return {
    async load() {
      try {
        return readShelf(await readFile(file, 'utf8'))
      } catch {
        return undefined
      }
    },
    save(shelf) {
      const written = queue.then(() => write(shelf))
      queue = written.catch(() => undefined)
      return written
    },
  }
}
