import type { Currency } from '@tradewind/schema/locales'
import type { CustomerHistory, HistoryQuote } from './customer-history.ts'
import { type CustomerFacts, DAY_MS, factsAt, mainContact, openDeals, openQuotes } from './facts.ts'
import type { Proposal, ProposalData, RuleId } from './proposal.ts'
import { answeredBetween, lastEvent } from './signs.ts'

const HOUR_MS = 3_600_000
const SELLING: ReadonlySet<string> = new Set(['lead', 'contact', 'first_touch', 'decision'])

/** Where a message on WhatsApp between companies is customary. */
const WHATSAPP_COUNTRIES: ReadonlySet<string> = new Set(
  'AE AR BR CL CO EC EG ES ID IN IT KE KW MA MX MY NG OM PE PK PT QA SA TR ZA'.split(' '),
)

interface Situation {
  readonly history: CustomerHistory
  readonly facts: CustomerFacts
  readonly at: Date
  readonly days: (since: Date) => number
  /** One of us did something with the customer after that moment. */
  readonly touchedSince: (since: Date) => boolean
}

type Rule = (situation: Situation) => Omit<Proposal, 'rule'> | undefined

function proposal(
  { history, at }: Situation,
  wanted: Partial<Proposal> & Pick<Proposal, 'kind' | 'urgency'> & { readonly dueInHours: number },
): Omit<Proposal, 'rule'> {
  const { dueInHours, ...rest } = wanted
  return {
    opportunityId: null,
    contactId: mainContact(history)?.id ?? null,
    content: null,
    attachments: [],
    quoteId: null,
    data: {},
    factors: [],
    ...rest,
    urgency: Math.min(1, Math.max(0.05, rest.urgency)),
    dueAt: new Date(at.getTime() + dueInHours * HOUR_MS),
  }
}

const quoteData = (quote: HistoryQuote, days: number): ProposalData => ({
  days,
  quoteNumber: quote.number,
  quoteTotal: { minor: quote.total.minor, currency: quote.total.currency as Currency },
  value: { minor: quote.usdMinor, currency: 'USD' },
  contactId: quote.contactId,
  ...(quote.validUntil === null ? {} : { validUntil: quote.validUntil }),
})

/** The open quotation that has waited longest for an answer, with the days it has. */
function unansweredQuote({ history, at, days }: Situation): { quote: HistoryQuote; waits: number } | undefined {
  const waiting = openQuotes(history, at)
    .filter(({ sentAt }) => sentAt !== null && answeredBetween(history, sentAt, at) === undefined)
    .sort((a, b) => (a.sentAt?.getTime() ?? 0) - (b.sentAt?.getTime() ?? 0))[0]
  return waiting?.sentAt ? { quote: waiting, waits: days(waiting.sentAt) } : undefined
}

const RULES: Readonly<Record<RuleId, Rule>> = {
  'answer-inquiry': (situation) => {
    const { history, facts, days, touchedSince } = situation
    const lead = history.leads.findLast(({ at }) => at <= situation.at)
    if (lead === undefined || days(lead.at) > 30 || touchedSince(lead.at) || !SELLING.has(facts.stage ?? '')) return
    const phone = facts.has_phone
    return proposal(situation, {
      kind: phone ? 'call' : 'mail',
      content: phone ? 'call-first' : 'mail-requirements',
      attachments: phone ? [] : ['checklist-requirements'],
      urgency: lead.grade === 'A' || lead.grade === 'B' ? 1 : 0.7,
      dueInHours: 4,
      data: { days: Math.floor(days(lead.at)) },
      factors: [{ code: 'inquiry_unanswered', data: { days: Math.floor(days(lead.at)), grade: lead.grade } }],
    })
  },
  'write-quote': (situation) => {
    const { history, at, days } = situation
    const asked = lastEvent(history, at, ({ type }) => type === 'quote_request')
    const draft = history.quotes.findLast((quote) => quote.isDraft && quote.createdAt <= at)
    const since = draft?.createdAt ?? asked?.at
    if (since === undefined || days(since) > 30) return
    if (draft === undefined && history.quotes.some((quote) => quote.createdAt >= new Date(since.getTime() - HOUR_MS)))
      return
    return proposal(situation, {
      kind: 'quote',
      urgency: 0.95,
      dueInHours: 8,
      quoteId: draft?.id ?? null,
      data: { days: Math.floor(days(since)), ...(draft === undefined ? {} : { quoteNumber: draft.number }) },
      factors: [{ code: 'quote_wanted', data: { days: Math.floor(days(since)) } }],
    })
  },
  'follow-up-quote': (situation) => {
    const waiting = unansweredQuote(situation)
    if (waiting === undefined || waiting.waits < 3 || waiting.waits >= 7) return
    if (situation.touchedSince(new Date(situation.at.getTime() - 2 * DAY_MS))) return
    return proposal(situation, {
      kind: 'call',
      content: 'call-price',
      attachments: ['faq-price'],
      quoteId: waiting.quote.id,
      contactId: waiting.quote.contactId,
      opportunityId: waiting.quote.opportunityId,
      urgency: waiting.quote.viewedAt === null ? 0.7 : 0.85,
      dueInHours: 24,
      data: quoteData(waiting.quote, Math.floor(waiting.waits)),
      factors: [
        {
          code: 'quote_unanswered',
          data: { days: Math.floor(waiting.waits), viewed: waiting.quote.viewedAt === null ? 'no' : 'yes' },
        },
      ],
    })
  },
  'rescue-quote': (situation) => {
    const waiting = unansweredQuote(situation)
    if (waiting === undefined || waiting.waits < 7 || !situation.facts.has_consent) return
    if (situation.touchedSince(new Date(situation.at.getTime() - 3 * DAY_MS))) return
    return proposal(situation, {
      kind: 'mail',
      content: 'mail-rescue',
      attachments: ['faq-price'],
      quoteId: waiting.quote.id,
      contactId: waiting.quote.contactId,
      opportunityId: waiting.quote.opportunityId,
      urgency: 0.75 + 0.25 * (situation.facts.risk ?? 0.5),
      dueInHours: 24,
      data: quoteData(waiting.quote, Math.floor(waiting.waits)),
      factors: [
        { code: 'quote_unanswered', data: { days: Math.floor(waiting.waits) } },
        ...(situation.facts.risk === null ? [] : [{ code: 'risk', data: { value: situation.facts.risk } }]),
      ],
    })
  },
  'quote-expiring': (situation) => {
    const { history, at } = situation
    const ending = openQuotes(history, at).find(
      ({ validUntil }) => validUntil !== null && validUntil > at && validUntil.getTime() - at.getTime() <= 7 * DAY_MS,
    )
    if (!ending?.validUntil || !situation.facts.has_consent) return
    const left = (ending.validUntil.getTime() - at.getTime()) / DAY_MS
    return proposal(situation, {
      kind: 'mail',
      content: 'mail-quote-expiring',
      quoteId: ending.id,
      contactId: ending.contactId,
      opportunityId: ending.opportunityId,
      urgency: 0.9 - left * 0.05,
      dueInHours: 24,
      data: { ...quoteData(ending, Math.ceil(left)), days: Math.ceil(left) },
      factors: [{ code: 'quote_ends', data: { days: Math.ceil(left) } }],
    })
  },
  'answer-question': (situation) => {
    const question = situation.history.openQuestions.findLast(({ at }) => at <= situation.at)
    if (question === undefined || situation.days(question.at) > 30 || situation.touchedSince(question.at)) return
    return proposal(situation, {
      kind: 'mail',
      content: 'mail-open-question',
      contactId: question.contactId ?? mainContact(situation.history)?.id ?? null,
      urgency: 0.8,
      dueInHours: 24,
      data: { days: Math.floor(situation.days(question.at)) },
      factors: [{ code: 'open_question', data: { text: question.text.slice(0, 300) } }],
    })
  },
  'counter-competitor': (situation) => {
    const named = situation.history.competitors.findLast(({ at }) => at <= situation.at)
    if (named === undefined || situation.days(named.at) > 30 || situation.touchedSince(named.at)) return
    if (!SELLING.has(situation.facts.stage ?? '')) return
    return proposal(situation, {
      kind: 'mail',
      content: 'mail-differences',
      attachments: ['list-differences'],
      urgency: 0.7,
      dueInHours: 48,
      data: { competitor: named.name },
      factors: [{ code: 'competitor_named', data: { name: named.name } }],
    })
  },
  'first-call': (situation) => {
    const { facts, history, at } = situation
    if (facts.stage !== 'lead' && facts.stage !== 'contact') return
    if ((facts.grade !== 'A' && facts.grade !== 'B') || !facts.has_phone) return
    if (history.touches.some((touch) => touch.kind === 'call' && touch.at <= at)) return
    if (situation.days(history.knownSince) > 60) return
    return proposal(situation, {
      kind: 'call',
      content: 'call-first',
      urgency: facts.grade === 'A' ? 0.8 : 0.65,
      dueInHours: 24,
      data: { days: Math.floor(situation.days(history.knownSince)) },
      factors: [{ code: 'grade', data: { grade: facts.grade } }],
    })
  },
  'offer-quote': (situation) => {
    const { facts } = situation
    const views = facts.price_views_7d ?? 0
    if (views < 3 || (facts.open_quotes ?? 0) > 0 || !SELLING.has(facts.stage ?? '')) return
    return proposal(situation, {
      kind: 'quote',
      urgency: Math.min(0.9, 0.45 + views * 0.05),
      dueInHours: 24,
      data: { count: views },
      factors: [{ code: 'price_views', data: { count: views } }],
    })
  },
  'rescue-silent': (situation) => {
    const { facts, history } = situation
    const silent = facts.days_silent ?? 0
    if (silent < 7 || silent > 90 || (facts.stage !== 'first_touch' && facts.stage !== 'decision')) return
    if (unansweredQuote(situation) !== undefined) return
    if (situation.touchedSince(new Date(situation.at.getTime() - 4 * DAY_MS))) return
    const called = history.touches.at(-1)?.kind === 'call'
    const kind = !facts.has_phone
      ? 'mail'
      : called && WHATSAPP_COUNTRIES.has(history.country ?? '')
        ? 'whatsapp'
        : called && facts.has_consent
          ? 'mail'
          : 'call'
    return proposal(situation, {
      kind,
      content: kind === 'call' ? 'call-silent' : 'mail-silent',
      urgency: 0.5 + 0.4 * (facts.risk ?? 0.3),
      dueInHours: 24,
      data: { days: Math.floor(silent) },
      factors: [{ code: 'silent', data: { days: Math.floor(silent) } }],
    })
  },
  'stuck-deal': (situation) => {
    const { history, at, days } = situation
    const stuck = openDeals(history, at)
      .filter((deal) => deal.maxDays !== null && days(deal.stageSince) > deal.maxDays)
      .sort((a, b) => b.usd - a.usd)[0]
    if (stuck === undefined || situation.touchedSince(new Date(at.getTime() - 4 * DAY_MS))) return
    return proposal(situation, {
      kind: 'meeting',
      content: 'call-check-in',
      opportunityId: stuck.id,
      urgency: 0.55,
      dueInHours: 72,
      data: { days: Math.floor(days(stuck.stageSince)), deal: stuck.name },
      factors: [{ code: 'stuck', data: { days: Math.floor(days(stuck.stageSince)), limit: stuck.maxDays ?? 0 } }],
    })
  },
  'reach-decision-maker': (situation) => {
    const { history, at, days } = situation
    const gap = openDeals(history, at)
      .filter(
        ({ chain, stage, openedAt }) =>
          (stage === 'first_touch' || stage === 'decision') &&
          days(openedAt) >= 5 &&
          !chain.some(({ role }) => role === 'decision_maker' || role === 'economic_buyer'),
      )
      .sort((a, b) => b.usd - a.usd)[0]
    if (gap === undefined) return
    return proposal(situation, {
      kind: 'meeting',
      content: 'call-decision-maker',
      opportunityId: gap.id,
      urgency: 0.5,
      dueInHours: 96,
      data: { deal: gap.name },
      factors: [{ code: 'no_decision_maker', data: { known: gap.chain.length } }],
    })
  },
  'send-requirements': (situation) => {
    const { facts, history, at, days } = situation
    const read = lastEvent(history, at, ({ type }) => type === 'download' || type === 'document_view')
    if (read === undefined || days(read.at) > 7 || situation.touchedSince(read.at) || !facts.has_consent) return
    if (!SELLING.has(facts.stage ?? '') || facts.stage === 'decision') return
    return proposal(situation, {
      kind: 'mail',
      content: 'mail-requirements',
      attachments: ['checklist-requirements'],
      urgency: 0.5,
      dueInHours: 48,
      data: { days: Math.floor(days(read.at)) },
      factors: [{ code: 'documents_read', data: { days: Math.floor(days(read.at)) } }],
    })
  },
  'after-sales': (situation) => {
    const { facts } = situation
    const since = facts.days_in_stage ?? 0
    if (facts.stage !== 'won' || since > 30 || !facts.has_consent) return
    if (situation.touchedSince(new Date(situation.at.getTime() - since * DAY_MS))) return
    return proposal(situation, {
      kind: 'mail',
      content: 'mail-after-sales',
      attachments: ['pack-after-sales'],
      urgency: 0.4,
      dueInHours: 72,
      data: { days: Math.floor(since) },
      factors: [{ code: 'won', data: { days: Math.floor(since) } }],
    })
  },
  'stay-in-touch': (situation) => {
    const { facts, history, days } = situation
    const since = facts.days_since_touch ?? days(history.knownSince)
    if (since < 45 || since > 365 || facts.stage === 'lost' || !facts.has_phone) return
    return proposal(situation, {
      kind: 'call',
      content: 'call-check-in',
      urgency: 0.15,
      dueInHours: 120,
      data: { days: Math.floor(since) },
      factors: [{ code: 'no_touch', data: { days: Math.floor(since) } }],
    })
  },
}

/** Everything the rules propose for a customer as of a moment, in no order. */
export function proposalsFor(history: CustomerHistory, at: Date): Proposal[] {
  const days = (since: Date): number => (at.getTime() - since.getTime()) / DAY_MS
  const situation: Situation = {
    history,
    facts: factsAt(history, at),
    at,
    days,
    touchedSince: (since) => history.touches.some((touch) => touch.at > since && touch.at <= at),
  }
  return (Object.entries(RULES) as [RuleId, Rule][]).flatMap(([rule, propose]) => {
    const found = propose(situation)
    // Nobody is proposed a mail to who has not agreed to one: it could not be sent.
    if (found === undefined || (found.kind === 'mail' && !situation.facts.has_consent)) return []
    return [{ rule, ...found }]
  })
}
