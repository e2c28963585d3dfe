import type { SelectResponse } from '@tradewind/schema/contracts/selector'
import { readCatalogue } from '../cms/content.ts'
import type { ProductHead } from '../cms/documents.ts'
import { select } from '../knowledge/knowledge.ts'
import { SourceDown } from '../sources.ts'
import type { Visit } from '../visit.ts'
import { type Question, readQuestion } from './question.ts'

export interface SelectorAnswer {
  readonly question: Question
  readonly response: SelectResponse
  readonly catalogue: readonly ProductHead[]
}

/** What fits the wishes in an address. A question knowledge refuses is answered with its problems and nothing else. */
export async function answerSelector(visit: Visit, query: URLSearchParams): Promise<SelectorAnswer> {
  const question = await readQuestion(visit, query)
  const [answer, catalogue] = await Promise.all([select(question.request), orEmpty(readCatalogue(visit))])
  const response = answer.ok
    ? answer.result
    : { total: 0, matches: [], nearMisses: [], relaxations: [], completed: [], problems: [...answer.problems] }
  return { question, response, catalogue }
}

/** Without the CMS the cards lack drawing and figures, the selection itself stands. */
async function orEmpty(reading: Promise<readonly ProductHead[]>): Promise<readonly ProductHead[]> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof SourceDown) return []
    throw error
  }
}
