import type { Reader } from '../ui/reader.ts'
import { formatDollars, formatHours, formatRate } from './dollars.ts'
import type { KeyFigures } from './home-queries.ts'

export type KeyFigure = KeyFigures[number]

/** Cases below which a share says little. */
const FEW = 20

/** A value of a key figure as the reader writes it; "–" for none. */
export function wordValue({ locale }: Pick<Reader, 'locale'>, unit: string, value: number | null): string {
  if (value === null) return '–'
  if (unit === 'usd') return formatDollars(value, locale)
  return unit === 'hours' ? formatHours(value, locale) : formatRate(value, locale)
}

export interface WordedChange {
  readonly text: string
  readonly tone: 'good' | 'bad' | 'quiet'
}

/** How a figure stands to that of the period before; good and bad are said by colour and by the arrow alike. */
export function wordChange(reader: Pick<Reader, 't' | 'locale'>, figure: KeyFigure): WordedChange {
  const { value, before, unit, moreIsBetter } = figure
  if (value === null || before === null) return { text: reader.t('workspaceHome:change.none'), tone: 'quiet' }
  const [now, then] = [wordValue(reader, unit, value), wordValue(reader, unit, before)]
  if (now === then) return { text: reader.t('workspaceHome:change.same'), tone: 'quiet' }
  const up = value > before
  return {
    text: reader.t(up ? 'workspaceHome:change.up' : 'workspaceHome:change.down', { before: then }),
    tone: up === moreIsBetter ? 'good' : 'bad',
  }
}

/** A share of few cases should be read with care. */
export function isThin({ unit, cases }: KeyFigure): boolean {
  return unit === 'share' && cases < FEW
}
