import type { AnswerParts } from '../parts.ts'
import { contactsIn } from './cite.ts'

/** The company's page changes rarely; a stale address for this long does no harm. */
const FRESH_MS = 300_000
const MOST_PASSAGES = 40

const known = new WeakMap<
  AnswerParts['engine'],
  { readonly at: number; readonly contacts: Promise<readonly string[]> }
>()

async function read(engine: AnswerParts['engine']): Promise<readonly string[]> {
  const hits = await engine.search({
    text: 'contact service sales address telephone',
    locale: 'en',
    kinds: ['company'],
    permission: 'public',
    limit: MOST_PASSAGES,
    highlight: false,
  })
  return [...new Set(hits.flatMap(({ chunk }) => contactsIn(chunk)))]
}

/** Mail addresses and telephone numbers that the company's own public pages give: they may stand in any answer. */
export function publishedContacts(engine: AnswerParts['engine']): Promise<readonly string[]> {
  const now = performance.now()
  const held = known.get(engine)
  if (held !== undefined && now - held.at < FRESH_MS) return held.contacts
  const contacts = read(engine)
  known.set(engine, { at: now, contacts })
  // A failure is not kept: the next question asks again.
  contacts.catch(() => known.delete(engine))
  return contacts
}
