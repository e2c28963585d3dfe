import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, openBrowser, type Visitor } from '../../support/browser.ts'
import { event, report } from '../../support/events.ts'
import { eventually } from '../../support/eventually.ts'
import { type Answer, type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
const SUBJECT = 'One question about your quotation'

let browser: Browser
let admin: Client
let director: Visitor
let card: Answer
beforeAll(async () => {
  browser = await openBrowser()
  admin = await signInAs(api, PEOPLE.admin, site)
})
afterAll(() => browser.close())

const CARDS = `query($after: String) { actions(first: 100, after: $after, filter: { kind: [mail], status: [pending] }) {
  pageInfo { hasNextPage endCursor } nodes { id proposedBy title reason account { id name stage { code outcome } } } } }`
const CUSTOMER = `query($id: ID!) { node(id: $id) { ... on Account { stage { code } mails(first: 5) { nodes { subject status } }
  actions(first: 20) { nodes { id proposedBy } } } } }`

/** A card that wants to win a quoted, silent customer back. */
async function rescueCard(): Promise<Answer> {
  let after: string | null = null
  do {
    const { actions }: Answer = await admin.ask(CARDS, { after })
    const found = actions.nodes.find(
      ({ proposedBy, account }: Answer) =>
        /^rule:rescue-quote@|^playbook:silent-customer@/.test(proposedBy) && account.stage.outcome === 'open',
    )
    if (found !== undefined) return found
    after = actions.pageInfo.hasNextPage ? actions.pageInfo.endCursor : null
  } while (after !== null)
  return undefined
}

describe('loss and rescue: a quoted customer has gone silent', () => {
  inOrder()

  it('the house proposes to win the customer back, and says why', async () => {
    card = await eventually('a rescue is proposed', rescueCard, 60_000)
    director = await openWorkspace(
      browser,
      site,
      PEOPLE.admin,
      `/workspace/customers/${encodeURIComponent(card.account.id)}`,
    )
    const shown = director.page.getByRole('article', { name: card.title.en })
    await shown.waitFor()
    expect(await shown.innerText()).toContain(card.reason.en)
  })

  it('the mail is edited and sent from the card', async () => {
    const { page } = director
    const shown = page.getByRole('article', { name: card.title.en })
    await shown.getByRole('button', { name: t('workspaceActions:execute.mail') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspaceActions:subject')).fill(SUBJECT)
    await dialog.getByRole('button', { name: t('workspaceActions:confirm.mail') }).click()
    await page.getByText(t('workspaceActions:did.done')).waitFor()
    await shown.waitFor({ state: 'detached' })
    await eventually('the mail has gone out, once', async () => {
      const { node } = await admin.ask(CUSTOMER, { id: card.account.id })
      const sent = node.mails.nodes.filter(({ subject }: Answer) => subject === SUBJECT)
      return sent.length === 1 && sent[0].status === 'sent'
    })
  })

  it('the customer answers and signs: the stage moves, and nothing more is proposed to rescue', async () => {
    for (const type of ['mail_replied', 'contract_signed'])
      await report(admin, { ...event(undefined, { customer_id: card.account.id, event_type: type, source: 'mail' }) })
    await eventually('the customer is won', async () => {
      const { node } = await admin.ask(CUSTOMER, { id: card.account.id })
      const rescues = node.actions.nodes.filter(({ proposedBy }: Answer) => /rescue|silent/.test(proposedBy))
      return node.stage.code === 'won' && rescues.length === 0
    })
    const { page } = director
    await page.reload()
    const won = page.locator('.ws-stages [aria-current="step"], .ws-stages .ws-won').first()
    await won.waitFor()
    expect(await won.innerText()).toContain('Won')
  })
})
