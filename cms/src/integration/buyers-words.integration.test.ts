import { cmsWebhook } from '@tradewind/schema/contracts/catalog'
import { type KnowledgeDocument, knowledgeSource } from '@tradewind/schema/contracts/knowledge-documents'
import type { Locale } from '@tradewind/schema/locales'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SERVICE_KEY, startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
let family: number
let product: number

const KEY = { headers: { authorization: `Bearer ${SERVICE_KEY}` } }

/** A row in the language it is created in; `id` names the row to be written in another. */
interface Asked {
  readonly id?: string | null
  readonly section?: string | null
  readonly questions?: string | null
}

beforeAll(async () => {
  cms = await startTestCms()
  const category = await cms.payload.create({
    collection: 'categories',
    data: {
      code: 'battery-pulse-tools',
      slug: 'pulse',
      name: 'Pulse tools',
      summary: 'Tools that pulse.',
      faq: [{ question: 'Does it need air?', answer: 'No.' }],
      _status: 'published',
    },
  })
  family = category.id
  const created = await cms.payload.create({
    collection: 'products',
    data: {
      sku: 'BP-80',
      slug: 'bp-80',
      name: 'BP-80 pulse tool',
      summary: '15 to 80 Nm',
      sellingPoints: [{ text: 'a' }, { text: 'b' }, { text: 'c' }],
      category: family,
      _status: 'published',
    } as never,
  })
  product = created.id
}, 60_000)

afterAll(() => cms?.stop(), 30_000)

async function read(source: string): Promise<KnowledgeDocument[]> {
  const [collection, id] = source.split(':')
  const response = await cms.request(`/api/knowledge/documents/${collection}/${id}`, KEY)
  return knowledgeSource.parse(await response.json()).documents
}

/** `locale text @ section` of each question, by document. */
async function asked(source: string): Promise<Record<string, string[]>> {
  const documents = await read(source)
  return Object.fromEntries(
    documents.map(({ id, questions }) => [
      id,
      questions.map(({ locale, text, section }) => `${locale} ${text}${section === undefined ? '' : ` @ ${section}`}`),
    ]),
  )
}

async function manual(rows: readonly Asked[], more: Record<string, unknown> = {}) {
  return cms.payload.create({
    collection: 'manuals',
    data: {
      title: 'Operating manual',
      text: '## Setting\n\nTurn the ring.',
      kind: 'manual',
      series: 'bp-manual',
      revision: '2026-03',
      permission: 'public',
      askedQuestions: rows,
      _status: 'published',
      ...more,
    } as never,
  })
}

type Collection = 'manuals' | 'categories' | 'products'

const write = (collection: Collection, id: number, locale: Locale, data: Record<string, unknown>) =>
  cms.payload.update({ collection, id, locale, data: { ...data, _status: 'published' } as never })

const draft = (collection: Collection, id: number, locale: Locale, data: Record<string, unknown>) =>
  cms.payload.update({ collection, id, locale, draft: true, data: data as never })

const rowsOf = (document: { readonly askedQuestions?: Asked[] | null }): Asked[] => document.askedQuestions ?? []

describe('questions of buyers', () => {
  it('go with the version in their language, others with the English one', async () => {
    const created = await manual([{ section: 'Setting', questions: 'how do I set the torque\nWhich way to turn?' }])
    const [row] = rowsOf(created)
    const german = { title: 'Betriebsanleitung', text: '## Einstellen\n\nRing drehen.' }
    await write('manuals', created.id, 'de', {
      ...german,
      askedQuestions: [{ id: row?.id, section: 'Einstellen', questions: 'Wie stelle ich es ein?' }],
    })
    // There is no Arabic text that could be published, so the question waits as a draft for the next publication.
    await draft('manuals', created.id, 'ar', { askedQuestions: [{ id: row?.id, questions: 'كيف أضبط العزم؟' }] })
    const source = `manuals:${created.id}`
    expect((await asked(source))[`${source}:en`]).toHaveLength(2)
    await write('manuals', created.id, 'en', {})
    expect(await asked(source)).toEqual({
      [`${source}:en`]: [
        'en how do I set the torque @ Setting',
        'en Which way to turn? @ Setting',
        'ar كيف أضبط العزم؟ @ Setting',
      ],
      [`${source}:de`]: ['de Wie stelle ich es ein? @ Einstellen'],
    })
    // What is not translated is not made up for: the English text is no Arabic version.
    const all = await cms.payload.findByID({ collection: 'manuals', id: created.id, locale: 'all', depth: 0 })
    expect((all.askedQuestions as unknown as { section: unknown }[])[0]?.section).toEqual({
      en: 'Setting',
      de: 'Einstellen',
      ar: null,
    })
  })

  it('go with the first version when there is no English one', async () => {
    const created = await cms.payload.create({
      collection: 'manuals',
      locale: 'zh',
      data: {
        title: '操作手册',
        text: '## 设置\n\n旋转调节环。',
        kind: 'manual',
        series: 'zh-manual',
        revision: '1',
        permission: 'public',
        askedQuestions: [{ section: '设置', questions: '扭矩怎么调' }],
        _status: 'published',
      } as never,
    })
    const [row] = rowsOf(created)
    await draft('manuals', created.id, 'en', { askedQuestions: [{ id: row?.id, questions: 'set the torque' }] })
    await write('manuals', created.id, 'zh', {})
    const source = `manuals:${created.id}`
    expect(await asked(source)).toEqual({ [`${source}:zh`]: ['en set the torque @ 设置', 'zh 扭矩怎么调 @ 设置'] })
  })

  it('about one of the family’s own questions go with these', async () => {
    await write('categories', family, 'en', {
      askedQuestions: [
        { section: 'Does it need air?', questions: 'is a compressor needed' },
        { questions: 'what are cordless guns' },
      ],
    })
    expect(await asked(`categories:${family}`)).toEqual({
      [`categories:${family}:en`]: ['en what are cordless guns'],
      [`categories:${family}.faq:en`]: ['en is a compressor needed @ Does it need air?'],
    })
  })

  it('stand beside every kind of document that has them', async () => {
    const words = { askedQuestions: [{ questions: 'asked by a buyer' }], _status: 'published' } as const
    const body = {
      root: {
        type: 'root',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Text.' }] }],
      },
    }
    const article = await cms.payload.create({
      collection: 'articles',
      data: {
        ...words,
        slug: 'a',
        kind: 'guide',
        title: 'A',
        summary: 'A',
        body,
        publishedAt: '2026-11-01T12:00:00.000Z',
      } as never,
    })
    const page = await cms.payload.create({
      collection: 'pages',
      data: { ...words, slug: 'p', title: 'P', body } as never,
    })
    const entry = await cms.payload.create({
      collection: 'faq',
      data: { ...words, question: 'Is it light?', answer: 'Yes.' } as never,
    })
    await write('products', product, 'en', words)
    await cms.payload.updateGlobal({
      slug: 'company',
      data: { ...words, name: 'Corvane', legalName: 'Corvane Ltd', tagline: 'We tighten.' } as never,
    })
    const sources = [
      `articles:${article.id}`,
      `pages:${page.id}`,
      `faq:${entry.id}`,
      `products:${product}`,
      'company:company',
    ]
    for (const source of sources) expect((await asked(source))[`${source}:en`], source).toEqual(['en asked by a buyer'])
  })

  it('are gone with their row, and a draft of them is not told', async () => {
    const created = await manual([{ questions: 'first question' }, { questions: 'second question' }])
    const [first, second] = rowsOf(created)
    const source = `manuals:${created.id}`
    await cms.payload.update({
      collection: 'manuals',
      id: created.id,
      draft: true,
      data: { askedQuestions: [first, second, { questions: 'only a draft' }] as never },
    })
    expect(await asked(source)).toEqual({ [`${source}:en`]: ['en first question', 'en second question'] })
    await write('manuals', created.id, 'en', { askedQuestions: [second] })
    expect(await asked(source)).toEqual({ [`${source}:en`]: ['en second question'] })
    await cms.payload.update({ collection: 'manuals', id: created.id, data: { _status: 'draft' } })
    expect(await asked(source)).toEqual({})
  })

  it('are announced to knowledge when they change', async () => {
    const created = await manual([{ questions: 'first question' }])
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    cms.received.length = 0
    await write('manuals', created.id, 'en', { askedQuestions: [{ questions: 'another question' }] })
    await cms.payload.jobs.run({ allQueues: true, limit: 100, silent: true })
    const told = cms.received
      .filter(({ receiver }) => receiver === 'knowledge')
      .map(({ text }) => cmsWebhook.parse(JSON.parse(text)))
    expect(told).toMatchObject([{ collection: 'manuals', documentId: String(created.id) }])
  })

  it('are refused with the line that does not fit, in the editor’s language', async () => {
    const refusal = async (questions: string, language: string) => {
      const response = await cms.request('/api/faq', {
        method: 'POST',
        as: 'marketer',
        headers: { 'content-type': 'application/json', origin: 'http://cms.test', 'accept-language': language },
        body: JSON.stringify({ question: 'Q?', answer: 'A', askedQuestions: [{ questions }], _status: 'published' }),
      })
      expect(response.status).toBe(400)
      return JSON.stringify(await response.json())
    }
    expect(await refusal('fine\nno', 'en')).toContain('Line 2 has 2 characters; 3 to 200 are allowed.')
    expect(await refusal(`${'x'.repeat(201)}`, 'de')).toContain('Zeile 1 hat 201 Zeichen; erlaubt sind 3 bis 200.')
    const lines = Array.from({ length: 41 }, (_, n) => `question ${n}`).join('\n')
    expect(await refusal(lines, 'pt')).toContain('São 41 linhas; são permitidas no máximo 40: a partir da linha 41')
  })
})

describe('what buyers call a product or a family', () => {
  it('goes with the English version, each name with its language', async () => {
    await write('products', product, 'en', { alsoCalled: 'the pulse gun\n\n BP80 ' })
    await draft('products', product, 'zh', { alsoCalled: '气枪' })
    await draft('products', product, 'de', { name: 'BP-80 Impulsschrauber', alsoCalled: 'Akkupistole' })
    await write('products', product, 'en', {})
    const named = (await read(`products:${product}`)).filter(({ names }) => names.length > 0)
    expect(named.map(({ id }) => id)).toEqual([`products:${product}:en`])
    expect(named[0]?.names).toEqual([
      { locale: 'en', text: 'the pulse gun' },
      { locale: 'en', text: 'BP80' },
      { locale: 'zh', text: '气枪' },
      { locale: 'de', text: 'Akkupistole' },
    ])
    // German is a version of its own, and names are about the product, not about a language.
    expect((await read(`products:${product}`)).map(({ id }) => id)).toContain(`products:${product}:de`)
  })

  it('is refused when a name is too long', async () => {
    await expect(write('categories', family, 'en', { alsoCalled: 'x'.repeat(81) })).rejects.toThrow()
  })
})

describe('words for search', () => {
  it('are for editors alone: the public sees none of them, by whatever way', async () => {
    await write('products', product, 'en', {
      alsoCalled: 'the pulse gun',
      askedQuestions: [{ questions: 'how heavy is the gun' }],
    })
    const address = `/api/products/${product}?locale=all&depth=0`
    const shown = await (await cms.request(address)).json()
    expect(shown.sku).toBe('BP-80')
    expect(shown.alsoCalled).toBeUndefined()
    expect(shown.askedQuestions ?? []).toEqual([])
    const edited = await (await cms.request(address, { as: 'marketer' })).json()
    expect(edited.alsoCalled).toMatchObject({ en: 'the pulse gun' })
    expect(edited.askedQuestions).toHaveLength(1)
    for (const path of ['alsoCalled', 'askedQuestions.questions', 'askedQuestions.section']) {
      const guessed = await cms.request(`/api/products?where[${path}][contains]=gun`)
      expect(guessed.status, path).toBe(400)
    }
    for (const source of ['/api/categories', '/api/globals/company', '/api/manuals', '/api/faq', '/api/catalog']) {
      const text = await (await cms.request(source, source === '/api/catalog' ? KEY : {})).text()
      expect(text, source).not.toMatch(/gun|asked by a buyer|cordless/)
      expect(text, source).toMatch(/pulse|Corvane|Operating|Is it light/)
    }
  })

  it('are no text that a translation lacks', async () => {
    const created = await manual([{ section: 'Setting', questions: 'how do I set it' }])
    const stored = await cms.payload.findByID({ collection: 'manuals', id: created.id, depth: 0 })
    expect(stored.translation).toMatchObject({ en: 'complete', de: 'missing' })
    const [row] = rowsOf(created)
    await write('manuals', created.id, 'de', {
      title: 'Anleitung',
      text: '## Einstellen\n\nDrehen.',
      askedQuestions: [{ id: row?.id }],
    })
    const both = await cms.payload.findByID({ collection: 'manuals', id: created.id, depth: 0 })
    expect(both.translation).toMatchObject({ en: 'complete', de: 'complete' })
  })
})
