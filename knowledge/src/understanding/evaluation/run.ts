import { existsSync, readFileSync } from 'node:fs'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import type { Locale } from '@tradewind/schema/locales'
import { understand } from '../understand.ts'
import type { World } from '../world.ts'
import { type Utterance, utterances } from './expectation.ts'
import { type Score, scoreReadings } from './score.ts'

/** The day on which every deadline of the evaluation sets is counted: a Monday. */
export const EVALUATION_WORLD: World = { skus: DEMO_PRODUCTS.map(({ sku }) => sku), today: '2026-11-23' }

/** @throws ZodError when a line of the file is not of the format */
export function loadUtterances(file: URL | string): readonly Utterance[] {
  return existsSync(file) ? utterances.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

/** Reads every utterance by rules and scores what came out. */
export function scoreRules(list: readonly Utterance[], locale: Locale): Score {
  const cases = list.map((utterance) => {
    const { text, context } = utterance
    const request = { text, locale: utterance.locale ?? locale, ...(context === undefined ? {} : { context }) }
    return [utterance, understand(request, EVALUATION_WORLD)] as const
  })
  return scoreReadings(cases, EVALUATION_WORLD.today)
}
