import { eventually } from './eventually.ts'

/** Waits until knowledge has read everything that can be quoted: a house that has just opened still reads. */
export async function documentsRead(knowledgeUrl: string): Promise<void> {
  await eventually(
    'everything that can be quoted is read',
    async () => {
      const response = await fetch(`${knowledgeUrl}/health`, { signal: AbortSignal.timeout(5_000) })
      const { knowledge } = (await response.json()) as { knowledge?: { pulledAt?: string } }
      return knowledge?.pulledAt !== undefined
    },
    60_000,
  )
}
