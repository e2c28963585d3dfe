import type { Prisma } from '../generated/prisma/client.ts'
import type { RowPolicy } from '../shared/row-policy.ts'

/** Sales people see who speaks; how good a model is, and those that do not speak, is for those who decide on it. */
export const modelPolicy: RowPolicy<Prisma.ModelVersionWhereInput> = {
  rules: { sales: () => ({ status: 'active' }), lead: 'all', executive: 'all', admin: 'all' },
}

/** Who looks at models, promotes them and rolls them back. */
export const MODEL_ROLES = ['lead', 'executive', 'admin'] as const
