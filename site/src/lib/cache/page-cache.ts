import { createHash } from 'node:crypto'

/** A rendered page as it goes over the wire. */
export interface CachedPage {
  readonly headers: readonly (readonly [string, string])[]
  readonly etag: string
  readonly body: Buffer
  /** Compressed forms by content coding, made when first asked for. */
  readonly encoded: Map<string, Buffer>
  readonly tags: ReadonlySet<string>
  /** Unix time in milliseconds after which the page is rendered again. */
  readonly expiresAt: number
}

/** Greatest number of pages kept; the least recently used one goes first. At about 80 kB a page this is 80 MB. */
const MOST_PAGES = 1_000

/** Rendered pages by key and tag: the same page for everybody who would see the same one. */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>()
  #generation = 0

  /** Rises with every invalidation: a page whose rendering began under an older one must not be stored. */
  get generation(): number {
    return this.#generation
  }

  get(key: string, now: number): CachedPage | undefined {
    const page = this.#pages.get(key)
    if (page === undefined) return undefined
    this.#pages.delete(key)
    if (page.expiresAt <= now) return undefined
    this.#pages.set(key, page)
    return page
  }

  set(key: string, page: CachedPage, generation: number): void {
    if (generation !== this.#generation) return
    this.#pages.delete(key)
    this.#pages.set(key, page)
    const oldest = this.#pages.keys().next()
    if (this.#pages.size > MOST_PAGES && oldest.done !== true) this.#pages.delete(oldest.value)
  }

  invalidate(tags: readonly string[]): void {
    this.#generation += 1
    for (const [key, page] of this.#pages) {
      if (tags.some((tag) => page.tags.has(tag))) this.#pages.delete(key)
    }
  }
}

export function etagOf(body: Buffer): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`
}

const REGISTERED = Symbol.for('tradewind.site.page-cache')

/** The process's one page cache, shared by the rendered application and the server in front of it. */
export function pageCache(): PageCache {
  const registry = globalThis as { [REGISTERED]?: PageCache }
  registry[REGISTERED] ??= new PageCache()
  return registry[REGISTERED]
}
