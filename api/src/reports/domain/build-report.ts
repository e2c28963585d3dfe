import type { ReportContent, ReportSection, ReportTable, ReportValue } from '@tradewind/schema/contracts/report'
import { LOCALES, type Locale, type LocalizedText } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import { monthText, percent, valueText } from '@tradewind/schema/reports'
import type { KeyFigure } from '../../metrics/domain/key-figures.ts'
import { LOSS_CAUSE_WORDS } from '../words/loss-cause-words.ts'
import { REPORT_WORDS, type ReportWord } from '../words/report-words.ts'
import { findAnomalies } from './anomalies.ts'
import type { GroupFigures, ReportFacts } from './report-facts.ts'

/** Rows of a list at the most: the workspace has the rest. */
const MOST_ROWS = 10

/**
 * The report in the source's layout (FUN-12). A daily one is overview, conversions, anomalies and risk, recommendations
 * and follow-ups; a weekly one adds the stage analysis, the industries, the people and the forecast.
 */
export function buildReport(facts: ReportFacts): ReportContent {
  const { kind, period, scope } = facts
  const common = [overview(facts), conversions(facts), risk(facts), advice(facts)]
  const sections =
    kind === 'daily'
      ? [...common, followUps(facts)]
      : [...common, stages(facts), industries(facts), people(facts), followUps(facts), forecast(facts)]
  return { kind, from: period.from.toISOString(), to: period.to.toISOString(), scope, sections }
}

const count = (value: number | null): ReportValue => ({ unit: 'count', value })
const rate = (value: number | null): ReportValue => ({ unit: 'rate', value })
const money = (value: Money | null): ReportValue => ({ unit: 'money', value })
const name = (value: string | null): ReportValue => ({ unit: 'name', value })
const text = (value: LocalizedText | null): ReportValue => ({ unit: 'text', value })

/** Relative change; null when there was nothing to compare with. */
function change(now: number, before: number | undefined): number | null {
  return before === undefined || before === 0 ? null : now / before - 1
}

function everywhere(write: (locale: Locale) => string): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)]))
}

/** A sentence in every language, its figures written the way of each. */
function sentence(word: ReportWord, values: Readonly<Record<string, ReportValue | LocalizedText>>): LocalizedText {
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      REPORT_WORDS[word][locale].replace(/\{(\w+)\}/g, (mark, key: string) => {
        const value = values[key]
        if (value === undefined) return mark
        return 'unit' in value ? valueText(value as ReportValue, locale) : ((value as LocalizedText)[locale] ?? '')
      }),
    ]),
  )
}

function table(
  code:
    | 'tableStages'
    | 'tableBlockers'
    | 'tableCauses'
    | 'tableIndustries'
    | 'tableTeam'
    | 'tableFollowUps'
    | 'tableForecast',
  columns: readonly ReportWord[],
  rows: readonly ReportValue[][],
): ReportTable {
  return {
    block: 'table',
    code,
    title: REPORT_WORDS[code],
    columns: columns.map((column) => ({ code: column, label: REPORT_WORDS[column] })),
    rows: [...rows],
    empty: REPORT_WORDS.emptyTable,
  }
}

/** A key figure, or its target, with its unit. */
function keyFigureValue(unit: KeyFigure['unit'], value: number | null): ReportValue {
  switch (unit) {
    case 'share':
      return rate(value)
    case 'hours':
      return { unit: 'hours', value }
    case 'usd':
      return money(value === null ? null : { minor: Math.round(value * 100), currency: 'USD' })
  }
}

function overview({ counts, keyFigures, losses, lossesBefore }: ReportFacts): ReportSection {
  return {
    code: 'overview',
    title: REPORT_WORDS.sectionOverview,
    blocks: [
      {
        block: 'figures',
        items: [
          ...Object.entries(counts).map(([code, { value, before }]) => ({
            code,
            label: REPORT_WORDS[code as keyof typeof counts],
            value: count(value),
            change: change(value, before.at(-1)),
          })),
          {
            code: 'valueLost',
            label: REPORT_WORDS.valueLost,
            value: money(losses.value),
            change: change(losses.value.minor, lossesBefore.value.minor),
          },
          ...keyFigures.map((figure) => ({
            code: figure.code,
            label: REPORT_WORDS[figure.code],
            value: keyFigureValue(figure.unit, figure.value),
            change: figure.value === null ? null : change(figure.value, figure.before ?? undefined),
            ...(figure.target === null ? {} : { target: keyFigureValue(figure.unit, figure.target) }),
          })),
        ],
      },
    ],
  }
}

function conversions({ funnel }: ReportFacts): ReportSection {
  const columns = [
    'colStage',
    'colEntered',
    'colChange',
    'colConversion',
    'colShare',
    'colStanding',
    'colExpected',
    'colWeighted',
  ] as const
  const rows = funnel.stages.map((stage) => [
    text(stage.stageName),
    count(stage.entered),
    { unit: 'change', value: stage.change } satisfies ReportValue,
    rate(stage.conversion),
    rate(stage.share),
    count(stage.standing),
    money(stage.value.expected),
    money(stage.value.weighted),
  ])
  return {
    code: 'conversions',
    title: REPORT_WORDS.sectionConversions,
    blocks: [table('tableStages', columns, rows)],
  }
}

function risk({ counts, losses, atRisk, blockers }: ReportFacts): ReportSection {
  const figures = Object.entries(counts).map(([code, { value, before }]) => ({ code, value, before }))
  const unusual = findAnomalies(figures).map(({ code, value, usual, direction }) => ({
    tone: (direction === 'down') === (code !== 'dealsLost') ? ('bad' as const) : ('good' as const),
    text: sentence('sentenceUnusual', {
      figure: REPORT_WORDS[code as keyof typeof counts],
      value: count(value),
      usual: count(usual),
    }),
  }))
  const lost =
    losses.deals === 0
      ? []
      : [
          {
            tone: 'warning' as const,
            text: sentence('sentenceLosses', { count: count(losses.deals), value: money(losses.value) }),
            href: '/workspace/analysis',
          },
        ]
  const shaky = atRisk.slice(0, MOST_ROWS).map((deal) => ({
    tone: 'warning' as const,
    text: sentence('sentenceAtRisk', {
      customer: name(deal.customer),
      value: money(deal.value),
      risk: text(everywhere((locale) => percent(deal.risk, locale))),
    }),
    href: `/workspace/customers/${deal.accountId}`,
  }))
  const rows = blockers
    .slice(0, MOST_ROWS)
    .map(({ accountName, reason, days, value }) => [
      name(accountName),
      text(reason),
      { unit: 'days', value: Math.floor(days) } satisfies ReportValue,
      money(value),
    ])
  return {
    code: 'risk',
    title: REPORT_WORDS.sectionRisk,
    blocks: [
      { block: 'sentences', items: [...unusual, ...lost, ...shaky], empty: REPORT_WORDS.emptyRisk },
      table('tableBlockers', ['colCustomer', 'colReason', 'colDays', 'colValue'], rows),
    ],
  }
}

function advice({ advice: items }: ReportFacts): ReportSection {
  return {
    code: 'advice',
    title: REPORT_WORDS.sectionAdvice,
    blocks: [
      {
        block: 'sentences',
        items: items.slice(0, MOST_ROWS).map((item) => ({ ...item })),
        empty: REPORT_WORDS.emptyAdvice,
      },
    ],
  }
}

function stages({ funnel, losses }: ReportFacts): ReportSection {
  const dwell = funnel.stages.map((stage) => [
    text(stage.stageName),
    { unit: 'days', value: stage.dwellDays?.median ?? null } satisfies ReportValue,
    count(stage.lost),
    rate(stage.lossRate),
  ])
  const causes = losses.stages.flatMap((stage) =>
    stage.causes.map((cause) => [
      text(stage.stageName),
      text(LOSS_CAUSE_WORDS[cause.category]),
      count(cause.deals),
      money(cause.value),
      text(cause.evidence),
      text(cause.remedy),
    ]),
  )
  return {
    code: 'stages',
    title: REPORT_WORDS.sectionStages,
    blocks: [
      table('tableStages', ['colStage', 'colDwell', 'colLost', 'colLossRate'], dwell),
      table('tableCauses', ['colStage', 'colCause', 'colDeals', 'colValue', 'colEvidence', 'colRemedy'], causes),
    ],
  }
}

function groupRows(groups: readonly GroupFigures[]): ReportValue[][] {
  return groups.map((group) => [
    typeof group.name === 'string' ? name(group.name) : text(group.name ?? REPORT_WORDS.unknownIndustry),
    count(group.entered),
    count(group.won),
    count(group.lost),
    rate(group.winRate),
    money(group.value),
  ])
}

const GROUP_COLUMNS = ['colEntered', 'colWon', 'colLost', 'win_rate', 'colValue'] as const

function industries({ industries: groups }: ReportFacts): ReportSection {
  return {
    code: 'industries',
    title: REPORT_WORDS.sectionIndustries,
    blocks: [table('tableIndustries', ['colIndustry', ...GROUP_COLUMNS], groupRows(groups.slice(0, MOST_ROWS)))],
  }
}

function people({ people: groups }: ReportFacts): ReportSection {
  return {
    code: 'people',
    title: REPORT_WORDS.sectionTeam,
    blocks: [table('tableTeam', ['colPerson', ...GROUP_COLUMNS], groupRows(groups))],
  }
}

function followUps({ followUps: steps }: ReportFacts): ReportSection {
  const rows = steps
    .slice(0, MOST_ROWS)
    .map((step) => [name(step.customer), text(step.action), text(step.reason), money(step.value)])
  return {
    code: 'follow_ups',
    title: REPORT_WORDS.sectionFollowUps,
    blocks: [table('tableFollowUps', ['colCustomer', 'colAction', 'colReason', 'colValue'], rows)],
  }
}

function forecast({ forecast: months }: ReportFacts): ReportSection {
  const rows = months.map(({ month, expected, low, high }) => [
    text(everywhere((locale) => monthText(month, locale))),
    money(expected),
    money(low),
    money(high),
  ])
  return {
    code: 'forecast',
    title: REPORT_WORDS.sectionForecast,
    blocks: [table('tableForecast', ['colMonth', 'colForecast', 'colLow', 'colHigh'], rows)],
  }
}
