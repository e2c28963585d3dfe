import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder } from '../../support/browser.ts'
import { documentsRead } from '../../support/documents-read.ts'
import { eventually } from '../../support/eventually.ts'
import { type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'

const CLUSTERS = `{ questionClusters(first: 50) { nodes { id question status draftStatus draftUrl } } }`
const DRAFT = `mutation($clusterId: ID!) { draftFaqFromCluster(clusterId: $clusterId) { __typename } }`

/** Nothing in the demo speaks of it. */
const QUESTION = 'May the spindle lubricant Zephrolene be used on the BP-80 in bakeries?'
const ANSWER = 'Zephrolene is approved for bakeries. It may be used on the spindle, not inside the pulse unit.'

interface Cluster {
  readonly id: string
  readonly question: string
  readonly status: string
  readonly draftStatus: string
  readonly draftUrl: string | null
}

describe('a question nobody could answer', () => {
  inOrder()
  const { site, api, cms, knowledge } = house()
  let marketer: Client
  let cluster: Cluster

  async function asked(): Promise<{ outcome: string; text: string }> {
    const response = await fetch(`${knowledge}/advisor/turn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversationId: randomUUID(), turnId: randomUUID(), locale: 'en', text: QUESTION }),
      signal: AbortSignal.timeout(20_000),
    })
    const events = (await response.text())
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => JSON.parse(line.slice(6)))
    const answer = events.find(({ type }) => type === 'answer')?.answer
    return { outcome: answer?.outcome ?? 'none', text: answer?.text ?? '' }
  }
  async function find(): Promise<Cluster | undefined> {
    const { questionClusters } = await marketer.ask(CLUSTERS)
    return (questionClusters.nodes as Cluster[]).find(({ question }) => question.includes('Zephrolene'))
  }

  beforeAll(async () => {
    await documentsRead(knowledge)
    marketer = await signInAs(api, PEOPLE.marketer, site)
  })

  it('is not answered, and stands among the open questions', async () => {
    expect((await asked()).outcome).toBe('unknown')
    cluster = await eventually('the open question', find)
    expect(cluster.status).toBe('open')
  })

  it('becomes a draft in the CMS with one click', async () => {
    const { draftFaqFromCluster } = await marketer.ask(DRAFT, { clusterId: cluster.id })
    expect(draftFaqFromCluster.__typename).toBe('DraftFaqFromClusterSuccess')
    cluster = await eventually('the draft', async () => {
      const now = await find()
      return now?.draftUrl === null ? undefined : now
    })
    expect(cluster.draftUrl).toContain('/admin/collections/faq/')
  })

  it('is answered with its source once a marketer has written and published the answer', async () => {
    const id = cluster.draftUrl?.split('/').at(-1)
    const response = await fetch(`${cms}/api/faq/${id}?locale=en`, {
      method: 'PATCH',
      headers: { ...marketer.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ answer: ANSWER, _status: 'published' }),
    })
    expect(response.status).toBe(200)
    const told = await eventually('an answer', async () => {
      const now = await asked()
      return now.outcome === 'answered' ? now : undefined
    })
    expect(told.text).toMatch(/approved for bakeries \[\d\]/)
    expect(await eventually('the question is closed', async () => (await find())?.status === 'answered')).toBe(true)
  })
})
