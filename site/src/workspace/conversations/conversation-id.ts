import { recordId } from '../server/record-id.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The global id a page's address means: as it is, or made of the talk's own id, as timelines and tasks name it. */
export function conversationId(parameter: string | undefined): string {
  const id = recordId(parameter)
  return UUID.test(id) ? btoa(`Conversation:${id}`) : id
}
