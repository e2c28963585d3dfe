import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import type { Locale } from '@tradewind/schema/locales'
import type { Work } from '../context.ts'
import { assignConversation } from '../conversations/use-cases/assign-conversation.ts'
import { fileTurn } from '../conversations/use-cases/file-turn.ts'
import { giveFeedback } from '../conversations/use-cases/give-feedback.ts'
import { uuidFrom } from '../events/domain/event-id.ts'
import type { User } from '../generated/prisma/client.ts'
import { KNOWLEDGE_SCOPES } from '../identity/authenticate.ts'
import type { KeyActor, UserActor } from '../identity/domain/actor.ts'
import { handOffConversation } from '../workflows/hand-off-conversation.ts'
import { type LocalTalk, TALKS } from './talks/all.ts'
import { fileLine, type Place, type Published, turnIdOf } from './talks/file-line.ts'
import type { Line } from './talks/talk.ts'

type Services = Omit<Work, 'actor' | 'now'>

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Between two messages of a buyer. */
const PACE_MS = 2 * MINUTE_MS
/** From a talk's beginning to what was said after the quotation went out. */
const CLOSING_MS = 40 * MINUTE_MS

const KNOWLEDGE: KeyActor = { kind: 'key', id: 'knowledge', scopes: KNOWLEDGE_SCOPES }

const idOf = ({ key }: LocalTalk): string => uuidFrom(`demo-talk:${key}`)

/** The anonymous id of a story's visits. */
export const storyVisitor = (email: string): string => `demo-${uuidFrom(email)}`

/** The talk a story's form came of, if there was one. */
export function talkOfStory(email: string): string | undefined {
  const talk = TALKS.find(({ storyOf }) => storyOf === email)
  return talk && idOf(talk)
}

/**
 * The moment the demo's days are counted back from: that of its first start, also when a start that was interrupted is
 * taken up later. Talks are written first, so the oldest one tells.
 */
export async function demoDay({ database }: Services, now: Date): Promise<Date> {
  const [oldest] = TALKS
  if (oldest === undefined) return now
  const begun = await database.prisma.conversation.findUnique({ where: { id: idOf(oldest) } })
  return begun === null ? now : new Date(now.getTime() + begun.startedAt.getTime() - beginning(oldest, now))
}

/**
 * Files the demo's talks as knowledge files real ones, with the clock set back, and the buyers' thumbs. Before the
 * stories, whose forms name their talk. A second run changes nothing.
 */
export async function seedTalks(
  services: Services,
  today: Date,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const published = await loadPublished(services)
  for (const [index, talk] of TALKS.entries()) {
    const say = sayer(services, talk, published)
    for (const [position, line] of talk.lines.entries()) {
      const at = new Date(beginning(talk, today) + position * PACE_MS)
      await say(line, position, at)
      if (line.thumb !== undefined)
        await giveFeedback(byKnowledge(services, at), { ...turnOf(talk, position), verdict: line.thumb })
    }
    progress(index + 1, TALKS.length)
  }
}

/** What came of the talks: quotations, hand-overs, corrections. After the stories. A second run changes nothing. */
export async function finishTalks(services: Services, today: Date): Promise<void> {
  const published = await loadPublished(services)
  for (const talk of TALKS) {
    const begun = beginning(talk, today)
    if (talk.closing) {
      const say = sayer(services, talk, published)
      await say(talk.closing, talk.lines.length, new Date(begun + CLOSING_MS), await quotationOf(services, talk))
    }
    const ended = new Date(begun + talk.lines.length * PACE_MS)
    await correct(services, talk, ended)
    if (talk.handOver !== undefined) await handOver(services, talk, talk.handOver, ended)
  }
}

const beginning = ({ at: [daysAgo, minutes] }: LocalTalk, today: Date): number =>
  today.getTime() - daysAgo * DAY_MS + minutes * MINUTE_MS

const byKnowledge = (services: Services, at: Date): Work => ({ ...services, actor: KNOWLEDGE, now: () => at })

function turnOf(talk: LocalTalk, position: number) {
  const conversationId = idOf(talk)
  return { conversationId, turnId: turnIdOf(conversationId, position) }
}

function sayer(services: Services, talk: LocalTalk, published: PublishedIn) {
  const { locale, lines, page, storyOf } = talk
  const conversationId = idOf(talk)
  return async (line: Line, position: number, at: Date, quote?: Place['quote']): Promise<void> => {
    const earlier = lines.slice(0, position)
    const stepBefore = earlier.at(-1)?.step ?? 'industry'
    const place = { conversationId, position, locale, stepBefore, earlier, quote, published: published(locale) }
    await fileTurn(byKnowledge(services, at), {
      conversationId,
      locale,
      anonymousId: storyOf === undefined ? null : storyVisitor(storyOf),
      page: { path: `/${locale}${page}` },
      state: {},
      turn: fileLine(line, place),
    })
  }
}

async function quotationOf({ database }: Services, { key, storyOf }: LocalTalk): Promise<Place['quote']> {
  const email = storyOf ?? ''
  const quote = await database.prisma.quote.findFirst({
    where: { account: { contacts: { some: { email } } } },
    orderBy: { createdAt: 'asc' },
  })
  if (quote === null) throw new Error(`the talk ${key} tells of a quotation that its story has not`)
  return { number: quote.number, email }
}

async function correct(services: Services, talk: LocalTalk, at: Date): Promise<void> {
  for (const [position, { correction }] of talk.lines.entries()) {
    if (correction === undefined) continue
    const lead = await services.database.prisma.user.findFirstOrThrow({
      where: { role: 'lead' },
      orderBy: { email: 'asc' },
    })
    const work: Work = { ...services, actor: actorOf(lead), now: () => at }
    await giveFeedback(work, { ...turnOf(talk, position), verdict: 'down', correction })
  }
}

async function handOver(services: Services, talk: LocalTalk, message: string, at: Date): Promise<void> {
  const conversationId = idOf(talk)
  const request = { idempotencyKey: `demo-${conversationId}`, conversationId, message, locale: talk.locale }
  await handOffConversation(byKnowledge(services, at), request)
  if (!talk.takenOver) return
  const { owner, takenOverAt } = await services.database.prisma.conversation.findUniqueOrThrow({
    where: { id: conversationId },
    include: { owner: true },
  })
  if (owner === null || takenOverAt !== null) return
  const soon = new Date(at.getTime() + 10 * MINUTE_MS)
  await assignConversation({ ...services, actor: actorOf(owner), now: () => soon }, conversationId, owner.id)
}

const actorOf = ({ id, role, teamId, name }: User): UserActor => ({ kind: 'user', id, role, teamId, name })

type PublishedIn = (locale: Locale) => (sku: string) => Published

async function loadPublished({ database }: Services): Promise<PublishedIn> {
  const rows = await database.prisma.product.findMany({ select: { sku: true, publication: true, publishedAt: true } })
  const products = new Map(rows.map((row) => [row.sku, row]))
  return (locale) => (sku) => {
    const row = products.get(sku)
    if (row === undefined) throw new Error(`the catalogue has no ${sku}`)
    const { name } = row.publication as unknown as Pick<CatalogProduct, 'name'>
    return { name: name[locale] ?? name.en ?? sku, day: row.publishedAt.toISOString().slice(0, 10) }
  }
}
