import { z } from 'zod'
import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { type DryRunStep, dryRun, withRule } from '../domain/dry-run.ts'
import { ruleDefinition } from '../domain/rule-definition.ts'
import type { StaffWork } from '../store/lock-pipeline.store.ts'
import { countedTypes, loadEnginePipelines } from '../store/pipeline.store.ts'
import { loadCustomers } from '../store/replay-facts.store.ts'
import { mayTry } from './may-try.ts'

const DAY_MS = 86_400_000
/** Customers replayed at once, and at the most in all: beyond that the answer says it is not complete. */
const CHUNK = 500
const MOST = 20_000
const EXAMPLES = 20

const dryRunInput = z.object({
  pipelineId: z.uuid(),
  ruleId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  definition: ruleDefinition,
  days: z.int().min(1).max(365),
})

export interface DryRunResult {
  readonly from: Date
  readonly to: Date
  /** Customers replayed: those with an event in the period that the rule counts, now or as proposed. */
  readonly examined: number
  readonly complete: boolean
  /** Customers (in the default pipeline) and deals the rule would have moved on. */
  readonly movedCustomers: number
  readonly movedDeals: number
  /** Suggestions it would have made. */
  readonly suggestions: number
  /** Customers and deals that would not have moved when they did. */
  readonly notMoved: number
  readonly examples: readonly DryRunStep[]
}

/**
 * "This rule would have moved 37 customers in the last 30 days": replays the stored events of the customers the caller may
 * see, with and without the rule. Writes nothing.
 */
export async function dryRunRule(work: StaffWork, input: unknown): Promise<DryRunResult> {
  const { pipelineId, ruleId, definition, days } = parseInput(dryRunInput, input)
  const { prisma } = work.database
  const pipelines = await prisma.$transaction((transaction) => loadEnginePipelines(transaction))
  const pipeline = pipelines.get(pipelineId)
  if (pipeline === undefined) throw new NotFoundFailure('The pipeline')
  await mayTry(work, pipelineId)
  if (!pipeline.stages.some(({ id }) => id === definition.targetStageId)) throw new NotFoundFailure('The target stage')
  if (ruleId !== null && !(await prisma.stageRule.count({ where: { id: ruleId, pipelineId } })))
    throw new NotFoundFailure('The rule')

  const to = work.now()
  const from = new Date(to.getTime() - days * DAY_MS)
  const changed = withRule(pipeline, { ruleId, definition }, from)
  const ofRule = pipeline.rules.filter(({ id }) => id === ruleId).flatMap(({ eventTypes }) => eventTypes)
  const types = [...new Set([...ofRule, ...definition.eventTypes])]
  const found = await prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT a.id FROM account a WHERE a.merged_into_id IS NULL AND ${readableAccountsSql(work.actor)}
      AND EXISTS (SELECT 1 FROM event e WHERE e.account_id = a.id AND e.occurred_at >= ${from} AND e.occurred_at < ${to} AND e.type = ANY(${types}::text[]))
    ORDER BY a.id LIMIT ${MOST + 1}`)
  const ids = found.slice(0, MOST).map(({ id }) => id)
  const counted = [...new Set([...countedTypes(pipelines), ...types])]
  const steps: DryRunStep[] = []
  for (let start = 0; start < ids.length; start += CHUNK) {
    const customers = await prisma.$transaction((transaction) =>
      loadCustomers(transaction, ids.slice(start, start + CHUNK), counted),
    )
    for (const customer of customers) steps.push(...dryRun(customer, pipelines, changed, { from, to }))
  }
  const moves = steps.filter(({ suggested }) => !suggested)
  const added = moves.filter(({ kind }) => kind === 'added')
  const distinct = (some: readonly DryRunStep[]): number =>
    new Set(some.map(({ accountId, opportunityId }) => opportunityId ?? accountId)).size
  return {
    from,
    to,
    examined: ids.length,
    complete: found.length <= MOST,
    movedCustomers: distinct(added.filter(({ opportunityId }) => opportunityId === null)),
    movedDeals: distinct(added.filter(({ opportunityId }) => opportunityId !== null)),
    suggestions: steps.filter(({ suggested, kind }) => suggested && kind === 'added').length,
    notMoved: distinct(moves.filter(({ kind }) => kind === 'dropped')),
    examples: steps.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, EXAMPLES),
  }
}
