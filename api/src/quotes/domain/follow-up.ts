import { uuidFrom } from '../../events/domain/event-id.ts'

/** Id of the task that follows an unanswered version up: one per version, however often the reminder runs. */
export function followUpTaskId(quoteId: string, version: number): string {
  return uuidFrom(`remind:${quoteId}:${version}`)
}
