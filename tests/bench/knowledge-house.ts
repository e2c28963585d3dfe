import { z } from 'zod'
import { delay, eventually } from '../support/eventually.ts'
import { siteHouse } from './site-house.ts'

/** What the knowledge service says of itself, as far as a measurement depends on it. */
const health = z.object({
  catalogue: z.literal('loaded'),
  knowledge: z.object({ documents: z.int().min(1), chunks: z.int().min(1), pulledAt: z.string() }),
  model: z.unknown().optional(),
})

const SETTLED_FOR_MS = 2_000
const WITHIN_MS = 2 * 60_000

export interface KnowledgeHouse {
  readonly url: string
  /** How much can be quoted, for a person. */
  readonly size: string
}

async function look(url: string): Promise<z.infer<typeof health>> {
  const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) })
  return health.parse(await answer.json())
}

/**
 * The knowledge service of the whole house, as soon as its index no longer grows: what the demo's manuals, questions
 * and sheets hold can then be quoted. Throws when it has a language model: the rules are measured.
 */
export async function knowledgeHouse(): Promise<KnowledgeHouse> {
  const { knowledge: url } = await siteHouse()
  const settled = await eventually(
    'everything of the demo can be quoted',
    async () => {
      const before = await look(url)
      await delay(SETTLED_FOR_MS)
      const after = await look(url)
      return after.knowledge.chunks === before.knowledge.chunks && after
    },
    WITHIN_MS,
  )
  if (settled.model !== undefined) throw new Error('the house has a language model; measure one without')
  const { documents, chunks } = settled.knowledge
  return { url, size: `${chunks} passages of ${documents} documents` }
}
