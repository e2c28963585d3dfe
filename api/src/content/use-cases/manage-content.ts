import type { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { contentCode, contentInput } from '../domain/content-input.ts'

type UserWork = Work & { readonly actor: UserActor }
const EDITORS = ['lead', 'executive', 'admin', 'marketer'] as const

/** A new item of the library. Its code stays as it is: playbooks and rules name it. */
export async function createContent(work: UserWork, code: string, input: unknown): Promise<{ itemId: string }> {
  requireRole(work.actor, ...EDITORS)
  const named = parseInput(contentCode, code)
  const content = parseInput(contentInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    if ((await transaction.contentItem.count({ where: { code: named } })) > 0)
      throw new ValidationFailure([{ path: ['code'], code: 'custom', message: 'is in use already' }])
    const item = await transaction.contentItem.create({
      data: {
        code: named,
        ...stored(content),
        updatedBy: actorKey(work.actor),
        versions: { create: versionOf(work, content, 1) },
      },
    })
    return { itemId: item.id }
  })
}

/** Changes an item. What it said before stays as a version; what was sent is not touched. */
export async function updateContent(work: UserWork, itemId: string, input: unknown): Promise<{ itemId: string }> {
  requireRole(work.actor, ...EDITORS)
  const content = parseInput(contentInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM content_item WHERE id = ${itemId}::uuid FOR UPDATE`
    const item = await transaction.contentItem.findUnique({ where: { id: itemId } })
    if (item === null) throw new NotFoundFailure('The item')
    const version = item.version + 1
    await transaction.contentItem.update({
      where: { id: itemId },
      data: {
        ...stored(content),
        version,
        updatedBy: actorKey(work.actor),
        versions: { create: versionOf(work, content, version) },
      },
    })
    return { itemId }
  })
}

/** Takes an item out of use, or back into it. */
export async function setContentArchived(
  work: UserWork,
  itemId: string,
  archived: boolean,
): Promise<{ itemId: string }> {
  requireRole(work.actor, ...EDITORS)
  const { count } = await work.database.prisma.contentItem.updateMany({
    where: { id: itemId },
    data: { archivedAt: archived ? work.now() : null, updatedBy: actorKey(work.actor) },
  })
  if (count === 0) throw new NotFoundFailure('The item')
  return { itemId }
}

type Content = z.output<typeof contentInput>

function stored({ texts, url, ...content }: Content) {
  return { ...content, texts: texts as Prisma.InputJsonObject, url: url ?? null }
}

function versionOf(work: UserWork, { name, texts, url }: Content, version: number) {
  return {
    version,
    name,
    texts: texts as Prisma.InputJsonObject,
    url: url ?? null,
    changedBy: actorKey(work.actor),
    changedAt: work.now(),
  }
}
