import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { askedFields, nameFields, readBuyersWords } from './buyers-words.ts'

const folders: string[] = []
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))))

async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-words-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const ROWS = [
  { section: { en: 'Contacts' }, questions: { en: ['who do I call', ' phone number '], de: ['Wen anrufen?'] } },
]

describe('readBuyersWords', () => {
  it('reads what stands beside company, article, family and product, and their names', async () => {
    const words = await readBuyersWords(
      await folderOf({
        'questions/company.json': ROWS,
        'questions/articles/choose-torque-capacity.json': ROWS,
        'questions/categories/controllers.json': ROWS,
        'questions/products/bp-80.json': ROWS,
        'names/battery-pulse-tools.json': {
          family: { en: ['cordless gun'] },
          products: { 'BP-80': { zh: ['电动枪'] } },
        },
      }),
    )
    expect([...words.articles.keys()]).toEqual(['choose-torque-capacity'])
    expect([...words.categories.keys()]).toEqual(['controllers'])
    expect(words.categoryNames.get('battery-pulse-tools')).toEqual({ en: ['cordless gun'] })
    expect(nameFields(words.productNames.get('bp-80'))).toEqual({ alsoCalled: { zh: '电动枪' } })
    for (const rows of [words.company, words.products.get('bp-80')]) {
      expect(askedFields(rows)).toEqual({
        askedQuestions: [
          {
            id: expect.any(String),
            section: { en: 'Contacts' },
            questions: { en: 'who do I call\nphone number', de: 'Wen anrufen?' },
          },
        ],
      })
    }
  })

  it('has nothing where nothing is written', async () => {
    const words = await readBuyersWords(await folderOf({}))
    expect([words.company, words.products.size, words.productNames.size]).toEqual([[], 0, 0])
    expect([askedFields(words.company), askedFields(undefined), nameFields({})]).toEqual([{}, {}, {}])
  })

  it.each([
    ['questions/products/zz-1.json', ROWS, 'nothing of this name'],
    ['questions/articles/unknown.json', ROWS, 'nothing of this name'],
    ['questions/categories/controllers.txt', ROWS, 'nothing of this name'],
    ['questions/firm.json', ROWS, 'not known what it is about'],
    ['questions/company.json', '[', 'JSON'],
    ['questions/company.json', [{ questions: { en: ['no'] } }], '>=3 characters'],
    ['questions/company.json', [{ questions: { en: ['x'.repeat(201)] } }], '<=200 characters'],
    ['questions/company.json', [{ questions: { en: ['one\ntwo'] } }], 'one line'],
    ['questions/company.json', [{ questions: { fr: ['Qui appeler ?'] } }], 'questions'],
    ['questions/company.json', [{ heading: { en: 'x' }, questions: {} }], 'heading'],
    ['names/controllers.json', { products: { 'BP-80': { en: ['gun'] } } }, 'BP-80 is no product of the family'],
    ['names/controllers.json', { family: { en: ['x'] } }, '>=2 characters'],
  ])('stops at %s with its path and the reason', async (name, content, reason) => {
    const folder = await folderOf({ [name]: content })
    const failure = await readBuyersWords(folder).catch((error: Error) => error.message)
    expect(failure).toContain(path.join(folder, name))
    expect(failure).toContain(reason)
  })
})
