import type { APIContext } from 'astro'
import { graphql } from '../../lib/api/graphql.ts'
import { environment } from '../../lib/environment.ts'
import { log } from '../../lib/log.ts'
import { SourceDown } from '../../lib/sources.ts'
import type { Frame } from '../frame.ts'
import { signInAddress } from '../session/next-address.ts'
import { admissionOf } from '../session/roles.ts'
import type { WorkspaceNamespace } from '../words/namespaces.ts'
import { type WorkspaceTranslate, workspaceTranslator } from '../words/translate.ts'
import { type AskAs, askAs, Refused } from './ask-as.ts'
import { workspaceLocale } from './language.ts'
import { wordsFor } from './words-for.ts'

export const VIEWER = graphql(`
  query WorkspaceViewer {
    viewer {
      role
      user { id name email locale timeZone team { id name } }
    }
    preference { lightMode }
    unreadNotificationCount
  }
`)

/** What a page asks for of the request: pages and API routes have it both. */
export type Door = Pick<APIContext, 'request' | 'locals' | 'url' | 'rewrite'>

export interface Entered<Data> {
  readonly frame: Frame
  readonly t: WorkspaceTranslate
  readonly ask: AskAs
  readonly data: Data
}

interface Wanted<Data> {
  /** Words the page needs besides the common ones. */
  readonly words?: readonly WorkspaceNamespace[]
  readonly adminOnly?: boolean
  /** Marketers, whose place is the CMS, may see it too. */
  readonly marketersToo?: boolean
  /** Reads what the page shows; undefined when there is no such record. */
  readonly load: (ask: AskAs, frame: Frame) => Promise<Data | undefined>
}

/**
 * Lets a person into a page of the workspace: asks the API who they are on every request, so that signing out or losing
 * a role counts at once. Answers with a redirect or another page when they may not see it.
 */
export async function enter<Data>(door: Door, wanted: Wanted<Data>): Promise<Entered<Data> | Response> {
  const { request, locals, url } = door
  const ask = askAs(request, locals.visit)
  try {
    const { viewer, preference, unreadNotificationCount } = await ask(VIEWER, {})
    const { user } = viewer
    if (user === null) return redirect(signInAddress(url.pathname + url.search))
    const admission = admissionOf(viewer.role)
    if (admission === 'cms' && wanted.marketersToo !== true) {
      // Not at once: this may answer a redirect of the sign-in form, which may lead only to this site.
      return redirect(`/workspace/continue?next=${encodeURIComponent(`${environment().CMS_URL}/admin`)}`)
    }
    const locale = workspaceLocale(request.headers.get('cookie'), user.locale, locals.visit.locale)
    if (admission === 'refuse') return await door.rewrite('/workspace/refused')
    const frame: Frame = {
      ...wordsFor(locale, ['workspace', ...(wanted.words ?? [])]),
      viewer: { id: user.id, name: user.name, role: viewer.role },
      timeZone: knownTimeZone(user.timeZone),
      now: new Date().toISOString(),
      lightMode: preference.lightMode,
      unread: unreadNotificationCount,
    }
    if (wanted.adminOnly === true && viewer.role !== 'admin') return await door.rewrite('/workspace/missing')
    const data = await wanted.load(ask, frame)
    if (data === undefined) return await door.rewrite('/workspace/missing')
    return { frame, t: workspaceTranslator(frame), ask, data }
  } catch (error) {
    if (error instanceof Refused) return await door.rewrite('/workspace/missing')
    if (!(error instanceof SourceDown)) throw error
    log.warn({ cause: String(error.cause) }, 'a workspace page could not be made')
    return await door.rewrite('/workspace/unavailable')
  }
}

function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })
}

/** A time zone Intl does not know would break every date of the page. */
function knownTimeZone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name
  } catch {
    return 'UTC'
  }
}
