import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'

type UserWork = Work & { readonly actor: UserActor }

/** Lists that keep views. */
export const VIEW_LISTS = ['customers', 'deals', 'leads', 'actions'] as const

/** More than this in one list nobody finds again. */
const MOST_VIEWS = 50

const name = z.string().trim().min(1, 'give it a name').max(60)
const viewInput = z.object({
  list: z.enum(VIEW_LISTS),
  name,
  query: z
    .string()
    .max(2_000)
    .regex(/^[^\s<>]*$/, 'is no query string'),
  shared: z.boolean().nullish(),
  position: z.int().min(0).max(10_000).nullish(),
})

/** Keeps a list's filters, order and columns under a name; one's own view of that name is replaced. */
export async function saveView(work: UserWork, input: unknown): Promise<{ viewId: string }> {
  const { list, name: called, query, shared, position } = parseInput(viewInput, input)
  const userId = work.actor.id
  return work.database.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`views:${userId}`}, 0))`
    const views = await transaction.savedView.findMany({ where: { userId, list } })
    const same = views.find((view) => view.name === called)
    if (same === undefined && views.length >= MOST_VIEWS) {
      throw new ValidationFailure([{ path: ['name'], code: 'too_many', message: `at most ${MOST_VIEWS} views` }])
    }
    const last = Math.max(-1, ...views.map((view) => view.position))
    const { id } = await transaction.savedView.upsert({
      where: { userId_list_name: { userId, list, name: called } },
      create: { userId, list, name: called, query, shared: shared ?? false, position: position ?? last + 1 },
      update: { query, ...(shared === null || shared === undefined ? {} : { shared }) },
    })
    return { viewId: id }
  })
}

export async function renameView(work: UserWork, viewId: string, newName: string): Promise<{ viewId: string }> {
  const called = parseInput(z.object({ name }), { name: newName }).name
  return work.database.prisma.$transaction(async (transaction) => {
    const view = await transaction.savedView.findFirst({ where: { id: viewId, userId: work.actor.id } })
    if (view === null) throw new NotFoundFailure('The view')
    const taken = await transaction.savedView.count({
      where: { userId: work.actor.id, list: view.list, name: called, id: { not: viewId } },
    })
    if (taken > 0)
      throw new ValidationFailure([{ path: ['name'], code: 'taken', message: 'another view has this name' }])
    await transaction.savedView.update({ where: { id: viewId }, data: { name: called } })
    return { viewId }
  })
}

/** Shows a view to the team, or no longer. */
export async function shareView(work: UserWork, viewId: string, shared: boolean): Promise<{ viewId: string }> {
  const { count } = await work.database.prisma.savedView.updateMany({
    where: { id: viewId, userId: work.actor.id },
    data: { shared },
  })
  if (count === 0) throw new NotFoundFailure('The view')
  return { viewId }
}

/** Removes one's own view. Saving it again with the same name, query and position takes that back. */
export async function deleteView(work: UserWork, viewId: string): Promise<void> {
  const { count } = await work.database.prisma.savedView.deleteMany({ where: { id: viewId, userId: work.actor.id } })
  if (count === 0) throw new NotFoundFailure('The view')
}

/** Puts one's own views of a list in the order given; views not named follow in their old order. */
export async function reorderViews(work: UserWork, viewIds: readonly string[]): Promise<void> {
  await work.database.prisma.$transaction(async (transaction) => {
    const views = await transaction.savedView.findMany({
      where: { userId: work.actor.id },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
    })
    const named = viewIds.flatMap((id) => views.find((view) => view.id === id) ?? [])
    if (named.length !== new Set(viewIds).size) throw new NotFoundFailure('The view')
    const lists = new Set(named.map(({ list }) => list))
    if (lists.size > 1) {
      throw new ValidationFailure([{ path: ['viewIds'], code: 'mixed', message: 'are views of different lists' }])
    }
    const rest = views.filter((view) => lists.has(view.list) && !viewIds.includes(view.id))
    for (const [position, view] of [...named, ...rest].entries()) {
      await transaction.savedView.update({ where: { id: view.id }, data: { position } })
    }
  })
}
