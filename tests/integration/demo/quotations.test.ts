import { LOCALES } from '@tradewind/schema/locales'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { readPdf } from '../../support/pdf.ts'
import { repositoryPath } from '../../support/repository.ts'
import { SECRETS } from '../../support/secrets.ts'
import { runScript } from '../../support/service-process.ts'

interface QuoteRow {
  readonly id: string
  readonly number: string
  readonly locale: string
  readonly url: string
  readonly total: string
}

let house: House
let quotes: QuoteRow[]
beforeAll(async () => {
  house = await openHouse()
  await runScript('history', [repositoryPath('api/scripts/seed-demo.ts'), 'history', '--scale', '0.1'], {
    ...SECRETS,
    DATABASE_URL: house.database.url,
  })
  quotes = await house.database.rows<QuoteRow>(
    `SELECT DISTINCT ON (v.locale) q.id, q.number, v.locale, v.document ->> 'onlineUrl' AS url, v.total_minor::text AS total
     FROM quote q JOIN quote_version v ON v.quote_id = q.id ORDER BY v.locale, q.number`,
  )
})
afterAll(() => house.close())

describe('quotations of the simulated company', () => {
  it('are there in every language, and open as PDF for staff and for the buyer with the link', async () => {
    expect(quotes.map(({ locale }) => locale).sort()).toEqual([...LOCALES].sort())
    const director = await house.as('executive')
    for (const { id, number, url, locale } of quotes) {
      const token = url.split('/').at(-1) ?? ''
      const answers = await Promise.all([
        director.fetch(`/documents/quote/${id}.pdf?version=1`),
        clientOf(house.api.url).fetch(`/documents/shared-quote/${token}.pdf`),
      ])
      for (const answer of answers) {
        expect(answer.status, `${locale} ${number}`).toBe(200)
        const { text, pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
        expect(pages).toBeGreaterThan(0)
        expect(text).toContain(number)
      }
    }
  }, 60_000)

  it('add up as the rules of totals say', async () => {
    const wrong = await house.database.rows(
      `SELECT q.number FROM quote q JOIN quote_version v ON v.quote_id = q.id
       JOIN (SELECT quote_version_id, sum(line_total_minor) AS lines FROM quote_line_item GROUP BY 1) l ON l.quote_version_id = v.id
       WHERE v.subtotal_minor <> l.lines OR (v.document -> 'total' ->> 'minor')::bigint <> v.total_minor`,
    )
    expect(wrong).toEqual([])
    const apart = await house.database.rows(
      `SELECT o.name FROM opportunity o JOIN quote q ON q.opportunity_id = o.id JOIN quote_version v ON v.quote_id = q.id
       WHERE o.currency <> v.currency OR o.amount <> v.total_minor / CASE WHEN v.currency = 'JPY' THEN 1 ELSE 100 END::numeric`,
    )
    expect(apart).toEqual([])
  })

  it('are shown to their owner and not to a colleague', async () => {
    const { id } = await house.database.row<{ id: string }>(
      `SELECT q.id FROM quote q JOIN account a ON a.id = q.account_id JOIN "user" u ON u.id = a.owner_id
       WHERE u.email = 'sales@corvane.example' AND NOT EXISTS (SELECT 1 FROM account_share s WHERE s.account_id = a.id) LIMIT 1`,
    )
    expect((await (await house.as('salesWest')).fetch(`/documents/quote/${id}.pdf`)).status).toBe(200)
    expect((await (await house.as('salesEast')).fetch(`/documents/quote/${id}.pdf`)).status).toBe(404)
  })
})
