import type { TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { Logger } from 'pino'
import type { CatalogueIndex } from '../../selector/columns.ts'
import type { ConversationArchive } from '../api/conversation-archive.ts'
import type { QuoteDesk } from '../api/quote-desk.ts'
import type { Answerer } from '../parts.ts'
import type { Paragraph } from '../presentation/paragraph.ts'
import type { Speaker } from './speak.ts'

/** What moves need that have to be carried out by somebody else. */
export interface FetchParts {
  readonly desk: QuoteDesk
  readonly archive: ConversationArchive
  readonly answerer: Answerer
  readonly index: CatalogueIndex
  readonly speaker: Speaker
  readonly request: TurnRequest
  readonly log: Logger
}

/** Takes paragraphs for saying; they are said together. */
export type Speak = (...said: readonly Paragraph[]) => void
