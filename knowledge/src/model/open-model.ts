import path from 'node:path'
import type { Logger } from 'pino'
import type { ModelReader, Phrasing } from '../advisor/parts.ts'
import type { AnswerWriter } from '../answers/parts.ts'
import { modelWriter } from './answer-writer.ts'
import { type Assistant, createAssistant } from './assistant.ts'
import { openAiChat } from './chat.ts'
import { openLedger } from './ledger.ts'
import { type MergeReadings, modelReader } from './model-reader.ts'
import { modelPhrasing } from './phrase-draft.ts'
import type { ModelSettings } from './settings.ts'
import type { ToolParts } from './tools.ts'

/** What a language model does in this service. */
export interface OpenModel {
  readonly assistant: Assistant
  readonly reader: ModelReader
  readonly phrasing: Phrasing
  readonly writer: AnswerWriter
}

/** A language model with its day's ledger, put to its three tasks. */
export async function openModel(
  settings: ModelSettings,
  parts: ToolParts & {
    readonly merge: MergeReadings
    /** Where the day's spending is kept. */
    readonly folder: string
    readonly log: Logger
    /** ms since the epoch */
    readonly now: () => number
  },
): Promise<OpenModel> {
  const { merge, folder, log, now } = parts
  const ledger = await openLedger({
    file: path.join(folder, 'model-spending.json'),
    limits: settings.limits,
    prices: settings.prices,
    now,
    onUnwritable: (error) => log.error({ err: error }, 'the spending of the model cannot be kept'),
  })
  const assistant = createAssistant({ chat: openAiChat(settings), ledger, log, now })
  return {
    assistant,
    reader: modelReader(assistant, merge),
    phrasing: modelPhrasing(assistant),
    writer: modelWriter(assistant, parts),
  }
}
