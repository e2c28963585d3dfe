import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { useReader } from '../ui/reader.ts'

/** Writes a measure such as 0.842 as the reader does. */
export function useMeasure(digits = 3): (value: number) => string {
  const { locale } = useReader()
  const format = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return (value) => format.format(value)
}
