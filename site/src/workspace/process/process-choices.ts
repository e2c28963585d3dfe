import { CHANNEL_NAMES } from '@tradewind/schema/contracts/channel-names'
import { CHANNELS } from '@tradewind/schema/contracts/funnel'
import { EVENT_TYPES } from '@tradewind/schema/events'
import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { createContext, useContext } from 'react'
import type { Choice } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'

/** Codes of the house with their names in all languages or in the reader's. */
export interface ProcessCodes {
  readonly stages: readonly { readonly code: string; readonly name: Readonly<Record<string, string>> }[]
  readonly industries: readonly Choice[]
  /** By the server's names: a browser may know other ones. */
  readonly countries: readonly Choice[]
}
export const ProcessCodesContext = createContext<ProcessCodes>({ stages: [], industries: [], countries: [] })

const GRADES = ['A', 'B', 'C', 'D'] as const

/** What may be chosen for each kind of code, by its name. */
export function useProcessChoices() {
  const { stages, industries, countries } = useContext(ProcessCodesContext)
  const { t, text } = useReader()
  return {
    stage: (): Choice[] => stages.map(({ code, name }) => ({ value: code, label: text(name) })),
    country: (): Choice[] => [...countries],
    industry: (): Choice[] => [...industries],
    locale: (): Choice[] => LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].name })),
    channel: (): Choice[] => CHANNELS.map((value) => ({ value, label: text(CHANNEL_NAMES[value]) })),
    grade: (): Choice[] => GRADES.map((value) => ({ value, label: value })),
    event: (): Choice[] => EVENT_TYPES.map((value) => ({ value, label: t(`workspaceEvents:type.${value}`) })),
  }
}
