import { CHANNELS } from '@tradewind/schema/contracts/funnel'
import { EVENT_TYPES } from '@tradewind/schema/events'
import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { createContext, useContext } from 'react'
import { countries } from '../../lib/forms/countries.ts'
import type { Choice } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'

/** Codes of the house with their names in all languages or in the reader's. */
export interface ProcessCodes {
  readonly stages: readonly { readonly code: string; readonly name: Readonly<Record<string, string>> }[]
  readonly industries: readonly Choice[]
}
export const ProcessCodesContext = createContext<ProcessCodes>({ stages: [], industries: [] })

const GRADES = ['A', 'B', 'C', 'D'] as const

/** What may be chosen for each kind of code, by its name. */
export function useProcessChoices() {
  const { stages, industries } = useContext(ProcessCodesContext)
  const { t, text, locale } = useReader()
  return {
    stage: (): Choice[] => stages.map(({ code, name }) => ({ value: code, label: text(name) })),
    country: (): Choice[] => countries(locale).map(({ code, name }) => ({ value: code, label: name })),
    industry: (): Choice[] => [...industries],
    locale: (): Choice[] => LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].name })),
    channel: (): Choice[] => CHANNELS.map((value) => ({ value, label: t(`workspaceCustomers:channel.${value}`) })),
    grade: (): Choice[] => GRADES.map((value) => ({ value, label: value })),
    event: (): Choice[] => EVENT_TYPES.map((value) => ({ value, label: t(`workspaceEvents:type.${value}`) })),
  }
}
