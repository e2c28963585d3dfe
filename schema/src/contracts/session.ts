import { z } from 'zod'

/** Roles of the house. One person has one role; the API decides which. */
export const ROLES = ['visitor', 'sales', 'lead', 'executive', 'marketer', 'admin', 'partner'] as const
export type Role = (typeof ROLES)[number]

/** Who is signed in, as the API tells the other services. */
export const sessionUser = z.object({
  /** Stable for life: mail address, name and role may change, this does not. */
  id: z.string().min(1).max(200),
  email: z.email(),
  name: z.string(),
  role: z.enum(ROLES),
})
export type SessionUser = z.infer<typeof sessionUser>

/**
 * Answer of the API's `GET /api/session` to a request that carries the caller's cookies: status 200 in both cases,
 * `user: null` when nobody is signed in.
 */
export const sessionAnswer = z.object({ user: sessionUser.nullable() })
export type SessionAnswer = z.infer<typeof sessionAnswer>
