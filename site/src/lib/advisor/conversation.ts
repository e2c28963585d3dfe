import { randomUUID } from 'node:crypto'
import { parseCookies, setCookie } from '../http/cookies.ts'

/** Which conversation a browser is in. Needed for the talk itself, so it asks for no consent; scripts cannot read it. */
export const CONVERSATION_COOKIE = 'tw_conversation'

/** A month: a buyer who compares suppliers comes back. */
const SECONDS = 30 * 86_400

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function conversationOf(cookieHeader: string | null): string | undefined {
  const id = parseCookies(cookieHeader).get(CONVERSATION_COOKIE) ?? ''
  return UUID.test(id) ? id : undefined
}

/** The browser's conversation, or a new one with the cookie that keeps it. */
export function conversationFor(cookieHeader: string | null, secure: boolean): { id: string; cookie: string } {
  const id = conversationOf(cookieHeader) ?? randomUUID()
  return { id, cookie: setCookie(CONVERSATION_COOKIE, id, { maxAgeSeconds: SECONDS, httpOnly: true, secure }) }
}
