import { type PlaybookDefinition, playbookInput } from '@tradewind/schema/contracts/playbook'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { ChangedMeanwhileFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { nextPlaybookStatus, type PlaybookMove } from '../domain/playbook-lifecycle.ts'
import { endRunsOf } from '../store/run.store.ts'

type UserWork = Work & { readonly actor: UserActor }
/** Who changes how the house sells. */
const EDITORS = ['lead', 'executive', 'admin'] as const

const named = z
  .partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(200))
  .refine((name) => Object.keys(name).length > 0, 'name it in at least one language')
const draftInput = z.object({ name: named, definition: playbookInput })
const codeInput = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/, 'small letters, digits and dashes, beginning with a letter'),
})

/** A new playbook, as a draft: it begins nothing until it is published. */
export async function createPlaybook(work: UserWork, code: string, input: unknown): Promise<{ playbookId: string }> {
  requireRole(work.actor, ...EDITORS)
  const checkedCode = parseInput(codeInput, { code }).code
  const { name, definition } = parseInput(draftInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    // Two who create at once: the second waits here and finds the first one's.
    await transaction.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('playbook-code'))`
    if ((await transaction.playbook.count({ where: { code: checkedCode } })) > 0)
      throw new ValidationFailure([{ path: ['code'], code: 'custom', message: 'is in use already' }])
    await checkContent(transaction, definition)
    const { id } = await transaction.playbook.create({
      data: { code: checkedCode, name, draft: json(definition), updatedBy: actorKey(work.actor) },
    })
    await audit(work, transaction, 'playbook_created', id, { code: checkedCode })
    return { playbookId: id }
  })
}

/**
 * Changes the draft. What is published goes on as it is until the draft is published. Throws ChangedMeanwhileFailure when
 * it was changed after `basedOn`, the `updatedAt` the caller read; without it whatever stands is written over.
 */
export async function updatePlaybook(
  work: UserWork,
  id: string,
  input: unknown,
  basedOn?: Date | null,
): Promise<{ playbookId: string }> {
  requireRole(work.actor, ...EDITORS)
  const { name, definition } = parseInput(draftInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    checkUnchanged(await lockPlaybook(transaction, id), basedOn)
    await checkContent(transaction, definition)
    await transaction.playbook.update({
      where: { id },
      data: { name, draft: json(definition), updatedBy: actorKey(work.actor) },
    })
    await audit(work, transaction, 'playbook_changed', id, {})
    return { playbookId: id }
  })
}

/**
 * Makes the draft the next version. Runs that began keep theirs; what happens from now on begins with the new one.
 * Throws ChangedMeanwhileFailure when the draft is not the one of `basedOn` any more: nobody publishes what they have not
 * seen.
 */
export async function publishPlaybook(
  work: UserWork,
  id: string,
  basedOn?: Date | null,
): Promise<{ playbookId: string }> {
  requireRole(work.actor, ...EDITORS)
  return work.database.prisma.$transaction(async (transaction) => {
    const playbook = await lockPlaybook(transaction, id)
    checkUnchanged(playbook, basedOn)
    const status = nextPlaybookStatus(playbook.status, 'publish')
    const definition = parseInput(z.object({ definition: playbookInput }), { definition: playbook.draft }).definition
    await checkContent(transaction, definition)
    const version = playbook.version + 1
    await transaction.playbookVersion.create({
      data: {
        playbookId: id,
        version,
        definition: json(definition),
        publishedBy: actorKey(work.actor),
        publishedAt: work.now(),
      },
    })
    await transaction.playbook.update({
      where: { id },
      data: { version, status, updatedBy: actorKey(work.actor) },
    })
    await audit(work, transaction, 'playbook_published', id, { version })
    return { playbookId: id }
  })
}

/** Pauses a playbook with all its runs, lets it go on, puts it away, or brings it back. */
export async function movePlaybook(
  work: UserWork,
  id: string,
  move: Exclude<PlaybookMove, 'publish'>,
): Promise<{ playbookId: string }> {
  requireRole(work.actor, ...EDITORS)
  return work.database.prisma.$transaction(async (transaction) => {
    const playbook = await lockPlaybook(transaction, id)
    const status = nextPlaybookStatus(playbook.status, move)
    await transaction.playbook.update({ where: { id }, data: { status, updatedBy: actorKey(work.actor) } })
    // Pausing holds runs; putting away ends them: nobody would ever see them go on.
    const ended = move === 'archive' ? await endRunsOf(transaction, id, work.now()) : 0
    await audit(work, transaction, `playbook_${move}`, id, move === 'archive' ? { ended } : {})
    return { playbookId: id }
  })
}

async function lockPlaybook(transaction: Transaction, id: string) {
  await transaction.$queryRaw`SELECT 1 FROM playbook WHERE id = ${id}::uuid FOR UPDATE`
  const playbook = await transaction.playbook.findUnique({ where: { id } })
  if (playbook === null) throw new NotFoundFailure('The playbook')
  const { updatedBy } = playbook
  const user = updatedBy.startsWith('user:')
    ? await transaction.user.findUnique({ where: { id: updatedBy.slice(5) }, select: { name: true } })
    : null
  return { ...playbook, changedBy: user?.name ?? null }
}

function checkUnchanged(
  { updatedAt, changedBy }: { readonly updatedAt: Date; readonly changedBy: string | null },
  basedOn: Date | null | undefined,
): void {
  if (basedOn && basedOn.getTime() !== updatedAt.getTime())
    throw new ChangedMeanwhileFailure('The playbook', changedBy, updatedAt)
}

/** A step must not name a text that the library does not have. */
async function checkContent(transaction: Transaction, definition: PlaybookDefinition): Promise<void> {
  const named = definition.steps.flatMap((step, index) =>
    step.kind === 'action'
      ? [...(step.content ? [step.content] : []), ...step.attachments].map((code) => ({ code, index }))
      : [],
  )
  if (named.length === 0) return
  const known = new Set(
    (
      await transaction.contentItem.findMany({
        where: { code: { in: named.map(({ code }) => code) }, archivedAt: null },
        select: { code: true },
      })
    ).map(({ code }) => code),
  )
  const unknown = named.filter(({ code }) => !known.has(code))
  if (unknown.length > 0)
    throw new ValidationFailure(
      unknown.map(({ code, index }) => ({
        path: ['definition', 'steps', String(index), 'content'],
        code: 'unknown_content',
        message: `the content library has no “${code}”`,
      })),
    )
}

const json = (definition: PlaybookDefinition) => definition as unknown as Prisma.InputJsonObject

async function audit(
  work: UserWork,
  transaction: Transaction,
  action: string,
  subjectId: string,
  detail: Prisma.InputJsonObject,
): Promise<void> {
  await transaction.auditEntry.create({
    data: { actor: actorKey(work.actor), action, subject: 'playbook', subjectId, detail, at: work.now() },
  })
}
