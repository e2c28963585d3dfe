import type { Answer } from '@tradewind/schema/contracts/answers'
import type { ConversationState } from '../domain/state.ts'
import { own } from '../presentation/paragraph.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { FetchParts, Speak } from './fetch-parts.ts'
import { plainText } from './plain-text.ts'

const ANSWER_MS = 9_000

/** Has a question answered and says so piece by piece; undefined when it could not be looked up. */
export async function answerQuestion(
  { answerer, speaker, request, index, log }: FetchParts,
  state: ConversationState,
  speak: Speak,
): Promise<Answer | undefined> {
  const page = request.page?.sku
  const visitor = request.anonymousId ?? request.conversationId
  const skus = [...new Set([...state.chosen, ...state.shown, ...(page === undefined ? [] : [page])])]
  const question = {
    question: plainText(request.text),
    locale: state.locale,
    unitSystem: state.unitSystem,
    skus: skus.filter((sku) => index.positionBySku.has(sku)).slice(0, 6),
    permission: 'public' as const,
  }
  try {
    let answer: Answer | undefined
    for await (const event of answerer.answer(question, AbortSignal.timeout(ANSWER_MS), visitor)) {
      if (event.type === 'text') speaker.piece(event.text)
      else if (event.type === 'answer') {
        answer = event.answer
        speaker.event(event)
      } else break
    }
    if (answer !== undefined) return answer
  } catch (error) {
    log.warn({ err: error }, 'a question could not be answered')
  }
  speak(own(advisorPhrases(state.locale).cannotLookUp))
  return undefined
}
