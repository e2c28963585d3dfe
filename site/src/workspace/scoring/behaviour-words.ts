import { EVENT_TYPES } from '@tradewind/schema/events'
import type { Reader } from '../ui/reader.ts'

/** A kind of behaviour in the reader's language, as a line begins; a partner's own type (`x_…`) stays as it is. */
export function wordBehaviour({ t, locale }: Pick<Reader, 't' | 'locale'>, type: string): string {
  const known = EVENT_TYPES.find((one) => one === type)
  if (known === undefined) return type
  const [first = '', ...rest] = t(`workspaceEvents:type.${known}`)
  return first.toLocaleUpperCase(locale) + rest.join('')
}
