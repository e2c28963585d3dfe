import path from 'node:path'
import type { Logger } from 'pino'
import { createConversationArchive } from './advisor/api/conversation-archive.ts'
import { createGraphqlClient } from './advisor/api/graphql-client.ts'
import { createQuoteDesk } from './advisor/api/quote-desk.ts'
import { createAdvisor } from './advisor/create-advisor.ts'
import { createHouseGate } from './advisor/house-gate.ts'
import { advisorRoutes } from './advisor/routes.ts'
import { warmUp } from './advisor/warm-up.ts'
import { createAnswerer } from './answers/answer.ts'
import { createBuyersWords } from './answers/buyers-words/buyers-words.ts'
import { answerRoutes } from './answers/routes.ts'
import { fixedSentences } from './answers/words/answer-words.ts'
import { apiCatalogueSource } from './catalogue/api-source.ts'
import { createCatalogue } from './catalogue/catalogue.ts'
import { snapshotFile } from './catalogue/snapshot.ts'
import type { Environment } from './environment.ts'
import { policyFor } from './gate/create-gate.ts'
import { createIngestion } from './ingestion/ingestion.ts'
import { openLibrary } from './ingestion/library.ts'
import { threadedReader } from './ingestion/readers/read-file.ts'
import { ingestionRoutes } from './ingestion/routes.ts'
import { cmsSource } from './ingestion/source/cms-source.ts'
import { openModel } from './model/open-model.ts'
import type { ModelSettings } from './model/settings.ts'
import { soundPassages } from './model/sound-passages.ts'
import type { ToolParts } from './model/tools.ts'
import { createEmbeddedEngine } from './retrieval/embedded/embedded-engine.ts'
import type { RetrievalEngine } from './retrieval/engine.ts'
import { createQdrantEngine } from './retrieval/qdrant/qdrant-engine.ts'
import type { Embedder } from './retrieval/vectors/embedder.ts'
import { createEmbeddingService } from './retrieval/vectors/embedding-service.ts'
import type { CatalogueIndex } from './selector/columns.ts'
import type { ServerParts } from './server.ts'
import { BRANDS } from './understanding/lexicons/brands.ts'
import { mergeReadings } from './understanding/merge-readings.ts'
import { understandingRoutes } from './understanding/routes.ts'
import { createRuleReader } from './understanding/rule-reader.ts'

/** Turns under way get this long when the service stops, ms. */
const TALK_GRACE_MS = 4_000

export interface OpenKnowledge {
  readonly server: ServerParts
  /** Catalogue and documents: from disk first, then from API and CMS. */
  start(): void
  stop(): Promise<void>
}

/** Vectors beside the words, where a service for them is set. */
function openEmbedder(environment: Environment, log: Logger): { readonly embedder?: Embedder } {
  const { EMBEDDING_BASE_URL: baseUrl, EMBEDDING_API_KEY: apiKey, EMBEDDING_MODEL: model } = environment
  if (baseUrl === undefined || model === undefined) return {}
  const onFailure = (reason: string) => log.warn({ reason }, 'no vectors; words alone have to do')
  return {
    embedder: createEmbeddingService({ baseUrl, model, onFailure, ...(apiKey === undefined ? {} : { apiKey }) }),
  }
}

function openEngine(environment: Environment, folder: string, log: Logger): RetrievalEngine {
  const { QDRANT_URL: url, QDRANT_API_KEY: apiKey } = environment
  const vectors = openEmbedder(environment, log)
  return url === undefined
    ? createEmbeddedEngine({ folder: path.join(folder, 'index'), ...vectors })
    : createQdrantEngine({ url, ...(apiKey === undefined ? {} : { apiKey }), ...vectors })
}

/** SKUs of the catalogue: the same array as long as the catalogue is the same, so that what is made of it is kept. */
function skusOf(index: () => CatalogueIndex | undefined): () => readonly string[] {
  let held: CatalogueIndex | undefined
  let skus: readonly string[] = []
  return () => {
    const now = index()
    if (now !== held) {
      held = now
      skus = now?.products.map(({ publication }) => publication.sku) ?? []
    }
    return skus
  }
}

/** The language model of the configuration; undefined when none is set. */
function modelSettings(environment: Environment): ModelSettings | undefined {
  const { LLM_BASE_URL: baseUrl, LLM_API_KEY: apiKey, LLM_MODEL: model } = environment
  if (baseUrl === undefined || apiKey === undefined || model === undefined) return undefined
  return {
    baseUrl,
    apiKey,
    model,
    maxOutputTokens: environment.LLM_MAX_OUTPUT_TOKENS,
    limits: {
      visitorTokens: environment.LLM_VISITOR_TOKENS_PER_DAY,
      totalTokens: environment.LLM_TOKENS_PER_DAY,
      totalCost: environment.LLM_COST_PER_DAY,
    },
    prices: { input: environment.LLM_INPUT_PRICE, output: environment.LLM_OUTPUT_PRICE },
  }
}

/** Every part of the service, made from its configuration and put together. */
export async function openKnowledge(environment: Environment, log: Logger, now: () => number): Promise<OpenKnowledge> {
  const folder = path.resolve(environment.TRADEWIND_DATA, 'knowledge')
  const endpoint = `${environment.API_URL}/graphql`
  const key = environment.KNOWLEDGE_API_KEY
  const catalogue = createCatalogue({
    source: apiCatalogueSource({ endpoint, key }),
    snapshot: snapshotFile(folder),
    log,
    refreshMs: environment.CATALOGUE_REFRESH_SECONDS * 1000,
    now,
  })
  const engine = openEngine(environment, folder, log)
  const words = createBuyersWords()
  const ingestion = createIngestion({
    source: cmsSource({ url: environment.CMS_URL, serviceKey: environment.CMS_SERVICE_KEY }),
    engine,
    library: openLibrary(folder, words),
    readFile: threadedReader(),
    folder,
    log,
    refreshMs: environment.KNOWLEDGE_REFRESH_SECONDS * 1000,
    now,
  })
  const { index } = catalogue
  const skus = skusOf(index)
  const reader = createRuleReader(skus, now)
  const house = { models: skus, brands: () => Object.keys(BRANDS), contacts: [] }
  const client = createGraphqlClient({ endpoint, key })
  const desk = createQuoteDesk(client)
  const settings = modelSettings(environment)
  const search: ToolParts['search'] = soundPassages(
    (query) => engine.search({ ...query, limit: 4 }),
    (locale) => policyFor({ ...house, fixed: fixedSentences }, locale),
  )
  const model = settings && (await openModel(settings, { index, search, desk, merge: mergeReadings, folder, log, now }))
  const answerParts = {
    engine,
    catalogue: index,
    glossary: ingestion.glossary,
    house,
    words,
    reader,
    ...(model === undefined ? {} : { writer: model.writer }),
  }
  const gate = createHouseGate(house)
  const advisor = createAdvisor({
    index,
    reader,
    answerer: createAnswerer(answerParts),
    gate,
    desk,
    archive: createConversationArchive(client, log),
    ...(model === undefined ? {} : { modelReader: model.reader, phrasing: model.phrasing }),
    log,
    now,
  })

  return {
    server: {
      catalogue,
      routes: [
        understandingRoutes({ reader, ...(model === undefined ? {} : { modelReader: model.reader }) }),
        answerRoutes({ parts: answerParts, log }),
        advisorRoutes({ advisor, log }),
        ingestionRoutes({ ingestion, serviceKey: environment.CMS_SERVICE_KEY }),
      ],
      receive: ingestion.receive,
      state: async () => ({
        knowledge: await ingestion.state(),
        ...(model === undefined ? {} : { model: model.assistant.state() }),
      }),
      log,
      webhookSecret: environment.WEBHOOK_SECRET,
      now,
    },
    start() {
      void catalogue.start()
      warmUp({ reader, gate }).catch((error: unknown) => log.error({ err: error }, 'the advisor cannot warm up'))
      ingestion.start().catch((error: unknown) => log.error({ err: error }, 'documents cannot be read'))
    },
    async stop() {
      catalogue.stop()
      await advisor.stop(TALK_GRACE_MS)
      await ingestion.stop()
      await engine.close()
    },
  }
}
