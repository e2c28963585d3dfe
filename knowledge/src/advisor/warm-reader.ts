import { LOCALES } from '@tradewind/schema/locales'
import type { Reader } from './parts.ts'

const nextTick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Reads a sentence in each language, so that the first buyer does not wait for word lists to be made ready. */
export async function warmReader(reader: Pick<Reader, 'read'>): Promise<void> {
  for (const locale of LOCALES) {
    reader.read({ text: 'M8 8.8, 25 Nm', locale })
    // One language at a time, so that a service that has just started still answers.
    await nextTick()
  }
}
