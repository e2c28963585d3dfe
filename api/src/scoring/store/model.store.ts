import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { ModelAlgorithm, ModelKind, ScoreKind } from '../../generated/prisma/enums.ts'
import type { Classifier } from '../domain/learning/classifier.ts'
import type { LearntKind } from '../domain/learning-policy.ts'
import { RULES_VERSION } from '../domain/rules/rule-sets.ts'

export const SCORE_KINDS: readonly ScoreKind[] = ['win', 'risk', 'intent']

/** Who computes a score: the rules, or a model that was learnt. */
export interface Speaker {
  readonly versionId: string
  readonly algorithm: ModelAlgorithm
  /** Null: the rules. */
  readonly classifier: Classifier | null
  /** A person chose it. */
  readonly chosenByPerson: boolean
  /** Outcomes known up to then it may have learnt from. */
  readonly trainedAt: Date
}

export interface Speakers {
  readonly speaking: Speaker
  /** The rules, who speak where the model has nothing to say. */
  readonly rules: Speaker
}

/** Writes down the rules of a kind as a version, and lets them speak while nobody else does. Doing it again changes nothing. */
export async function installRules(transaction: Transaction, kind: LearntKind, at: Date): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO model_version (id, kind, version, algorithm, status, parameters, metrics, trained_at, changed_by, promoted_at)
    SELECT gen_random_uuid(), ${kind}::"ModelKind", ${RULES_VERSION}, 'rules', status, '{}', '{}', ${at}::timestamptz, 'system',
      CASE WHEN status = 'active' THEN ${at}::timestamptz END
    FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM model_version WHERE kind = ${kind}::"ModelKind" AND status = 'active')
      THEN 'retired' ELSE 'active' END::"ModelStatus" AS status) s
    ON CONFLICT (kind, version) DO NOTHING`
}

/** Who speaks for a kind now. */
export async function loadSpeakers(transaction: Transaction, kind: LearntKind, now: Date): Promise<Speakers> {
  const select = { id: true, algorithm: true, changedBy: true, version: true, status: true, trainedAt: true }
  const where = { kind, OR: [{ status: 'active' as const }, { version: RULES_VERSION }] }
  let rows = await transaction.modelVersion.findMany({ where, select })
  if (!rows.some(({ version }) => version === RULES_VERSION)) {
    await installRules(transaction, kind, now)
    rows = await transaction.modelVersion.findMany({ where, select })
  }
  const rules = rows.find(({ version }) => version === RULES_VERSION)
  if (rules === undefined) throw new Error(`The rules of ${kind} are not written down.`)
  const active = rows.find(({ status }) => status === 'active') ?? rules
  return { rules: await speakerOf(transaction, rules), speaking: await speakerOf(transaction, active) }
}

async function speakerOf(
  transaction: Transaction,
  row: {
    readonly id: string
    readonly algorithm: ModelAlgorithm
    readonly changedBy: string
    readonly trainedAt: Date
  },
): Promise<Speaker> {
  return {
    versionId: row.id,
    algorithm: row.algorithm,
    classifier: row.algorithm === 'rules' ? null : await loadClassifier(transaction, row.id),
    chosenByPerson: row.changedBy.startsWith('user:'),
    trainedAt: row.trainedAt,
  }
}

/** Models read before: a version never changes, and reading half a megabyte for each customer would be slow. */
const read = new Map<string, Classifier>()
const MOST_KEPT = 6

async function loadClassifier(transaction: Transaction, id: string): Promise<Classifier> {
  const known = read.get(id)
  if (known !== undefined) return known
  const { parameters } = await transaction.modelVersion.findUniqueOrThrow({
    where: { id },
    select: { parameters: true },
  })
  const classifier = parameters as unknown as Classifier
  if (read.size >= MOST_KEPT) read.clear()
  read.set(id, classifier)
  return classifier
}

export interface NewModel {
  readonly kind: ModelKind
  readonly algorithm: ModelAlgorithm
  readonly parameters: object
  readonly metrics: object
  readonly trainedAt: Date
  readonly changedBy: string
}

/** Adds a version as a candidate, numbered on. The caller holds the lock of the kind. */
export async function addCandidate(
  transaction: Transaction,
  model: NewModel,
): Promise<{ id: string; version: number }> {
  const { _max } = await transaction.modelVersion.aggregate({ where: { kind: model.kind }, _max: { version: true } })
  const version = Math.max(_max.version ?? 0, RULES_VERSION) + 1
  const { id } = await transaction.modelVersion.create({
    data: {
      ...model,
      version,
      parameters: model.parameters as Prisma.InputJsonObject,
      metrics: model.metrics as Prisma.InputJsonObject,
    },
    select: { id: true },
  })
  return { id, version }
}

/** One change of who speaks at a time. */
export async function lockKind(transaction: Transaction, kind: ModelKind): Promise<void> {
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`model:${kind}`}))::text`
}

/** Lets a version speak; who spoke before retires. The caller holds the lock of the kind. */
export async function activate(
  transaction: Transaction,
  model: { readonly id: string; readonly kind: ModelKind },
  change: { readonly at: Date; readonly by: string },
): Promise<void> {
  await transaction.modelVersion.updateMany({
    where: { kind: model.kind, status: 'active', id: { not: model.id } },
    data: { status: 'retired', retiredAt: change.at },
  })
  await transaction.modelVersion.update({
    where: { id: model.id },
    data: { status: 'active', promotedAt: change.at, retiredAt: null, changedBy: change.by },
  })
}
