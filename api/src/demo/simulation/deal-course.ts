import type { Channel } from '@tradewind/schema/contracts/funnel'
import { DAY_MS, HOUR_MS } from './calendar.ts'
import { HAPPENINGS, type SalesCharacter, TRACES } from './causes.ts'
import { type Fate, isCrisis } from './fate.ts'
import { atDesk, type Moments } from './moments.ts'
import { type Quoted, recordQuotation } from './quotation.ts'
import type { Random } from './random.ts'
import type { Party, Recorder } from './recorder.ts'
import { type History, iso } from './rows.ts'
import { recordVisit } from './visits.ts'
import { HISTORY_WORDS } from './words/history-words.ts'
import type { Good, World } from './world.ts'

export interface Deal {
  readonly id: string
  readonly good: Good
  readonly quantity: number
  readonly fate: Fate
  readonly moments: Moments
  readonly character: SalesCharacter
  readonly channel: Channel
}

const COMPETITORS = ['Atlas Copco', 'Ingersoll Rand', 'Desoutter'] as const
const LONG_DELIVERY_DAYS = 35
/** A task so long overdue is cancelled. */
const GIVEN_UP_DAYS = 20
/** Days between two attempts of a person who stays on it, and how long nothing comes of one who does not. */
const FOLLOW_UP_DAYS = [4, 8] as const

/** What happened with one deal, and what it left behind. @returns what was quoted, if anything was. */
export function recordDeal(
  world: World,
  history: History,
  recorder: Recorder,
  party: Party,
  deal: Deal,
  random: Random,
  quoteNumber: (at: number) => string,
): { readonly quoted: Quoted | null; readonly competitor: string | null } {
  const { fate, moments, good } = deal
  const [buyer] = party.buyers
  const ours = HISTORY_WORDS[party.seller.locale]
  const { offsetHours } = party.place
  const fill = (text: string): string =>
    text
      .replaceAll('{product}', good.sku)
      .replaceAll('{quantity}', String(deal.quantity))
      .replaceAll('{company}', party.company)
  const about = { buyer, opportunityId: deal.id } as const
  const visit = (at: number, plan: Parameters<typeof recordVisit>[6]): void =>
    recordVisit(random, recorder, buyer, at, good, world.goods, plan, { locale: party.locale })
  const leaves = (cause: keyof typeof TRACES): boolean =>
    random.chance(fate.cause === cause ? TRACES[cause].share : TRACES[cause].noise)
  const end = moments.closedAt

  firstAnswer()
  if (moments.returnedAt !== null)
    visit(moments.returnedAt, { products: random.whole(3, 5), prices: random.whole(0, 2) })
  if (moments.touchedAt !== null) firstTouch(moments.touchedAt)
  const quoted = moments.quotedAt === null ? null : quotation(moments.quotedAt)
  const competitor = traces()
  stayOnIt()
  return { quoted, competitor }

  function firstAnswer(): void {
    if (moments.touchedAt === moments.firstAnswerAt) return
    if (random.chance(0.5))
      recorder.activity('call', moments.firstAnswerAt, { ...about, body: ours.notReached, outcome: 'no_answer' })
    else
      recorder.activity('mail', moments.firstAnswerAt, {
        ...about,
        subject: fill(HISTORY_WORDS[party.locale].mailSubject),
        body: fill(HISTORY_WORDS[party.locale].mailSubject),
      })
  }

  function firstTouch(at: number): void {
    recorder.activity('call', at, {
      ...about,
      body: fill(random.pick(ours.reached)),
      outcome: 'reached',
      minutes: random.whole(6, 35),
    })
    const until = moments.askedAt ?? end
    const during = (share: number): number => atDesk(random, at + (until - at) * share, offsetHours, at + HOUR_MS)
    if (fate.touchpoints.has('spec_sheet'))
      visit(during(0.25), { products: 1, prices: 1, downloads: random.whole(1, 2), selector: true })
    else visit(during(0.3), { products: random.whole(1, 2), prices: 1 })
    if (fate.touchpoints.has('demo')) {
      const shown = during(0.5)
      recorder.activity('meeting', shown, {
        ...about,
        subject: fill(ours.demo),
        body: fill(ours.demo),
        minutes: random.whole(40, 90),
        silent: true,
      })
      recorder.salesEvent('demo_done', shown, { buyer, value: { opportunityId: deal.id, sku: good.sku } })
    } else if (random.chance(0.3)) {
      recorder.activity('meeting', during(0.55), {
        ...about,
        subject: fill(ours.meeting),
        body: fill(ours.meeting),
        minutes: random.whole(30, 60),
      })
    }
    if (fate.touchpoints.has('visit'))
      recorder.activity('visit', during(0.7), {
        ...about,
        subject: fill(ours.visit),
        body: fill(ours.visit),
        minutes: random.whole(60, 240),
      })
    if (random.chance(0.7))
      recorder.salesEvent('mail_replied', during(0.8), { buyer, value: { opportunityId: deal.id } })
  }

  function quotation(sentAt: number): Quoted | null {
    const askedAt = moments.askedAt ?? sentAt
    if (fate.touchpoints.has('sample'))
      recorder.salesEvent('sample_request', askedAt, { buyer, value: { opportunityId: deal.id, products: [good.sku] } })
    recorder.salesEvent('quote_request', askedAt + 1_000, {
      buyer,
      value: { opportunityId: deal.id, products: [good.sku] },
    })
    if (!recorder.has(sentAt)) return null
    const viewedAt = sentAt + random.between(0.5, 30) * HOUR_MS
    const slowDelivery = leaves('delivery_time')
    const usual =
      good.leadTimeDays * (isCrisis(world.calendar.monthOf(sentAt)) ? HAPPENINGS.deliveryCrisis.leadTimeFactor : 1)
    const leadTimeDays = slowDelivery
      ? Math.max(LONG_DELIVERY_DAYS + random.whole(0, 14), usual)
      : Math.min(usual, isCrisis(world.calendar.monthOf(sentAt)) ? usual : LONG_DELIVERY_DAYS - 1)
    if (slowDelivery)
      recorder.salesEvent('mail_replied', sentAt + (end - sentAt) * 0.4, {
        buyer,
        value: { opportunityId: deal.id, topic: 'delivery_time' },
      })
    const wavers = leaves('price')
    visit(viewedAt + HOUR_MS, { products: 1, prices: wavers ? random.whole(3, 5) : random.whole(0, 2) })
    if (wavers)
      recorder.salesEvent('mail_replied', sentAt + (end - sentAt) * 0.5, {
        buyer,
        value: { opportunityId: deal.id, topic: 'price' },
      })
    const declines = !fate.won && fate.cause !== 'no_decision' && random.chance(0.6)
    return recordQuotation(
      world,
      history,
      recorder,
      party,
      {
        opportunityId: deal.id,
        buyer,
        good,
        quantity: deal.quantity,
        discountPercent: Math.round(Math.min(34, random.around(deal.character.discountPercent, 0.35)) * 2) / 2,
        leadTimeDays: Math.round(leadTimeDays),
        sentAt,
        viewedAt,
        decision:
          fate.won || declines
            ? {
                at: end,
                accepted: fate.won,
                reason:
                  declines && fate.saidByBuyer !== null
                    ? HISTORY_WORDS[party.locale].lostByBuyer[fate.saidByBuyer]
                    : null,
              }
            : null,
        endedAt: end,
      },
      quoteNumber(sentAt),
    )
  }

  /** What the true cause leaves behind, and chance elsewhere. @returns a competitor the owner knows of. */
  function traces(): string | null {
    const after = moments.quotedAt ?? moments.touchedAt ?? moments.returnedAt
    if (after === null) return null
    const late = (share: number): number => after + (moments.lastWordAt - after) * share
    if (moments.touchedAt !== null && leaves('function_mismatch'))
      visit(late(0.6), { products: 1, prices: 0, selector: false })
    if (leaves('budget'))
      recorder.salesEvent('mail_replied', late(0.9), { buyer, value: { opportunityId: deal.id, topic: 'budget' } })
    // A last look at the site: silence is the trace of those who never decide.
    if (!leaves('no_decision'))
      recorder.siteEvent('page_view', moments.lastWordAt, {
        buyer,
        context: { path: `/${party.locale}/products/${good.sku.toLowerCase()}`, sku: good.sku },
      })
    if (!leaves('competitor')) return null
    const competitor = random.pick(COMPETITORS)
    visit(late(0.7), { products: 1, prices: 0, compares: { competitor } })
    return random.chance(0.75) ? competitor : null
  }

  /** Calls and mails until the end; who loses by slowness leaves the buyer alone for the last weeks. */
  function stayOnIt(): void {
    const from = moments.quotedAt ?? moments.touchedAt ?? moments.firstAnswerAt
    const until = fate.cause === 'slow_follow_up' ? Math.min(from + 3 * DAY_MS, end - 11 * DAY_MS) : end
    for (
      let at = from + random.between(...FOLLOW_UP_DAYS) * DAY_MS;
      at < until;
      at += random.between(...FOLLOW_UP_DAYS) * DAY_MS
    ) {
      const when = atDesk(random, at, offsetHours, from)
      if (when >= end) break
      if (moments.touchedAt !== null && random.chance(0.3))
        recorder.activity('call', when, {
          ...about,
          body: fill(random.pick(ours.reached)),
          outcome: 'reached',
          minutes: random.whole(3, 15),
        })
      else if (random.chance(0.4))
        recorder.activity('call', when, { ...about, body: ours.notReached, outcome: 'no_answer' })
      else
        recorder.activity('mail', when, {
          ...about,
          subject: fill(HISTORY_WORDS[party.locale].mailSubject),
          body: fill(HISTORY_WORDS[party.locale].followUp),
        })
    }
    task('call', moments.openedAt + DAY_MS, moments.firstAnswerAt)
    if (moments.quotedAt !== null) task('quote', moments.quotedAt + 3 * DAY_MS, moments.quotedAt + 4 * DAY_MS)
  }

  function task(kind: 'call' | 'quote', dueAt: number, doneAt: number): void {
    const createdAt = dueAt - DAY_MS
    if (!recorder.has(createdAt)) return
    const isDone = random.chance(deal.character.taskShare) && recorder.has(doneAt)
    const isOver = recorder.has(end) || recorder.has(dueAt + GIVEN_UP_DAYS * DAY_MS)
    const status = isDone ? 'done' : isOver ? 'cancelled' : 'todo'
    const id = recorder.id('task')
    const title = fill(kind === 'call' ? ours.callTask : ours.quoteTask)
    recorder.row('task', {
      id,
      account_id: party.accountId,
      owner_id: party.seller.id,
      title,
      reason:
        kind === 'quote' && quoted !== null
          ? {
              key: 'quote_unanswered',
              quoteId: quoted.quoteId,
              number: quoted.number,
              version: 1,
              sentAt: iso(moments.quotedAt ?? dueAt),
              viewed: true,
            }
          : {},
      due_at: iso(dueAt),
      status,
      done_at: isDone ? iso(doneAt) : null,
      created_at: iso(createdAt),
    })
    recorder.tell('task', 'task_created', id, createdAt, { taskId: id, title, dueAt: iso(dueAt) })
    if (isDone) recorder.tell('task', 'task_done', id, doneAt, { taskId: id, title }, `user:${party.seller.id}`)
  }
}
