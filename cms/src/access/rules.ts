import { createHash, timingSafeEqual } from 'node:crypto'
import { PREVIEW_HEADER, verifyPreviewToken } from '@tradewind/schema/contracts/preview'
import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { environment } from '../environment.ts'

export const nobody: Access = () => false

/** Role of whoever sends the request; the session decides it anew each time. */
function roleOf(req: PayloadRequest): 'marketer' | 'admin' | undefined {
  const role = req.user?.role
  return role === 'marketer' || role === 'admin' ? role : undefined
}

export const isEditor: Access = ({ req }) => roleOf(req) !== undefined
export const isAdmin: Access = ({ req }) => roleOf(req) === 'admin'

export const isAdminOrSelf: Access = ({ req }) => {
  if (roleOf(req) === 'admin') return true
  return req.user ? { id: { equals: req.user.id } } : false
}

const PUBLISHED: Where = { _status: { equals: 'published' } }

/** Everybody reads what is published, editors all of it; nothing of it has a preview. */
export const publishedOnly: Access = ({ req }) => (roleOf(req) !== undefined ? true : PUBLISHED)

/** Everybody reads what is published for everybody; the service key everything published; an editor all of it. */
export const publishedAsPermitted: Access = ({ req }) => {
  if (roleOf(req) !== undefined) return true
  return hasServiceKey(req) ? PUBLISHED : { and: [PUBLISHED, { permission: { equals: 'public' } }] }
}

/** A field that only editors see, such as what buyers wrote. */
export const editorsOnly: FieldAccess = ({ req }) => roleOf(req) !== undefined

/** Everybody reads what is published; an editor all of it; a preview token the one draft it was made for. */
export function publishedOrPreview(collection: string): Access {
  return ({ req }) => {
    if (roleOf(req) !== undefined) return true
    const grant = previewGrantOf(req)
    if (grant?.collection === collection && grant.id !== undefined) {
      return { or: [PUBLISHED, { id: { equals: grant.id } }] }
    }
    return PUBLISHED
  }
}

/** The same for a global, which is one document: with a grant all of it, without only when it is published. */
export function publishedGlobalOrPreview(slug: string): Access {
  return ({ req }) => {
    if (roleOf(req) !== undefined || previewGrantOf(req)?.collection === slug) return true
    return PUBLISHED
  }
}

function previewGrantOf(req: PayloadRequest) {
  const token = req.headers.get(PREVIEW_HEADER)
  return token === null ? undefined : verifyPreviewToken(environment.PREVIEW_SECRET, token, Date.now() / 1000)
}

/** True when the request carries the service key; compared by digest so that timing tells nothing. */
export function hasServiceKey(req: PayloadRequest): boolean {
  const given = /^Bearer (.+)$/.exec(req.headers.get('authorization') ?? '')?.[1]
  if (given === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(environment.CMS_SERVICE_KEY))
}

export function isAdminRequest(req: PayloadRequest): boolean {
  return roleOf(req) === 'admin'
}
