import { PERMISSIONS, type Permission } from '@tradewind/schema/contracts/passages'

/** A permission as a number: a reader sees what has the same or a smaller one. */
export function permissionLevel(permission: Permission): number {
  return PERMISSIONS.indexOf(permission)
}
