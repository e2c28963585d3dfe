import type { Locale } from '@tradewind/schema/locales'
import { formatRate, formatTime } from './figures.ts'

/** A figure of coaching or benchmark in its unit. */
export function formatMetric(metric: string, value: number, locale: Locale): string {
  switch (metric) {
    case 'response_hours':
      return formatTime(value, 'hour', locale)
    case 'follow_up_gap_days':
    case 'cycle_days':
      return formatTime(value, 'day', locale)
    case 'discount_percent':
      return formatRate(value / 100, locale, 1)
    default:
      return formatRate(value, locale)
  }
}
