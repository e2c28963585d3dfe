import type { Permission } from '@tradewind/schema/contracts/passages'
import type { IndexedDocument, RetrievalQuery } from '../engine.ts'
import type { RetrievalErrorCode } from '../errors.ts'
import type { QuestionMeaning } from './vector-reader.ts'
import type { DocumentVectors } from './writer.ts'

/** What a thread is asked; each call is answered once. */
export type IndexCall =
  | { readonly kind: 'put'; readonly document: IndexedDocument; readonly vectors?: DocumentVectors }
  | { readonly kind: 'remove'; readonly documentId: string }
  | { readonly kind: 'search'; readonly query: RetrievalQuery; readonly meaning?: QuestionMeaning }
  | { readonly kind: 'chunk'; readonly id: string; readonly permission: Permission }
  | { readonly kind: 'documents'; readonly model?: string }
  | { readonly kind: 'statistics' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }

export interface IndexRequest {
  readonly id: number
  readonly call: IndexCall
}

export type IndexReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: { readonly code: RetrievalErrorCode; readonly message: string } }

export interface ThreadData {
  readonly folder: string
  readonly role: 'reader' | 'writer'
}
