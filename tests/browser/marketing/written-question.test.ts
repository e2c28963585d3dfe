import type { Answer } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { documentsRead } from '../../support/documents-read.ts'
import { eventually } from '../../support/eventually.ts'
import { type Client, signInAs } from '../../support/graphql-client.ts'
import { PASSWORD, PEOPLE } from '../../support/people.ts'
import { fillSignIn } from '../../support/workspace.ts'

/** In English only; the section says how long the fans of a cabinet last and that they are changed without tools. */
const SERIES = 'cx-operation'
const SECTION = 'Service life'
/** Neither fans nor life: no word of the section, in any language. */
const WRITTEN = 'هل أبدّل بنفسي ما يدور ويهدر في جوف الخزانة؟'
const ASKED = 'ثمة شيء يهدر ويدور في جوف الخزانة، أأبدّله بنفسي؟'
/** What the editor was promised: saved is answered within ten seconds. */
const WITHIN_MS = 10_000

interface Asked {
  readonly id: string
  readonly section?: string | null
  readonly questions?: string | null
}

async function answered(question: string): Promise<Answer> {
  const response = await fetch(`${house().knowledge}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, locale: 'ar' }),
    signal: AbortSignal.timeout(20_000),
  })
  const events = (await response.text())
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice(6)) as { readonly type: string; readonly answer?: Answer })
  const answer = events.find(({ type }) => type === 'answer')?.answer
  if (answer === undefined) throw new Error(`no answer to ${question}`)
  return answer
}

/** Asks until it is answered that way, for as long as the editor was promised. */
function soon(question: string, outcome: Answer['outcome']): Promise<Answer> {
  return eventually(
    `${outcome}: ${question}`,
    async () => {
      const answer = await answered(question)
      return answer.outcome === outcome ? answer : undefined
    },
    WITHIN_MS,
  )
}

describe('a question that a marketer writes beside a manual', () => {
  inOrder()
  const { site, api, cms, knowledge } = house()
  let marketer: Client
  let manual: string
  /** The questions in Arabic as they were. */
  let before: Asked[] | undefined

  async function sent(method: string, address: string, body?: object): Promise<Record<string, unknown>> {
    const response = await fetch(`${cms}/api/${address}`, {
      method,
      headers: { ...marketer.headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    })
    expect(response.status).toBe(200)
    return (await response.json()) as Record<string, unknown>
  }
  const rowsIn = async (locale: Locale): Promise<Asked[]> => {
    const document = await sent('GET', `${manual}?depth=0&draft=true&locale=${locale}&fallback-locale=none`)
    return document.askedQuestions as Asked[]
  }

  /** There is no Arabic manual to be published: its questions are kept as a draft and go live with the English one. */
  async function written(rows: readonly Asked[]): Promise<void> {
    await sent('PATCH', `${manual}?depth=0&draft=true&locale=ar`, { askedQuestions: rows })
    await sent('PATCH', `${manual}?depth=0&locale=en`, { _status: 'published' })
  }

  beforeAll(async () => {
    await documentsRead(knowledge)
    marketer = await signInAs(api, PEOPLE.marketer, site)
    const found = await sent('GET', `manuals?depth=0&locale=en&where[series][equals]=${SERIES}`)
    manual = `manuals/${(found.docs as readonly { readonly id: number }[])[0]?.id}`
  })
  afterAll(async () => {
    // A house that is kept open is as it was before.
    if (before !== undefined) await written(before)
  })

  it('is not answered while nobody has written it', async () => {
    expect(await answered(ASKED)).toMatchObject({ outcome: 'unknown', citations: [] })
  })

  it('is answered out of the English manual, asked in Arabic and in other words, soon after it is saved', async () => {
    const sections = await rowsIn('en')
    const rows = await rowsIn('ar')
    const { id } = sections.find(({ section }) => section === SECTION) ?? {}
    expect(id).toBeDefined()
    before = rows
    const added = (own: Asked): Asked => ({ ...own, questions: [own.questions, WRITTEN].filter(Boolean).join('\n') })
    await written(rows.map((row) => (row.id === id ? added(row) : row)))
    const answer = await soon(ASKED, 'answered')
    expect(answer.citations[0]).toMatchObject({ documentId: `${manual.replace('/', ':')}:en`, locale: 'en' })
    expect(answer.citations[0]?.quote).toContain('50,000 hours')
    expect(JSON.stringify(answer)).not.toContain(WRITTEN)
  })

  it('is shown to nobody who is no editor', async () => {
    const response = await fetch(`${cms}/api/${manual}?depth=0&locale=all`, { signal: AbortSignal.timeout(20_000) })
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toContain(SERIES)
    expect(text).not.toContain(WRITTEN)
  })

  it('is not answered any more soon after it is taken out', async () => {
    await written(before ?? [])
    before = undefined
    const answer = await soon(ASKED, 'unknown')
    expect(answer.citations).toEqual([])
  })
})

describe('a question that a marketer writes in the form of an entry of the FAQ', () => {
  inOrder()
  const { site, cms, knowledge } = house()
  /** Whether the apprentices are trained, in the words of a foreman. */
  const own = 'من يكسر حاجز الخوف عند صبيان الورشة؟'
  const others = 'صبيان الورشة خائفون، من يكسر الحاجز عندهم؟'
  let browser: Browser
  let marketer: Visitor
  let entry: string
  let before: string | undefined

  /** Opens the part of the form that is closed until somebody wants it, and the first row in it. */
  async function questionsField(): Promise<Locator> {
    const { page } = marketer
    await page.goto(`${cms}/admin/collections/${entry}?locale=ar`)
    const part = page.locator('.collapsible__toggle-wrap', { hasText: 'In buyers’ words' }).first()
    await part.locator('button.collapsible__toggle').first().click()
    await page.locator('#askedQuestions-row-0 button.collapsible__toggle').first().click()
    const field = page.locator('textarea[name="askedQuestions.0.questions"]')
    await field.waitFor({ state: 'visible' })
    return field
  }
  async function published(text: string): Promise<void> {
    const { page } = marketer
    await (await questionsField()).fill(text)
    const button = page.locator('#action-save')
    await expect.poll(() => button.isEnabled()).toBe(true)
    const saved = page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' &&
        response.url().includes(`/api/${entry}`) &&
        !response.url().includes('autosave=true'),
    )
    await button.click()
    expect((await saved).status()).toBe(200)
  }

  beforeAll(async () => {
    await documentsRead(knowledge)
    browser = await openBrowser()
    marketer = await newVisitor(browser)
    const { page, context } = marketer
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'en', url: site }])
    await page.goto(`${site}/workspace/sign-in`)
    await fillSignIn(page, PEOPLE.marketer, PASSWORD)
    await page.waitForURL((url) => url.href.startsWith(`${cms}/admin`))
    const where = new URLSearchParams({
      'where[question][equals]': 'Do you train our people?',
      locale: 'en',
      depth: '0',
    })
    const found = await (await context.request.get(`${cms}/api/faq?${where}`)).json()
    entry = `faq/${found.docs[0].id}`
  })
  afterAll(async () => {
    // A house that is kept open is as it was before.
    if (before !== undefined) await published(before)
    await browser.close()
  })

  it('is answered with the entry soon after it is published', async () => {
    expect(await answered(others)).toMatchObject({ outcome: 'unknown', citations: [] })
    before = await (await questionsField()).inputValue()
    await published(`${before}\n${own}`)
    const answer = await soon(others, 'answered')
    expect(answer.citations[0]).toMatchObject({ documentId: `${entry.replace('/', ':')}:ar`, locale: 'ar' })
    expect(answer.text).toContain('يوم واحد للمشغّلين')
  })

  it('is not answered any more soon after it is taken out', async () => {
    await published(before ?? '')
    before = undefined
    expect((await soon(others, 'unknown')).citations).toEqual([])
  })
})
