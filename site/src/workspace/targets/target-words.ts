import { formatTime } from '../analysis/figures.ts'
import { formatRate } from '../home/dollars.ts'
import { wordValue } from '../home/key-figure-words.ts'
import type { Reader } from '../ui/reader.ts'
import type { Target } from './target-queries.ts'

export type TargetUnit = 'share' | 'percent' | 'hours' | 'days' | 'usd'

interface TargetWords {
  readonly label: string
  /** What the figure means, and what it is at present. */
  readonly hint: string
}

/** The words beside the field of a target. */
export function targetWords(reader: Pick<Reader, 't' | 'locale'>, target: Target): TargetWords {
  const { t } = reader
  const { code, moreIsBetter } = target
  const ofBenchmark = code === 'cycle_days' || code === 'discount_percent'
  const name = ofBenchmark ? t(`workspaceTargets:figure.${code}`) : t(`workspaceHome:figure.${code}`)
  const means = ofBenchmark ? t(`workspaceTargets:means.${code}`) : t(`workspaceHome:means.${code}`)
  const value = wordPresent(reader, target)
  return {
    label: `${name} (${t(`workspaceTargets:unit.${target.unit as TargetUnit}`)})`,
    hint: `${means} ${t(moreIsBetter ? 'workspaceTargets:present' : 'workspaceTargets:lessIsBetter', { value })}`,
  }
}

function wordPresent(reader: Pick<Reader, 'locale'>, { unit, value }: Target): string {
  if (value === null) return '–'
  if (unit === 'days') return formatTime(value, 'day', reader.locale)
  return unit === 'percent' ? formatRate(value / 100, reader.locale) : wordValue(reader, unit, value)
}
