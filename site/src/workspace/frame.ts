import type { Role } from '@tradewind/schema/contracts/session'
import type { WordBook } from './words/namespaces.ts'

/** Who is at work and how they read: goes with every page to the browser. */
export interface Frame extends WordBook {
  readonly viewer: { readonly id: string; readonly name: string; readonly role: Role }
  /** IANA name. */
  readonly timeZone: string
  /** UTC instant of the rendering, so that "2 hours ago" is the same in server and browser. */
  readonly now: string
  /** The light version for small teams (SME-01). */
  readonly lightMode?: boolean
  /** Unread notifications when the page was made. */
  readonly unread?: number
}
