import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Chunk } from '../../retrieval/engine.ts'
import { chunksUnder } from './chunks-under.ts'
import { everydayNamesOf, type NamedProducts } from './everyday-names.ts'
import type { BuyersWords, EverydayNames, WrittenQuestion, WrittenQuestions } from './words.ts'
import { writtenQuestionsOf } from './written-questions.ts'

export interface KeptBuyersWords extends BuyersWords {
  /** Replaces what was written beside a document. @param chunks its passages */
  put(document: KnowledgeDocument, chunks: readonly Chunk[]): void
  remove(documentId: string): void
}

type Edition = Pick<KnowledgeDocument, 'series' | 'locale' | 'revision'>

interface Written {
  readonly edition: Edition
  /** None for a document beside which nothing is written: it still supersedes those before it. */
  readonly questions: readonly WrittenQuestion[]
}

const seriesOf = ({ series, locale }: Edition): string => `${series} ${locale}`

/** As in the index: of a series only the newest revision in each language speaks. */
function newest(all: readonly Written[]): readonly Written[] {
  const revisions = new Map<string, string>()
  for (const { edition } of all) {
    const known = revisions.get(seriesOf(edition)) ?? ''
    if (edition.revision >= known) revisions.set(seriesOf(edition), edition.revision)
  }
  return all.filter(({ edition }) => edition.revision === revisions.get(seriesOf(edition)))
}

export function createBuyersWords(): KeptBuyersWords {
  const written = new Map<string, Written>()
  const named = new Map<string, NamedProducts>()
  let questions: WrittenQuestions | undefined
  let names: EverydayNames | undefined

  /** Reading thousands of questions takes a while: they are read again only when others speak than before. */
  function note(documentId: string, now: Written | undefined): void {
    const before = written.get(documentId)
    if (now === undefined) written.delete(documentId)
    else written.set(documentId, now)
    if (questions === undefined) return
    const touched = new Set([before, now].flatMap((it) => (it === undefined ? [] : [seriesOf(it.edition)])))
    const isAsked = (it: Written): boolean => it.questions.length > 0 && touched.has(seriesOf(it.edition))
    if ([...(before === undefined ? [] : [before]), ...written.values()].some(isAsked)) questions = undefined
  }

  return {
    put(document, chunks) {
      const { id, series, locale, revision, permission, skus } = document
      note(id, {
        edition: { series, locale, revision },
        questions: document.questions.map((asked) => {
          const { text, section } = asked
          const chunkIds = chunksUnder(section, chunks).map((chunk) => chunk.id)
          return { text, locale: asked.locale, permission, skus, chunkIds }
        }),
      })
      if (named.delete(id)) names = undefined
      if (document.names.length > 0) {
        named.set(id, { skus, names: document.names })
        names = undefined
      }
    },
    remove(documentId) {
      note(documentId, undefined)
      if (named.delete(documentId)) names = undefined
    },
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
