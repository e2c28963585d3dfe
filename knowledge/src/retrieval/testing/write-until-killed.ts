/**
 * Body of a process for the test of persistence: replaces documents of eight passages without end, and says each time
 * that one is put. Its argument is the folder of the index.
 */
import { createEmbeddedEngine } from '../embedded/embedded-engine.ts'
import { documentOf } from './documents.ts'

const engine = createEmbeddedEngine({ folder: process.argv[2] ?? '' })
for (let round = 1; ; round += 1) {
  for (let number = 0; number < 5; number += 1) {
    const text = `Spindle ${number}, round ${round}. ${'Grease the anvil and the ratchet. '.repeat(40)}`
    await engine.put(
      documentOf(
        `document-${number}`,
        Array.from({ length: 8 }, (_passage, n) => ({ text: `${text} ${n}` })),
      ),
    )
    process.stdout.write(`${round}\n`)
  }
}
