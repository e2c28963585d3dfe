import type { Work } from '../context.ts'
import { logActivity } from '../crm/use-cases/log-activity.ts'
import { uuidFrom } from '../events/domain/event-id.ts'
import { collectEvents } from '../events/use-cases/collect-events.ts'
import { evaluateStage } from '../funnel/use-cases/evaluate-stage.ts'
import type { UserActor } from '../identity/domain/actor.ts'
import { respondToQuote } from '../quotes/use-cases/respond-to-quote.ts'
import { viewSharedQuote } from '../quotes/use-cases/shared-quote.ts'
import { requestQuote } from '../workflows/request-quote.ts'
import { submitInquiry } from '../workflows/submit-inquiry.ts'
import { storyVisitor, talkOfStory } from './seed-talks.ts'
import { STORIES, type Story, type Visit } from './stories.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/**
 * Lets every story of the demo happen through the same use-cases as real life, with the clock set back: visits, forms,
 * quotations, calls, decisions. Keys are made from the story, so a second run changes nothing.
 */
export async function seedCustomers(
  work: Omit<Work, 'actor' | 'now'>,
  today: Date,
  progress: (done: number, of: number) => void,
): Promise<void> {
  for (const [index, story] of STORIES.entries()) {
    await tell(work, story, today)
    progress(index + 1, STORIES.length)
  }
}

async function tell(services: Omit<Work, 'actor' | 'now'>, story: Story, today: Date): Promise<void> {
  const anonymousId = storyVisitor(story.email)
  const at = (daysAgo: number, minutes = 0): Date => new Date(today.getTime() - daysAgo * DAY_MS + minutes * MINUTE_MS)
  const visitor = (when: Date): Work => ({
    ...services,
    now: () => when,
    actor: { kind: 'visitor', anonymousId, viaSite: true },
  })
  for (const visit of story.visits)
    await visitSite(visitor(at(visit.daysAgo, 60)), story, visit, at(visit.daysAgo), anonymousId)

  const person = {
    idempotencyKey: `demo-${uuidFrom(`form:${story.email}`)}`,
    name: story.name,
    email: story.email,
    phone: story.phone,
    company: story.company,
    country: story.country,
    industry: story.industry,
    consent: true,
    conversationId: talkOfStory(story.email),
  }
  if (story.inquiry) {
    const { daysAgo, message, skus } = story.inquiry
    await submitInquiry(visitor(at(daysAgo, 70)), {
      ...person,
      source: 'contact_form',
      message,
      locale: story.locale,
      productSkus: skus,
      context: { path: `/${story.locale}/contact` },
    })
  }
  if (story.quote) await quoteStory(services, story, person, at, visitor)
  await talk(services, story, at)
}

async function quoteStory(
  services: Omit<Work, 'actor' | 'now'>,
  story: Story,
  person: object,
  at: (daysAgo: number, minutes?: number) => Date,
  visitor: (when: Date) => Work,
): Promise<void> {
  const quote = story.quote
  if (!quote) return
  const { currency, incoterm, lines, daysAgo, decision } = quote
  const basket = { lines, currency, incoterm, locale: story.locale, country: story.country }
  const receipt = await requestQuote(visitor(at(daysAgo, 75)), {
    ...person,
    basket,
    context: { path: `/${story.locale}/quote` },
  })
  const token = receipt.quotePath?.split('/').at(-1)
  if (token === undefined) return
  await viewSharedQuote(visitor(at(daysAgo, 200)), token)
  if (decision) {
    const when = visitor(at(decision.daysAgo, 30))
    await respondToQuote(when, {
      token,
      decision: decision.accept ? 'accept' : 'decline',
      name: story.name,
      reason: decision.reason,
    })
  }
  const account = await services.database.prisma.account.findFirst({
    where: { contacts: { some: { email: story.email } } },
  })
  if (account !== null) await evaluateStage(services, account.id)
}

async function talk(
  services: Omit<Work, 'actor' | 'now'>,
  story: Story,
  at: (daysAgo: number, minutes?: number) => Date,
): Promise<void> {
  const contact = await services.database.prisma.contact.findUnique({
    where: { email: story.email },
    include: { account: { include: { owner: true } } },
  })
  const owner = contact?.account.owner
  if (!contact || !owner) return
  const actor: UserActor = { kind: 'user', id: owner.id, role: owner.role, teamId: owner.teamId, name: owner.name }
  const log = async (kind: 'call' | 'note', daysAgo: number, body: string, outcome: string | null): Promise<void> => {
    const happenedAt = at(daysAgo, 300)
    await logActivity(
      { ...services, actor, now: () => happenedAt },
      {
        idempotencyKey: `demo-${uuidFrom(`${kind}:${story.email}:${daysAgo}`)}`,
        accountId: contact.accountId,
        contactId: contact.id,
        kind,
        body,
        outcome,
        happenedAt,
      },
    )
  }
  for (const call of story.calls ?? []) await log('call', call.daysAgo, call.body, call.outcome)
  for (const note of story.notes ?? []) await log('note', note.daysAgo, note.body, null)
  await evaluateStage(services, contact.accountId)
}

async function visitSite(work: Work, story: Story, visit: Visit, start: Date, anonymousId: string): Promise<void> {
  const events = visit.acts.map((act, index) => {
    const [what = '', detail = ''] = act.split(':')
    const event = eventOf(what, detail, story)
    return {
      id: uuidFrom(`${story.email}:${visit.daysAgo}:${index}`),
      anonymous_id: anonymousId,
      timestamp: new Date(start.getTime() + index * 2 * MINUTE_MS).toISOString(),
      source: 'site',
      locale: story.locale,
      ...event,
    }
  })
  await collectEvents(work, events)
}

function eventOf(what: string, detail: string, { locale }: Story) {
  const page = `/${locale}/products/${detail.toLowerCase()}`
  switch (what) {
    case 'product':
      return { event_type: 'product_view', context: { sku: detail, path: page } }
    case 'price':
      return { event_type: 'price_view', context: { sku: detail, path: page } }
    case 'download':
      return { event_type: 'download', context: { sku: detail, path: `${page}/datasheet.pdf` } }
    case 'compare':
      return { event_type: 'compare', value: { skus: detail.split(',') }, context: { path: `/${locale}/compare` } }
    case 'select':
      return { event_type: 'select', context: { path: `/${locale}/selector` } }
    default:
      return { event_type: 'page_view', context: { path: detail } }
  }
}
