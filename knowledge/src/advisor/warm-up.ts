import { LOCALES } from '@tradewind/schema/locales'
import type { Gate, Reader } from './parts.ts'

const nextTick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Reads and checks a sentence in each language, so that the first buyer does not wait for word lists and patterns to be
 * made ready (about a second for each language). To be called once when the service has started.
 */
export async function warmUp({
  reader,
  gate,
}: {
  readonly reader: Pick<Reader, 'read'>
  readonly gate: Gate
}): Promise<void> {
  const text = 'M8 8.8: 25 N·m.'
  for (const locale of LOCALES) {
    reader.read({ text, locale })
    // One thing at a time, so that a service that has just started still answers.
    await nextTick()
    gate.check(text, { locale, products: [], computed: [text], prices: [], own: [], buyer: [] })
    await nextTick()
  }
}
