import { CHANNEL_NAMES } from '@tradewind/schema/contracts/channel-names'
import type { LocalizedText } from '@tradewind/schema/locales'
import { type ShareChange, shareChanges } from './statistics/share-change.ts'
import { ANOMALY_TEXTS, type AnomalyKind } from './texts/anomaly-texts.ts'
import { count, month, say, words } from './texts/say.ts'

/** Something that changed for good. */
export interface Anomaly {
  readonly subject: 'channel' | 'product_line'
  /** Channel or product category. */
  readonly key: string
  readonly kind: AnomalyKind
  /** First day of the first month of the change, UTC. */
  readonly since: Date
  /** Mean per month, new customers of a channel or new deals of a product line. */
  readonly before: number
  readonly after: number
  readonly text: LocalizedText
}

export interface MonthlyCount {
  readonly key: string
  readonly month: Date
  readonly n: number
}

/**
 * What changed for good among channels or product lines. Only whole months count.
 * @param months first days of the months looked at, in order, UTC
 */
export function anomaliesOf(
  subject: Anomaly['subject'],
  counts: readonly MonthlyCount[],
  months: readonly Date[],
  nameOf: (key: string) => LocalizedText | string,
): readonly Anomaly[] {
  const place = new Map(months.map((first, index) => [first.getTime(), index]))
  const series = [...Map.groupBy(counts, ({ key }) => key)].map(([key, rows]) => {
    const values = months.map(() => 0)
    for (const { month: of, n } of rows) {
      const index = place.get(of.getTime())
      if (index !== undefined) values[index] = n
    }
    return { key, counts: values }
  })
  return shareChanges(series).flatMap((change) => {
    const since = months[change.from]
    if (since === undefined) return []
    const kind = kindOf(change)
    return {
      subject,
      key: change.key,
      kind,
      since,
      before: change.before,
      after: change.after,
      text: say(ANOMALY_TEXTS[subject][kind], {
        name: words(nameOf(change.key)),
        since: month(since),
        before: count(change.before, 1),
        after: count(change.after, 1),
      }),
    }
  })
}

function kindOf({ after, shareBefore, shareAfter }: ShareChange): AnomalyKind {
  if (after === 0) return 'lost'
  return shareAfter > shareBefore ? 'grown' : 'fallen'
}

export function channelName(channel: string): LocalizedText | string {
  return CHANNEL_NAMES[channel as keyof typeof CHANNEL_NAMES] ?? channel
}

/** First days of the whole months between two instants, UTC. */
export function wholeMonths(from: Date, to: Date): readonly Date[] {
  const months: Date[] = []
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), 1))
  if (first < from) first.setUTCMonth(first.getUTCMonth() + 1)
  for (let at = first; ; ) {
    const next = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
    if (next > to) return months
    months.push(at)
    at = next
  }
}
