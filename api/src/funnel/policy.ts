import type { Prisma } from '../generated/prisma/client.ts'
import type { RowPolicy } from '../shared/row-policy.ts'

/** Stages and rules are known to everyone who works with customers. */
const staff = { rules: { sales: 'all', lead: 'all', executive: 'all', admin: 'all' } } as const

export const stagePolicy: RowPolicy<Prisma.StageWhereInput> = staff
export const pipelinePolicy: RowPolicy<Prisma.PipelineWhereInput> = staff
export const stageRulePolicy: RowPolicy<Prisma.StageRuleWhereInput> = staff
