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
let risk: Answer
beforeAll(async () => {
  browser = await openBrowser()
  admin = await signInAs(api, PEOPLE.admin, site)
})
afterAll(() => browser.close())

const CARDS = `query($after: String) { actions(first: 100, after: $after, filter: { kind: [mail], status: [pending] }) {
  pageInfo { hasNextPage endCursor } nodes { id proposedBy title reason account { id name stage { code outcome } } } } }`
const CUSTOMER = `query($id: ID!) { node(id: $id) { ... on Account { stage { code } mails(first: 5) { nodes { subject status } }
  actions(first: 20) { nodes { id proposedBy } } } } }`

const RISK = `query($id: ID!) { node(id: $id) { ... on Account { risk scores { ...Spoken }
  opportunities(first: 20) { nodes { id status scores { ...Spoken } } } } } }
  fragment Spoken on Score { kind value computedAt factors { code points label } }`
/** What a customer's silence looks like in a score. */
const OF_SILENCE = ['silentDays', 'untouchedDays', 'quoteOpenDays', 'stageDays', 'visitDays', 'replies']

/** The score of risk that stands for the customer: the highest of its open deals, else its own. */
async function riskOf(id: string): Promise<Answer> {
  const { node } = await admin.ask(RISK, { id })
  const open = node.opportunities.nodes.filter(({ status }: Answer) => status === 'open')
  const scores = (open.length > 0 ? open : [node])
    .flatMap((one: Answer) => one.scores.map((score: Answer) => ({ ...score, dealId: one.id })))
    .filter(({ kind }: Answer) => kind === 'risk')
    .sort((a: Answer, b: Answer) => b.value - a.value)
  expect(node.risk).toBe(scores[0]?.value ?? null)
  return scores[0]
}

/** A card that wants to win a quoted, silent customer back: of the customer most at risk. Undefined until it is scored. */
async function rescueCard(): Promise<Answer> {
  const found: Answer[] = []
  let after: string | null = null
  do {
    const { actions }: Answer = await admin.ask(CARDS, { after })
    for (const one of actions.nodes)
      if (/^rule:rescue-quote@|^playbook:silent-customer@/.test(one.proposedBy) && one.account.stage.outcome === 'open')
        found.push({ ...one, risk: await riskOf(one.account.id) })
    after = actions.pageInfo.hasNextPage ? actions.pageInfo.endCursor : null
  } while (after !== null)
  return found
    .filter((one) => one.risk !== undefined)
    .sort((a, b) => b.risk.value - a.risk.value)
    .at(0)
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

  it('the risk has risen with the silence, and the score says so', async () => {
    risk = card.risk
    const raised = risk.factors.filter(({ code, points }: Answer) => OF_SILENCE.includes(code) && points > 0)
    expect(raised.map(({ code }: Answer) => code)).not.toEqual([])
    const { page } = director
    const back = page.url()
    if (risk.dealId !== undefined) await page.goto(`${site}/workspace/deals/${encodeURIComponent(risk.dealId)}`)
    const score = page.getByRole('region', { name: t('workspaceScoring:kind.risk') })
    await score.getByText(raised[0].label.en).waitFor()
    await page.goto(back)
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

  it('the customer answers, and the risk falls; it signs: the stage moves, and nothing more is proposed to rescue', async () => {
    const happens = (type: string) =>
      report(admin, { ...event(undefined, { customer_id: card.account.id, event_type: type, source: 'mail' }) })
    await happens('mail_replied')
    await eventually(
      'the risk falls with the answer',
      async () => {
        const now = await riskOf(card.account.id)
        return now !== undefined && now.computedAt > risk.computedAt && now.value < risk.value
      },
      60_000,
    )
    await happens('contract_signed')
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
