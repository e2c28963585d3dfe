import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type GlossaryTerm, glossaryPage } from '@tradewind/schema/contracts/knowledge-documents'

/**
 * The marketers' glossary as query expansion reads it. The list is the same object until it changes, so what is derived
 * of it can be kept by its identity.
 */
export interface Glossary {
  terms(): readonly GlossaryTerm[]
}

export interface KeptGlossary extends Glossary {
  /** From disk, so that a start without the CMS knows it. */
  load(): Promise<void>
  replace(terms: readonly GlossaryTerm[]): Promise<void>
}

/** `<folder>/glossary.json`, replaced as a whole. */
export function keptGlossary(folder: string): KeptGlossary {
  const file = path.join(folder, 'glossary.json')
  let held: readonly GlossaryTerm[] = []
  let queue: Promise<unknown> = Promise.resolve()

  async function save(text: string): Promise<void> {
    await mkdir(folder, { recursive: true })
    const draft = `${file}.${process.pid}.new`
    await writeFile(draft, text, { mode: 0o600 })
    await rename(draft, file)
  }

  return {
    terms: () => held,
    async load() {
      try {
        held = glossaryPage.parse(JSON.parse(await readFile(file, 'utf8'))).terms
      } catch {
        // None yet, or of another version: it comes with the next reading of the CMS.
      }
    },
    async replace(terms) {
      const text = JSON.stringify({ terms })
      if (text === JSON.stringify({ terms: held })) return
      held = terms
      const saved = queue.then(() => save(text))
      queue = saved.catch(() => undefined)
      await saved
    },
  }
}
