import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Chunk } from '../../retrieval/engine.ts'
import { chunksUnder } from './chunks-under.ts'
import { type EverydayNames, everydayNamesOf, type NamedProducts } from './everyday-names.ts'
import { type WrittenQuestion, type WrittenQuestions, writtenQuestionsOf } from './written-questions.ts'

/** The words of buyers that editors wrote beside documents: the questions they answer, what products are called. */
export interface BuyersWords {
  readonly questions: () => WrittenQuestions
  readonly names: () => EverydayNames
}

export interface KeptBuyersWords extends BuyersWords {
  /** Replaces what was written beside a document. @param chunks its passages */
  put(document: KnowledgeDocument, chunks: readonly Chunk[]): void
  remove(documentId: string): void
}

interface Written {
  readonly document: Pick<KnowledgeDocument, 'series' | 'locale' | 'revision'>
  readonly questions: readonly WrittenQuestion[]
}

/** As in the index: of a series only the newest revision in each language speaks. */
function newest(all: readonly Written[]): readonly Written[] {
  const key = ({ document: { series, locale } }: Written): string => `${series} ${locale}`
  const revisions = new Map<string, string>()
  for (const it of all) {
    const known = revisions.get(key(it)) ?? ''
    if (it.document.revision >= known) revisions.set(key(it), it.document.revision)
  }
  return all.filter((it) => it.document.revision === revisions.get(key(it)))
}

export function createBuyersWords(): KeptBuyersWords {
  const written = new Map<string, Written>()
  const named = new Map<string, NamedProducts>()
  let questions: WrittenQuestions | undefined
  let names: EverydayNames | undefined

  function remove(documentId: string): void {
    if (written.delete(documentId)) questions = undefined
    if (named.delete(documentId)) names = undefined
  }

  return {
    put(document, chunks) {
      const { id, permission, skus } = document
      remove(id)
      if (document.questions.length > 0) {
        written.set(id, {
          document,
          questions: document.questions.map(({ locale, text, section }) => {
            return { text, locale, permission, chunkIds: chunksUnder(section, chunks).map((chunk) => chunk.id) }
          }),
        })
        questions = undefined
      }
      if (document.names.length > 0) {
        named.set(id, { skus, names: document.names })
        names = undefined
      }
    },
    remove,
    questions() {
      questions ??= writtenQuestionsOf(newest([...written.values()]).flatMap((it) => it.questions))
      return questions
    },
    names() {
      names ??= everydayNamesOf([...named.values()])
      return names
    },
  }
}
