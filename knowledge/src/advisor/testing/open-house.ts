import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { GateReport } from '@tradewind/schema/contracts/answers'
import { pino } from 'pino'
import { createAnswerer } from '../../answers/answer.ts'
import { demoSheets, fillEngine } from '../../answers/testing/corpus.ts'
import { openModel } from '../../model/open-model.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { createEmbeddedEngine } from '../../retrieval/embedded/embedded-engine.ts'
import { buildIndex } from '../../selector/columns.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { mergeReadings } from '../../understanding/merge-readings.ts'
import { createRuleReader } from '../../understanding/rule-reader.ts'
import { createConversationArchive } from '../api/conversation-archive.ts'
import { createGraphqlClient } from '../api/graphql-client.ts'
import { createQuoteDesk } from '../api/quote-desk.ts'
import { type Advisor, createAdvisor } from '../create-advisor.ts'
import { type ConversationState, conversationState } from '../domain/state.ts'
import { createHouseGate } from '../house-gate.ts'
import { warmUp } from '../warm-up.ts'
import { FAKE_API_KEY, type FakeApi } from './fake-api.ts'

/** An advisor whose records can be looked at. */
export interface HouseAdvisor extends Pick<Advisor, 'turn'> {
  stateOf(conversationId: string): ConversationState | undefined
  gateOf(conversationId: string): GateReport
}

export interface House {
  readonly advisor: HouseAdvisor
  readonly whole: Advisor
  close(): Promise<void>
}

const index = buildIndex(DEMO_CATALOGUE)
const BRANDS = ['Atlas Copco', 'Desoutter', 'Ingersoll Rand']
const skus = index.products.map(({ publication }) => publication.sku)

/** The day the scripted buyers talk. */
const TODAY = Date.parse('2026-11-28T08:00:00Z')
const ruleReader = createRuleReader(
  () => skus,
  () => TODAY,
)

/**
 * The advisor as the service has it, in process, with the demo catalogue; only the API is a stand-in.
 * @param settings a language model, when the house has one
 */
export async function openHouse(api: FakeApi, settings?: ModelSettings): Promise<House> {
  const log = pino({ level: 'silent' })
  const client = createGraphqlClient({ endpoint: api.endpoint, key: FAKE_API_KEY })
  const rules = { models: () => skus, brands: () => BRANDS, contacts: [] }
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-advisor-'))
  const engine = createEmbeddedEngine({ folder })
  await fillEngine(engine, demoSheets())
  const glossary = { terms: () => [] }
  const gate = createHouseGate(rules)
  await warmUp({ reader: ruleReader, gate })
  const desk = createQuoteDesk(client)
  const model =
    settings &&
    (await openModel(settings, {
      index: () => index,
      search: (query) => engine.search({ ...query, limit: 4 }),
      desk,
      merge: mergeReadings,
      folder,
      log,
      now: Date.now,
    }))
  const answerParts = { engine, catalogue: () => index, glossary, house: rules, reader: ruleReader }
  const advisor = createAdvisor({
    index: () => index,
    reader: ruleReader,
    answerer: createAnswerer(model === undefined ? answerParts : { ...answerParts, writer: model.writer }),
    gate,
    desk,
    ...(model === undefined ? {} : { modelReader: model.reader, phrasing: model.phrasing }),
    archive: createConversationArchive(client, log, () => 20),
    log,
    now: Date.now,
  })
  return {
    whole: advisor,
    advisor: {
      turn: advisor.turn,
      stateOf: (id) => conversationState.safeParse(api.record.states.get(id)).data,
      gateOf(id) {
        const reports = (api.record.filed.get(id) ?? []).map(({ gate: report }) => report as GateReport)
        return {
          statements: reports.reduce((sum, { statements }) => sum + statements, 0),
          removed: reports.flatMap(({ removed }) => removed),
        }
      },
    },
    async close() {
      await advisor.stop(500)
      await engine.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
