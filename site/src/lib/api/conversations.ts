import type { VariablesOf } from 'gql.tada'
import type { Visit } from '../visit.ts'
import { ask } from './ask.ts'
import { graphql } from './graphql.ts'

const FEEDBACK = graphql(`
  mutation ConversationFeedback($input: ConversationFeedbackInput!) {
    conversationFeedback(input: $input) { __typename }
  }
`)

/** What a visitor thinks of an answer; true when it was noted. The later word on one answer counts. */
export async function giveFeedback(visit: Visit, input: VariablesOf<typeof FEEDBACK>['input']): Promise<boolean> {
  const { conversationFeedback } = await ask(FEEDBACK, { input }, { visit, timeout: 5_000 })
  return conversationFeedback.__typename === 'ConversationFeedbackSuccess'
}
