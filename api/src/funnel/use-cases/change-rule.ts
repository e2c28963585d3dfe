import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Transaction } from '../../database/client.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { ChangedMeanwhileFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { type RuleDefinition, ruleDefinition } from '../domain/rule-definition.ts'
import { auditPipeline, type LockedPipeline, lockPipeline, type StaffWork } from '../store/lock-pipeline.store.ts'
import { definitionOf } from '../store/pipeline.store.ts'
import { writeRuleVersion } from '../store/rule-version.store.ts'

const saveInput = z.object({
  ruleId: z.uuid().nullish(),
  pipelineId: z.uuid(),
  definition: ruleDefinition,
  basedOn: z.int().nullish(),
})

/** A rule leads to a stage in use of its own pipeline, and none leads to Lost: only people give up. */
export function checkTarget(pipeline: LockedPipeline, definition: RuleDefinition): void {
  const target = pipeline.stages.find(({ id }) => id === definition.targetStageId)
  if (target === undefined || target.archivedAt !== null) throw new NotFoundFailure('The target stage')
  if (target.outcome === 'lost')
    throw new ValidationFailure([
      { path: ['definition', 'targetStageId'], code: 'lost', message: 'no rule gives a customer up' },
    ])
}

/**
 * Makes a rule, or a new version of one. It judges what happens from now on; what was stays as it was judged. Throws
 * ChangedMeanwhileFailure when `basedOn`, the version the caller read, is not the newest any more.
 */
export async function saveStageRule(work: StaffWork, input: unknown): Promise<{ ruleId: string }> {
  const { ruleId, pipelineId, definition, basedOn } = parseInput(saveInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const pipeline = await lockPipeline(work, transaction, pipelineId)
    checkTarget(pipeline, definition)
    if (ruleId) {
      await checkVersion(transaction, ruleId, basedOn)
      return newVersion(work, transaction, pipelineId, ruleId, definition, 'rule_changed')
    }
    const rule = await transaction.stageRule.create({
      data: { ...definition, pipelineId, code: `rule-${randomBytes(4).toString('hex')}` },
    })
    await writeRuleVersion(transaction, rule.id, 1, definition, work.now(), actorKey(work.actor))
    await auditPipeline(work, transaction, 'rule_created', pipelineId, { ruleId: rule.id, code: rule.code })
    return { ruleId: rule.id }
  })
}

async function checkVersion(transaction: Transaction, ruleId: string, basedOn: number | null | undefined) {
  if (basedOn == null) return
  const newest = (
    await transaction.stageRuleVersion.findMany({ where: { ruleId }, orderBy: { version: 'desc' }, take: 1 })
  )[0]
  if (newest === undefined || newest.version === basedOn) return
  const user = newest.changedBy.startsWith('user:')
    ? await transaction.user.findUnique({ where: { id: newest.changedBy.slice(5) }, select: { name: true } })
    : null
  throw new ChangedMeanwhileFailure('The rule', user?.name ?? null, newest.effectiveFrom ?? newest.createdAt)
}

/** Brings back what a rule said before, as a new version: the versions between stay on record. */
export async function restoreRuleVersion(
  work: StaffWork,
  ruleId: string,
  version: number,
): Promise<{ ruleId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const before = await transaction.stageRuleVersion.findUnique({
      where: { ruleId_version: { ruleId, version } },
      include: { rule: { select: { pipelineId: true } } },
    })
    if (before === null) throw new NotFoundFailure('The version')
    const pipeline = await lockPipeline(work, transaction, before.rule.pipelineId)
    const definition = before.definition as unknown as RuleDefinition
    checkTarget(pipeline, definition)
    return newVersion(work, transaction, pipeline.id, ruleId, definition, 'rule_restored')
  })
}

async function newVersion(
  work: StaffWork,
  transaction: Transaction,
  pipelineId: string,
  ruleId: string,
  definition: RuleDefinition,
  action: string,
): Promise<{ ruleId: string }> {
  const rule = await transaction.stageRule.findFirst({ where: { id: ruleId, pipelineId } })
  if (rule === null) throw new NotFoundFailure('The rule')
  const now = definitionOf(rule)
  if (sameDefinition(now, definition)) return { ruleId }
  const version = rule.version + 1
  // Rules of before this column existed have no version of their own yet.
  const known = await transaction.stageRuleVersion.count({ where: { ruleId } })
  if (known === 0) await writeRuleVersion(transaction, ruleId, rule.version, now, null, 'system')
  await transaction.stageRule.update({
    where: { id: ruleId },
    data: {
      ...definition,
      eventTypes: [...definition.eventTypes],
      valueMatch: { ...definition.valueMatch },
      reason: { ...definition.reason },
      version,
    },
  })
  await writeRuleVersion(transaction, ruleId, version, definition, work.now(), actorKey(work.actor))
  await auditPipeline(work, transaction, action, pipelineId, { ruleId, code: rule.code, version })
  return { ruleId }
}

function sameDefinition(a: RuleDefinition, b: RuleDefinition): boolean {
  const sorted = (record: Readonly<Record<string, unknown>>): [string, unknown][] =>
    Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1))
  const text = (rule: RuleDefinition): string =>
    JSON.stringify([
      [...rule.eventTypes].sort(),
      sorted(rule.valueMatch),
      rule.threshold,
      rule.windowHours,
      rule.targetStageId,
      rule.effect,
      sorted(rule.reason),
      rule.enabled,
    ])
  return text(a) === text(b)
}
