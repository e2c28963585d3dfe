import { z } from 'zod'
import type { Database } from '../../database/client.ts'
import { KEY_FIGURES, type KeyFigureTargets } from '../domain/key-figures.ts'

const CODE = 'key_figure_targets'

export const keyFigureTargets = z.partialRecord(z.enum(KEY_FIGURES), z.number().nonnegative().max(1e12))

/** What the house aims at, where it has said so. */
export async function loadKeyFigureTargets({ prisma }: Pick<Database, 'prisma'>): Promise<KeyFigureTargets> {
  const row = await prisma.setting.findUnique({ where: { code: CODE } })
  return row === null ? {} : keyFigureTargets.parse(row.value)
}

export async function saveKeyFigureTargets(
  { prisma }: Pick<Database, 'prisma'>,
  targets: KeyFigureTargets,
): Promise<void> {
  const value = keyFigureTargets.parse(targets)
  await prisma.setting.upsert({ where: { code: CODE }, create: { code: CODE, value }, update: { value } })
}
