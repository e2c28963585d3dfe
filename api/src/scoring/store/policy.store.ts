import { z } from 'zod'
import type { Transaction } from '../../database/client.ts'
import { DEFAULT_LEARNING_POLICY, type LearningPolicy } from '../domain/learning-policy.ts'

const SETTING = 'learning_policy'

const stored = z
  .object({
    leastOutcomes: z.int().min(20),
    leastOfEach: z.int().min(5),
    heldBack: z.number().min(0.1).max(0.5),
    betterBy: z.number().min(0).max(0.5),
    mostCases: z.int().min(100).max(50_000),
  })
  .partial()

/** The house's own figures over the usual ones; a setting that does not make sense is left aside. */
export async function loadLearningPolicy(transaction: Transaction): Promise<LearningPolicy> {
  const setting = await transaction.setting.findUnique({ where: { code: SETTING } })
  const own = stored.safeParse(setting?.value ?? {})
  if (!own.success) return DEFAULT_LEARNING_POLICY
  const given = Object.fromEntries(Object.entries(own.data).filter(([, value]) => value !== undefined))
  return { ...DEFAULT_LEARNING_POLICY, ...given }
}
