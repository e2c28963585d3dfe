import { LOCALES, type LocalizedText } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import { INDUSTRIES, ontologyWords } from '@tradewind/schema/ontology'
import { actionPolicy } from '../../actions/policy.ts'
import type { Work } from '../../context.ts'
import { coachingHints } from '../../diagnosis/use-cases/coaching-hints.ts'
import { diagnoseLosses } from '../../diagnosis/use-cases/diagnose-losses.ts'
import { findBlockers } from '../../diagnosis/use-cases/find-blockers.ts'
import { revenueForecast } from '../../forecasts/use-cases/revenue-forecast.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { type FunnelGroup, funnelBreakdown } from '../../metrics/use-cases/funnel-breakdown.ts'
import { funnelMetrics } from '../../metrics/use-cases/funnel-metrics.ts'
import { readKeyFigures } from '../../metrics/use-cases/key-figures.ts'
import { DAY_MS } from '../../shared/domain/local-time.ts'
import { readable } from '../../shared/row-policy.ts'
import type { Advice, FollowUp, GroupFigures, ReportFacts } from '../domain/report-facts.ts'
import { periodBefore, type ReportPeriod, type ReportRequest } from '../domain/report-period.ts'
import { loadDealsAtRisk } from '../store/at-risk.store.ts'
import { loadPeriodCounts } from '../store/period-counts.store.ts'

type StaffWork = Work & { readonly actor: UserActor }

/** Periods before, by which one tells what is usual. */
const PERIODS_BEFORE = 12
const MOST_ROWS = 10

/**
 * Asks the slices for what the report says, each for what the caller may see: the same functions with the same scope as
 * the pages of the workspace, so that the figures are the same.
 */
export async function gatherReportFacts(work: StaffWork, request: Omit<ReportRequest, 'locale'>): Promise<ReportFacts> {
  const { kind, period, timeZone } = request
  const deals: MetricScope = { unit: 'deal', counting: 'snapshot', ...period }
  const earlier = periodBefore(kind, period, timeZone)
  const [counts, keyFigures, funnel, losses, lossesBefore, blockers, industries, people, hints] = await Promise.all([
    countsOf(work, request),
    readKeyFigures(work, period),
    funnelMetrics(work, { ...deals, unit: 'customer' }),
    diagnoseLosses(work, deals),
    diagnoseLosses(work, { ...deals, ...earlier }),
    findBlockers(work, { first: MOST_ROWS }),
    funnelBreakdown(work, deals, 'industry'),
    funnelBreakdown(work, deals, 'owner'),
    coachingHints(work, { ...deals, from: yearBefore(period) }),
  ])
  return {
    kind,
    period,
    scope: await scopeOf(work),
    counts,
    keyFigures,
    funnel,
    losses,
    lossesBefore,
    blockers: blockers.blockers,
    atRisk: await loadDealsAtRisk(work.database, work.actor, MOST_ROWS),
    advice: [
      ...losses.stages.flatMap((stage) => stage.causes.map((cause) => advice(cause.remedy, '/workspace/analysis'))),
      ...hints.map((hint) => advice(named(hint.userName, hint.advice), '/workspace/analysis?tab=coaching')),
    ],
    industries: industries.map((group) => figuresOf(group, industryName(group.key))),
    people: people.map((group) => figuresOf(group, group.label)),
    followUps: await followUps(work),
    forecast: kind === 'weekly' ? await forecast(work) : [],
  }
}

async function countsOf(
  { database, actor }: StaffWork,
  { kind, period, timeZone }: Omit<ReportRequest, 'locale'>,
): Promise<ReportFacts['counts']> {
  const periods: ReportPeriod[] = [period]
  while (periods.length <= PERIODS_BEFORE) periods.unshift(periodBefore(kind, periods[0] ?? period, timeZone))
  const counted = await loadPeriodCounts(database, actor, periods)
  const figure = (code: keyof ReportFacts['counts']) => {
    const values = counted.map((counts) => counts[code])
    return { value: values.at(-1) ?? 0, before: values.slice(0, -1) }
  }
  return {
    newCustomers: figure('newCustomers'),
    newDeals: figure('newDeals'),
    activities: figure('activities'),
    quotesSent: figure('quotesSent'),
    dealsWon: figure('dealsWon'),
    dealsLost: figure('dealsLost'),
  }
}

/** Coaching needs more cases than a week has. */
function yearBefore({ to }: ReportPeriod): Date {
  return new Date(to.getTime() - 365 * DAY_MS)
}

async function scopeOf({ actor, database }: StaffWork): Promise<ReportFacts['scope']> {
  if (actor.role === 'executive' || actor.role === 'admin') return { level: 'company', name: '' }
  if (actor.role !== 'lead' || actor.teamId === null) return { level: 'own', name: actor.name }
  const team = await database.prisma.team.findUnique({ where: { id: actor.teamId }, select: { name: true } })
  return { level: 'team', name: team?.name ?? '' }
}

function advice(text: LocalizedText, href: string): Advice {
  return { tone: 'warning', text, href }
}

/** "Name: sentence" in every language. */
function named(name: string, text: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(text).map(([locale, sentence]) => [locale, `${name}: ${sentence}`]))
}

/** The industry in every language; as it stands when the ontology has none of that code. */
function industryName(code: string | null): LocalizedText | string | null {
  const known = INDUSTRIES.find((industry) => industry === code)
  if (known === undefined) return code
  return Object.fromEntries(LOCALES.map((locale) => [locale, ontologyWords(locale).industries[known]?.label ?? known]))
}

function figuresOf({ metrics }: FunnelGroup, name: GroupFigures['name']): GroupFigures {
  const value: Money = {
    minor: metrics.stages.reduce((sum, stage) => sum + stage.value.expected.minor, 0),
    currency: 'USD',
  }
  return { name, entered: metrics.total, won: metrics.won, lost: metrics.lost, winRate: metrics.winRate, value }
}

/** The coming months as they look now, whatever period the report is of. */
async function forecast(work: StaffWork): Promise<ReportFacts['forecast']> {
  const { months } = await revenueForecast(work)
  return months.map(({ from, expected, low, high }) => ({
    month: from.toISOString().slice(0, 10),
    expected: dollars(expected),
    low: dollars(low),
    high: dollars(high),
  }))
}

function dollars(amount: number): Money {
  return { minor: Math.round(amount * 100), currency: 'USD' }
}

/** The open action cards that matter most. */
async function followUps({ database, actor }: StaffWork): Promise<FollowUp[]> {
  const actions = await database.prisma.action.findMany({
    where: { status: { in: ['pending', 'awaiting_approval'] }, AND: [readable(actionPolicy, actor)] },
    orderBy: [{ priority: 'desc' }, { dueAt: 'asc' }, { id: 'asc' }],
    take: MOST_ROWS,
    include: { account: { select: { name: true } }, opportunity: { select: { amountUsd: true } } },
  })
  return actions.map(({ accountId, account, opportunity, title, reason }) => ({
    accountId,
    customer: account.name,
    action: title as LocalizedText,
    reason: reason as LocalizedText,
    value: opportunity?.amountUsd
      ? { minor: opportunity.amountUsd.mul(100).round().toNumber(), currency: 'USD' }
      : null,
  }))
}
