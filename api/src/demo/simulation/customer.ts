import type { Channel } from '@tradewind/schema/contracts/funnel'
import type { IndustryCode } from '@tradewind/schema/ontology'
import { DAY_MS, isNewYearRest, workingTime } from './calendar.ts'
import { CHANNEL_FACTS, CHARACTERS, HAPPENINGS, type SalesCharacter, USUAL_PERSON } from './causes.ts'
import { closingFacts, type DealRecord } from './closing.ts'
import { type Deal, recordDeal } from './deal-course.ts'
import { type Fate, fateOf } from './fate.ts'
import { recordInquiry } from './inquiry.ts'
import { momentsOf } from './moments.ts'
import { drawParty, recordPeople } from './party.ts'
import { type Random, randomFrom } from './random.ts'
import { Recorder } from './recorder.ts'
import { type History, iso } from './rows.ts'
import { type HandMove, recordStages, standingOf } from './stage-history.ts'
import { recordReturn, recordVisit } from './visits.ts'
import { HISTORY_WORDS } from './words/history-words.ts'
import { type Good, idIn, type World } from './world.ts'

/** What really happened with a deal, for tests: none of it stands in the database. */
export interface DealTruth {
  readonly dealId: string
  readonly sellerEmail: string
  readonly industry: IndustryCode
  readonly channel: Channel
  readonly month: number
  readonly fate: Fate
  readonly isClosed: boolean
}

const INQUIRES_ONLY = 0.15
const ANOTHER_AFTER = { won: 0.84, lost: 0.54 } as const
const PAUSE_DAYS = { won: [50, 240], lost: [70, 260] } as const
const MOST_DEALS = 7
const MOVED_TO_LOST = 0.7
const SHARED = 0.02
const DEMAND: Readonly<Record<string, number>> = {
  'battery-pulse-tools': 0.2,
  'dc-nutrunners': 0.22,
  'air-pulse-tools': 0.13,
  'torque-wrenches': 0.17,
  'torque-sensors': 0.12,
  controllers: 0.16,
}

function characterOf(email: string): SalesCharacter {
  return { ...USUAL_PERSON, ...CHARACTERS[email] }
}

/** One customer from the first visit to the last day, with its deals one after the other. */
export function recordCustomer(
  world: World,
  history: History,
  random: Random,
  cameAt: number,
  key: string,
  taken: Set<string>,
  quoteNumber: (at: number) => string,
): readonly DealTruth[] {
  const { calendar } = world
  const channel = drawChannel(random, calendar.monthOf(cameAt))
  const industry = random.weighted<IndustryCode>({
    automotive: 0.3,
    'construction-machinery': 0.2,
    energy: 0.14,
    rail: 0.12,
    aerospace: 0.12,
    'new-energy': 0.12,
  })
  const party = drawParty(world, random, key, taken)
  const recorder = new Recorder(world, history, party)
  const [buyer] = party.buyers
  let at = Math.min(workingTime(cameAt, party.place.offsetHours, random.between(8, 17)), calendar.today - 3_600_000)
  const createdAt = at
  recordPeople(world, recorder, party, createdAt)
  firstVisits(createdAt)

  const deals: DealRecord[] = []
  const truths: DealTruth[] = []
  const onlyAsks = random.chance(INQUIRES_ONLY)
  if (onlyAsks)
    recordInquiry(world, recorder, party, random, { at, good: drawGood(), quantity: random.whole(1, 5), isDeal: false })
  while (!onlyAsks && deals.length < MOST_DEALS && at < calendar.today) {
    const record = oneDeal(at, deals.length)
    deals.push(record)
    if (record.closedAt > calendar.today) break
    const outcome = record.fate.won ? 'won' : 'lost'
    if (!random.chance(ANOTHER_AFTER[outcome])) break
    const [from, to] = PAUSE_DAYS[outcome]
    at = workingTime(
      record.closedAt + random.between(from, to) * DAY_MS,
      party.place.offsetHours,
      random.between(8, 17),
    )
  }
  finish()
  return truths

  function firstVisits(inquiredAt: number): void {
    const good = drawGood()
    for (let n = random.whole(1, 3); n > 0; n -= 1) {
      const plan = {
        products: random.whole(0, 2),
        prices: random.whole(0, 1),
        ...(random.chance(0.3) ? { selector: true } : {}),
        ...(random.chance(0.15) ? { compares: {} } : {}),
      }
      recordVisit(
        random,
        recorder,
        buyer,
        inquiredAt - n * random.between(0.02, 2.5) * DAY_MS,
        good,
        world.goods,
        n === 3 ? { ...plan, products: 0 } : plan,
        { locale: party.locale, channel },
      )
    }
  }

  function oneDeal(openedAt: number, index: number): DealRecord {
    const month = calendar.monthOf(openedAt)
    const good = drawGood()
    const character = characterOf(party.seller.email)
    const fate = fateOf(random, {
      character,
      industry,
      channel,
      productLine: good.category,
      month,
      resting: isNewYearRest(openedAt),
    })
    const moments = momentsOf(random, fate, openedAt, party.place.european === true)
    const id = idIn(world, `${key}:deal:${index}`)
    const quantity = Math.max(1, Math.min(180, Math.round(random.around(9, 0.9))))
    truths.push({
      dealId: id,
      sellerEmail: party.seller.email,
      industry,
      channel,
      month,
      fate,
      isClosed: moments.closedAt <= calendar.today,
    })
    // Drawn apart, so that who comes back which way changes nothing else.
    recordReturn(randomFrom(`${world.seed}:return:${id}`), recorder, buyer, openedAt, { good, locale: party.locale })
    if (index === 0 || random.chance(0.3))
      recordInquiry(world, recorder, party, random, {
        at: openedAt,
        good,
        quantity,
        isDeal: true,
        isUrgent: fate.cause === 'delivery_time',
      })
    else recorder.salesEvent('inquiry', openedAt, { buyer, value: { opportunityId: id, products: [good.sku] } })
    const deal: Deal = { id, good, quantity, fate, moments, character, channel }
    return {
      ...deal,
      ...recordDeal(world, history, recorder, party, deal, random, quoteNumber),
      closedAt: moments.closedAt,
      name: `${good.sku} × ${quantity}`,
    }
  }

  /** Where everything stands on the last day; the rows that need to know it. */
  function finish(): void {
    const facts = closingFacts(world, party, deals, createdAt, recorder.events)
    const lastEnd = deals.at(-1)?.closedAt ?? calendar.today + 1
    const ended = deals.length > 0 && deals.every(({ fate, closedAt }) => !fate.won && closedAt <= calendar.today)
    const lostAt = lastEnd + DAY_MS
    const moves: HandMove[] = [...facts.moves]
    if (ended && lostAt <= calendar.today && random.chance(MOVED_TO_LOST))
      moves.push(
        facts.customerMove(
          lostAt,
          everyLanguage(({ customerLost }) => customerLost),
        ),
      )
    const names = new Map(deals.map(({ id, name }) => [id, name]))
    const tracks = recordStages(world, recorder, facts.customer, moves, names)
    const own = tracks.find(({ opportunityId }) => opportunityId === null)
    if (own === undefined) throw new Error(`The customer ${party.company} stands in no stage.`)
    recorder.row('account', {
      id: party.accountId,
      name: party.company,
      domain: buyer.email.split('@')[1],
      website: `https://www.${buyer.email.split('@')[1]}`,
      country: party.place.country,
      industry,
      employee_count: Math.round(random.around(180, 1.1)),
      channel,
      owner_id: party.seller.id,
      team_id: party.seller.teamId,
      created_at: iso(createdAt),
      updated_at: iso(createdAt),
      ...standingOf(own),
    })
    shareWithSomebody()
    for (const deal of deals) {
      const track = tracks.find(({ opportunityId }) => opportunityId === deal.id)
      if (track === undefined)
        throw new Error(`The deal ${deal.name} of ${party.company} was closed otherwise than its events say.`)
      recorder.row('opportunity', facts.opportunityRow(deal, track, random))
      tellOfDeal(deal, track.outcome)
      facts.recordPeople(recorder, deal, random)
    }
  }

  function tellOfDeal(deal: DealRecord, outcome: 'open' | 'won' | 'lost'): void {
    const about = { opportunityId: deal.id, name: deal.name, by: party.seller.name }
    const by = `user:${party.seller.id}`
    recorder.tell('opportunity', 'deal_opened', deal.id, deal.moments.openedAt, about, by)
    if (outcome === 'open') return
    const source = `${deal.id}:${iso(deal.closedAt)}`
    if (outcome === 'won') recorder.tell('opportunity', 'deal_won', source, deal.closedAt, about)
    else recorder.tell('opportunity', 'deal_lost', source, deal.closedAt, about, by)
  }

  /** Some customers are looked after by two. */
  function shareWithSomebody(): void {
    const others = world.sellers.filter(({ id }) => id !== party.seller.id)
    if (others.length === 0 || !random.chance(SHARED)) return
    const row = { account_id: party.accountId, user_id: random.pick(others).id, created_at: iso(createdAt) }
    recorder.row('account_share', row)
  }

  function drawGood(): Good {
    const { launch } = HAPPENINGS
    const weights = { ...DEMAND }
    if (calendar.monthOf(at) >= launch.month)
      weights[launch.productLine] = (DEMAND[launch.productLine] ?? 0) * launch.demandFactor
    const line = random.weighted(weights)
    return random.pick(world.goods.filter(({ category }) => category === line))
  }
}

function drawChannel(random: Random, month: number): Channel {
  const { lostChannel } = HAPPENINGS
  const shares = Object.fromEntries(
    Object.entries(CHANNEL_FACTS).map(([channel, { share }]) => [
      channel,
      channel === lostChannel.channel && month >= lostChannel.month ? 0 : share,
    ]),
  )
  return random.weighted(shares) as Channel
}

function everyLanguage(read: (words: (typeof HISTORY_WORDS)['en']) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(HISTORY_WORDS).map(([locale, words]) => [locale, read(words)]))
}
