import { DEMO_EXCHANGE_RATES, DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { toDecimal } from '@tradewind/schema/money'
import { uuidFrom } from '../../../events/domain/event-id.ts'
import type { EnginePipeline } from '../../../funnel/domain/replay-customer.ts'
import { EXPORTER } from '../../../funnel/templates/exporter.ts'
import { DEMO_COLLEAGUES, DEMO_PEOPLE } from '../../people.ts'
import { DEMO_TRADE_TERMS } from '../../trade-terms.ts'
import { calendarUntil } from '../calendar.ts'
import type { World } from '../world.ts'

/** The world of the demo without a database. */
export function sampleWorld(scale: number, today = new Date('2026-11-20T15:00:00Z'), seed = 'test'): World {
  const pipeline = standardPipeline()
  return {
    seed,
    scale,
    calendar: calendarUntil(today),
    sellers: [...DEMO_PEOPLE, ...DEMO_COLLEAGUES]
      .filter(({ role }) => role === 'sales')
      .map(({ email, name, team, locale }) => ({
        id: uuidFrom(email),
        email,
        name,
        locale,
        team: team ?? '',
        teamId: uuidFrom(team ?? ''),
      })),
    goods: DEMO_PRODUCTS.filter(({ category }) => category !== 'accessories').map((product) => ({
      sku: product.sku,
      category: product.category,
      nameIn: () => product.sku,
      tiers: product.listPrice.map(({ minQuantity, unitPriceMinor }) => ({
        minimumQuantity: minQuantity,
        amount: toDecimal({ minor: unitPriceMinor, currency: 'USD' }),
      })),
      leadTimeDays: product.leadTimeDays,
    })),
    terms: DEMO_TRADE_TERMS,
    rates: DEMO_EXCHANGE_RATES.rates,
    pipelines: new Map([[pipeline.id, pipeline]]),
    pipeline,
    quoteUrl: (quoteId, locale) => `http://localhost:4321/${locale}/quote/${quoteId}`,
  }
}

function standardPipeline(): EnginePipeline {
  const stageId = (code: string): string => uuidFrom(`stage:${code}`)
  return {
    id: uuidFrom('pipeline'),
    isDefault: true,
    stages: EXPORTER.stages.map(({ code, outcome }, index) => ({
      id: stageId(code),
      code,
      outcome,
      position: index + 1,
    })),
    firstStageId: stageId('lead'),
    rules: EXPORTER.rules.map((rule) => ({
      id: uuidFrom(`rule:${rule.code}`),
      code: rule.code,
      version: 1,
      eventTypes: rule.eventTypes,
      valueMatch: rule.valueMatch ?? {},
      threshold: rule.threshold,
      windowHours: rule.windowHours ?? null,
      targetStageId: stageId(rule.target),
      effect: rule.effect,
      reason: { en: rule.code },
    })),
    orders: [],
  }
}
