/**
 * Times questions to the embedded engine over an invented corpus in seven languages, beside the barest full-text query
 * over the same texts, and prints p50 and p95. Every question is asked twice: of its own language, and of all.
 * Usage: node scripts/measure-retrieval.ts [passages] [questions] [seed]
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createEmbeddedEngine } from '../src/retrieval/embedded/embedded-engine.ts'
import { inventCorpus } from '../src/retrieval/testing/invented-corpus.ts'
import { seededRandom } from '../src/selector/testing/synthesis.ts'

const [size = 50_000, count = 400, seed = 1] = process.argv.slice(2).map(Number)
/** The first questions fill caches and compile code, as they do in a service that has been running for a minute. */
const WARM_UP = 100

const corpus = inventCorpus(size, seededRandom(seed))
const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-measure-'))
const engine = createEmbeddedEngine({ folder })
const bare = new DatabaseSync(path.join(folder, 'bare.sqlite'))

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function percentile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b)
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0
}

const line = (name: string, values: readonly number[]): string =>
  `${name}p50 ${percentile(values, 0.5).toFixed(1)} ms  p95 ${percentile(values, 0.95).toFixed(1)} ms  p99 ${percentile(values, 0.99).toFixed(1)} ms\n`

try {
  const filling = await timed(async () => {
    for (const document of corpus.documents) await engine.put(document)
  })
  bare.exec("PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE passage USING fts5 (text, tokenize = 'unicode61'); BEGIN")
  const insert = bare.prepare('INSERT INTO passage (text) VALUES (?)')
  for (const { chunks } of corpus.documents) for (const { text } of chunks) insert.run(text)
  bare.exec('COMMIT')
  const find = bare.prepare('SELECT rowid, text FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10')
  const { chunks } = await engine.statistics()
  const bytes = (await stat(path.join(folder, 'passages.sqlite'))).size
  process.stdout.write(
    `${chunks} passages in ${(filling / 1000).toFixed(0)} s (${(filling / chunks).toFixed(2)} ms each), ${(bytes / 1e6).toFixed(0)} MB\n`,
  )

  const own: number[] = []
  const all: number[] = []
  const plain: number[] = []
  for (let n = 0; n < count + WARM_UP; n += 1) {
    const { text, locale } = corpus.question()
    const query = { text, locale, permission: 'public', limit: 10 } as const
    const words = [...new Set(text.match(/[\p{L}\p{N}]+/gu))].map((word) => `"${word}"`).join(' OR ')
    const times = [
      await timed(() => engine.search({ ...query, locales: [locale] })),
      await timed(() => engine.search(query)),
      await timed(() => find.all(words)),
    ]
    if (n < WARM_UP) continue
    for (const [at, list] of [own, all, plain].entries()) list.push(times[at] ?? 0)
  }
  const ratio = (values: readonly number[]): string => (percentile(values, 0.5) / percentile(plain, 0.5)).toFixed(2)
  process.stdout.write(
    line('own language   ', own) +
      line('all languages  ', all) +
      line('bare full text ', plain) +
      `ratio of p50, own language to bare: ${ratio(own)}, all languages to bare: ${ratio(all)}\n`,
  )
} finally {
  await engine.close()
  bare.close()
  await rm(folder, { recursive: true, force: true })
}
