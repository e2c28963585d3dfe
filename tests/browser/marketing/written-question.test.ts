import type { Answer } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder } from '../../support/browser.ts'
import { documentsRead } from '../../support/documents-read.ts'
import { eventually } from '../../support/eventually.ts'
import { type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'

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

  async function answered(question: string): Promise<Answer> {
    const response = await fetch(`${knowledge}/ask`, {
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
    const answer = await eventually(
      'an answer',
      async () => {
        const now = await answered(ASKED)
        return now.outcome === 'answered' ? now : undefined
      },
      WITHIN_MS,
    )
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
    const answer = await eventually(
      'that it is unknown again',
      async () => {
        const now = await answered(ASKED)
        return now.outcome === 'unknown' ? now : undefined
      },
      WITHIN_MS,
    )
    expect(answer.citations).toEqual([])
  })
})
