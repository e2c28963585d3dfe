import { describe, expect, test } from 'vitest'
import type { Hit, RetrievalEngine, RetrievalQuery } from '../engine.ts'
import { documentOf, passageIn } from './documents.ts'

/** Opens an empty engine; the test closes it. */
export type OpenEngine = () => Promise<RetrievalEngine>

const asked = (text: string, more: Partial<RetrievalQuery> = {}): RetrievalQuery => ({
  text,
  locale: 'en',
  permission: 'public',
  limit: 10,
  ...more,
})
const ids = (hits: readonly Hit[]): readonly string[] => hits.map(({ chunk }) => chunk.id)

/** What every engine has to do; runs against the embedded one and against Qdrant. */
export function describeEngine(open: OpenEngine): void {
  async function withEngine(run: (engine: RetrievalEngine) => Promise<void>): Promise<void> {
    const engine = await open()
    try {
      await run(engine)
    } finally {
      await engine.close()
    }
  }

  describe('documents', () => {
    test('an empty index answers with nothing', () =>
      withEngine(async (engine) => {
        expect(await engine.search(asked('torque'))).toEqual([])
        expect(await engine.documents()).toEqual(new Map())
        expect(await engine.statistics()).toEqual({ documents: 0, chunks: 0 })
        expect(await engine.chunk('nowhere#0', 'staff')).toBeUndefined()
        expect(await engine.remove('nowhere')).toBe(false)
      }))

    test('the same hash is nothing to do, another one replaces all passages', () =>
      withEngine(async (engine) => {
        const before = documentOf('a', [{ text: 'Grease the spindle.' }, { text: 'Replace the anvil yearly.' }])
        const after = documentOf('a', [{ text: 'Grease the ratchet.' }])
        expect(await engine.put(before)).toBe(true)
        expect(await engine.put(before)).toBe(false)
        expect(await engine.put(after)).toBe(true)
        expect(await engine.documents()).toEqual(new Map([['a', after.contentHash]]))
        expect(await engine.statistics()).toEqual({ documents: 1, chunks: 1 })
        expect(await engine.search(asked('anvil spindle'))).toEqual([])
        expect(ids(await engine.search(asked('ratchet')))).toEqual(['a#0'])
      }))

    test('a removed document is gone', () =>
      withEngine(async (engine) => {
        await engine.put(documentOf('a', [{ text: 'Grease the spindle.' }]))
        await engine.put(documentOf('b', [{ text: 'Oil the spindle.' }]))
        expect(await engine.remove('a')).toBe(true)
        expect(await engine.remove('a')).toBe(false)
        expect(ids(await engine.search(asked('spindle')))).toEqual(['b#0'])
        expect(await engine.chunk('a#0', 'staff')).toBeUndefined()
        expect(await engine.statistics()).toEqual({ documents: 1, chunks: 1 })
      }))

    test('a document may lose all its passages', () =>
      withEngine(async (engine) => {
        await engine.put(documentOf('a', [{ text: 'Grease the spindle.' }]))
        expect(await engine.put(documentOf('a', []))).toBe(true)
        expect(await engine.put(documentOf('a', []))).toBe(false)
        expect(await engine.statistics()).toEqual({ documents: 1, chunks: 0 })
        expect(await engine.search(asked('spindle'))).toEqual([])
      }))

    test('passages that contradict their document are refused, and change nothing', () =>
      withEngine(async (engine) => {
        const document = documentOf('a', [{ text: 'Grease the spindle.' }])
        await engine.put(document)
        const foreign = { ...document, contentHash: 'x', chunks: documentOf('b', [{ text: 'Oil.' }]).chunks }
        const double = { ...document, contentHash: 'y', chunks: [...document.chunks, ...document.chunks] }
        for (const malformed of [foreign, double]) {
          await expect(engine.put(malformed)).rejects.toMatchObject({ code: 'RETRIEVAL.MALFORMED_DOCUMENT' })
        }
        expect(await engine.documents()).toEqual(new Map([['a', document.contentHash]]))
      }))

    test('a closed engine says so', async () => {
      const engine = await open()
      await engine.close()
      await expect(engine.search(asked('torque'))).rejects.toMatchObject({ code: 'RETRIEVAL.CLOSED' })
    })
  })

  describe('what a reader may see', () => {
    test('passages of another permission are neither found nor opened', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf('a', [
            { text: 'Spindle for everybody.', permission: 'public' },
            { text: 'Spindle for buyers we know.', permission: 'account' },
            { text: 'Spindle for us.', permission: 'staff' },
          ]),
        )
        const visible = { public: ['a#0'], account: ['a#0', 'a#1'], staff: ['a#0', 'a#1', 'a#2'] }
        for (const permission of ['public', 'account', 'staff'] as const) {
          const hits = await engine.search(asked('spindle', { permission }))
          expect(ids(hits).toSorted()).toEqual(visible[permission])
          for (const id of visible.staff) {
            expect((await engine.chunk(id, permission))?.id).toBe(visible[permission].includes(id) ? id : undefined)
          }
        }
      }))
  })

  describe('filters', () => {
    test('language, kind, and models with what is about none', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf('a', [
            { text: 'The spindle of one.', skus: ['BP-80'], kind: 'product' },
            { text: 'The spindle of another.', skus: ['DN-40'], kind: 'product' },
            { text: 'The spindle in general.', kind: 'guide' },
            { text: 'Die Spindel; spindle.', locale: 'de', kind: 'guide' },
          ]),
        )
        const search = async (more: Partial<RetrievalQuery>) =>
          ids(await engine.search(asked('spindle', more))).toSorted()
        expect(await search({})).toEqual(['a#0', 'a#1', 'a#2', 'a#3'])
        expect(await search({ locales: ['de'] })).toEqual(['a#3'])
        expect(await search({ locales: [] })).toEqual([])
        expect(await search({ kinds: ['guide'], locales: ['en'] })).toEqual(['a#2'])
        expect(await search({ kinds: [] })).toEqual([])
        expect(await search({ skus: ['bp 80'], locales: ['en'] })).toEqual(['a#0', 'a#2'])
        expect(await search({ skus: [] })).toEqual(['a#2', 'a#3'])
      }))

    test('of a series only the newest revision, in each language, until it is removed', () =>
      withEngine(async (engine) => {
        const manual = (id: string, revision: string, locale: 'en' | 'de') =>
          documentOf(id, [{ text: `Spindle ${id}`, series: 'manual', revision, locale }])
        const found = async (more: Partial<RetrievalQuery> = {}) =>
          ids(await engine.search(asked('spindle', more))).toSorted()
        await engine.put(manual('old', '2025-03', 'en'))
        await engine.put(manual('new', '2026-01', 'en'))
        await engine.put(manual('alt', '2024-11', 'de'))
        expect(await found()).toEqual(['alt#0', 'new#0'])
        expect(await found({ everyRevision: true })).toEqual(['alt#0', 'new#0', 'old#0'])
        await engine.put(manual('older', '2024-01', 'en'))
        expect(await found()).toEqual(['alt#0', 'new#0'])
        await engine.remove('new')
        expect(await found()).toEqual(['alt#0', 'old#0'])
        await engine.put(manual('old', '2023-01', 'en'))
        expect(await found()).toEqual(['alt#0', 'older#0'])
      }))

    test('as many hits as wanted, at most fifty', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf(
            'a',
            Array.from({ length: 70 }, (_passage, n) => ({ text: `Spindle ${n}` })),
          ),
        )
        expect(await engine.search(asked('spindle', { limit: 3 }))).toHaveLength(3)
        expect(await engine.search(asked('spindle', { limit: 500 }))).toHaveLength(50)
        expect(await engine.search(asked('spindle', { limit: 0 }))).toEqual([])
      }))
  })

  describe('finding', () => {
    const products = documentOf('products', [
      { text: 'Torque from 16 to 80 N·m, weight 1.9 kg.', title: 'BP-80', skus: ['BP-80'] },
      { text: 'Torque from 22 to 110 N·m, weight 2.3 kg.', title: 'BP-110', skus: ['BP-110'] },
      { text: 'The torque of the BP-80 is checked on the torque bench before the tool leaves the house.' },
    ])

    test.each(['BP-80 torque', 'torque of the bp80', 'BP 80: which torque?', '最大扭矩ＢＰ－８０ torque'])(
      '"%s" names a model, whose passages come first',
      (text) =>
        withEngine(async (engine) => {
          await engine.put(products)
          const [first, second] = await engine.search(asked(text))
          expect([first?.chunk.id, second?.chunk.id]).toEqual(['products#0', 'products#2'])
        }),
    )

    test('a quantity is found however it is written', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf('a', [
            { text: 'Tightens up to 1.250 Nm.', locale: 'de' },
            { text: 'Zieht 1.205 Nm.', locale: 'de' },
          ]),
        )
        const [first] = await engine.search(asked('1250 N·m', { locale: 'de' }))
        expect(first?.chunk.id).toBe('a#0')
      }))

    test('a misspelled word, and a word inside a compound', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf('a', [
            passageIn('de', 'Der Drehmomentschlüssel liegt in der Lade.'),
            passageIn('de', 'Der Akku liegt im Koffer.'),
          ]),
        )
        for (const text of ['Schlüssel', 'Drehmomentschlüsel']) {
          const [first] = await engine.search(asked(text, { locale: 'de' }))
          expect(first?.chunk.id).toBe('a#0')
          expect(first?.matched).toContain('Drehmomentschlüssel')
        }
      }))

    test('titles and headings count', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf('a', [
            { text: 'Every twelve months.', headings: ['Care', 'Calibration interval'] },
            { text: 'Every twelve days.', headings: ['Care', 'Greasing interval'] },
          ]),
        )
        const [first] = await engine.search(asked('calibration interval'))
        expect(first?.chunk.id).toBe('a#0')
      }))

    test('an answer says how much of the question it holds, and which words', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf('a', [{ text: 'The wrenches are Calibrated yearly.' }, { text: 'Grease the anvil.' }]),
        )
        const [whole] = await engine.search(asked('calibration of a wrench'))
        expect(whole).toMatchObject({ coverage: 1, matched: ['wrenches', 'Calibrated'] })
        const [part] = await engine.search(asked('anvil warranty'))
        expect(part?.coverage).toBeGreaterThan(0.3)
        expect(part?.coverage).toBeLessThan(0.7)
        expect(part?.matched).toEqual(['anvil'])
      }))

    test('passages of another language by the translations that come with the question', () =>
      withEngine(async (engine) => {
        await engine.put(
          documentOf('a', [passageIn('en', 'The torque is checked.'), passageIn('en', 'The hose is long.')]),
        )
        const question = asked('Wie groß ist das Drehmoment?', { locale: 'de' })
        expect(await engine.search(question)).toEqual([])
        const expansions = [{ text: 'torque', locale: 'en', weight: 0.9 }] as const
        const [first] = await engine.search({ ...question, expansions })
        expect(first?.chunk.id).toBe('a#0')
        expect(first?.matched).toEqual(['torque'])
      }))

    test('nothing in common, signs, quotes and operators find nothing and break nothing', () =>
      withEngine(async (engine) => {
        await engine.put(products)
        for (const text of ['', '   ', '???', 'xylophone', '" OR 1=1 --', 'NEAR(a b)', '*', '🔧', '\u0000']) {
          const hits = await engine.search(asked(text))
          expect(hits.filter((hit) => hit.coverage > 0.5)).toEqual([])
        }
        expect(await engine.search(asked('torque '.repeat(5_000)))).not.toEqual([])
      }))

    test('the same question has the same answer', () =>
      withEngine(async (engine) => {
        await engine.put(products)
        const question = asked('torque weight')
        expect(await engine.search(question)).toEqual(await engine.search(question))
      }))
  })

  test('readers find whole documents while one is written', () =>
    withEngine(async (engine) => {
      const version = (n: number) =>
        documentOf('a', [{ text: `Spindle one, version ${n}.` }, { text: `Spindle two, version ${n}.` }])
      await engine.put(version(0))
      const writing = (async () => {
        for (let n = 1; n <= 20; n += 1) await engine.put(version(n))
      })()
      for (let n = 0; n < 20; n += 1) expect((await engine.search(asked('spindle'))).length).toBeGreaterThanOrEqual(2)
      await writing
      const hits = await engine.search(asked('spindle'))
      expect(hits.map(({ chunk }) => chunk.text).toSorted()).toEqual(version(20).chunks.map(({ text }) => text))
    }))
}
