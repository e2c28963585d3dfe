import type { Role } from '@tradewind/schema/contracts/session'

const EVERYBODY: readonly Role[] = ['sales', 'lead', 'executive', 'admin']
const LEADING: readonly Role[] = ['lead', 'executive', 'admin']

/** What can be set, where, and by whom; whether a role may change it is decided by the API. */
const AREAS = [
  { name: 'preferences', roles: EVERYBODY },
  { name: 'cards', roles: EVERYBODY },
  { name: 'teams', roles: ['admin'] },
  { name: 'pipelines', roles: LEADING },
  { name: 'rules', roles: LEADING },
  { name: 'models', roles: LEADING },
  { name: 'blockers', roles: LEADING },
  { name: 'targets', roles: ['executive', 'admin'] },
  { name: 'content', roles: EVERYBODY },
  { name: 'reports', roles: EVERYBODY },
  { name: 'channels', roles: LEADING },
  { name: 'documents', roles: ['marketer', 'admin'] },
] as const satisfies readonly { name: string; roles: readonly Role[] }[]

/**
 * The areas a role may set.
 * @param pages names of the pages under /workspace/settings that exist.
 */
export function areasFor(role: Role, pages: readonly string[]) {
  return AREAS.filter(({ name, roles }) => (roles as readonly Role[]).includes(role) && pages.includes(name)).map(
    ({ name }) => ({ name, href: `/workspace/settings/${name}` }),
  )
}
