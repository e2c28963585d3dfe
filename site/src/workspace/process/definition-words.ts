import type { PlaybookTrigger } from '@tradewind/schema/contracts/playbook'
import type { FactTest } from '@tradewind/schema/contracts/playbook-condition'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { useReader } from '../ui/reader.ts'
import { type CountTest, isListTest, unitOf } from './condition/condition-tree.ts'
import { useProcessChoices } from './process-choices.ts'

/** Triggers and tests as phrases: “Open value at least 50,000 US dollars”. */
export function useDefinitionWords() {
  const { t, locale } = useReader()
  const choices = useProcessChoices()
  const { intl } = LOCALE_FACTS[locale]
  const number = (value: number, options?: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(intl, options).format(value)
  const list = new Intl.ListFormat(intl, { type: 'disjunction' })
  const named = (kind: keyof typeof choices, codes: readonly string[]): string => {
    const names = new Map(choices[kind]().map(({ value, label }) => [value, label]))
    return codes.length === 0 ? '–' : list.format(codes.map((code) => names.get(code) ?? code))
  }
  const amount = (test: CountTest): string => {
    const unit = unitOf(test.fact)
    if (unit === 'percent') return number(test.value, { style: 'percent', maximumFractionDigits: 1 })
    return unit === 'count' ? number(test.value) : `${number(test.value)} ${t(`workspaceProcess:unit.${unit}`)}`
  }
  return {
    test(test: FactTest): string {
      const fact = t(`workspaceProcess:fact.${test.fact}`)
      const value =
        test.op === 'is'
          ? t(test.value ? 'workspaceProcess:yes' : 'workspaceProcess:no')
          : isListTest(test)
            ? named(test.fact, test.value)
            : amount(test)
      return t('workspaceProcess:condition.sentence', { fact, op: t(`workspaceProcess:op.${test.op}`), value })
    },
    trigger(trigger: PlaybookTrigger): string {
      const kind = t(`workspaceProcess:trigger.${trigger.kind}`)
      switch (trigger.kind) {
        case 'event':
          return `${kind}: ${named('event', trigger.eventTypes)}`
        case 'unanswered':
          return `${kind}: ${named('event', trigger.eventTypes)} (${number(trigger.hours)} ${t('workspaceProcess:steps.hours')})`
        case 'stage_entered':
          return `${kind}: ${named('stage', trigger.stages)}`
        case 'value_above':
          return `${kind}: ${number(trigger.usd)} ${t('workspaceProcess:unit.usd')}`
        case 'silence':
          return `${kind}: ${number(trigger.days)} ${t('workspaceProcess:unit.days')}`
      }
    },
  }
}
