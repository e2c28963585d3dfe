import { type PlaybookDefinition, playbookDefinition } from '@tradewind/schema/contracts/playbook'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { SHIPPED_PLAYBOOKS } from '../shipped/shipped-playbooks.ts'

export interface ActivePlaybook {
  readonly id: string
  readonly code: string
  readonly name: LocalizedText
  readonly version: number
  readonly definition: PlaybookDefinition
  /** Nothing that happened before this version was published sets it off. */
  readonly publishedAt: Date
}

/** The playbooks that begin runs, each in its published version. */
export async function loadActivePlaybooks(transaction: Transaction): Promise<ActivePlaybook[]> {
  const rows = await transaction.playbook.findMany({
    where: { status: 'active', version: { gt: 0 } },
    include: { versions: true },
    orderBy: { code: 'asc' },
  })
  return rows.flatMap((playbook) => {
    const published = playbook.versions.find(({ version }) => version === playbook.version)
    if (published === undefined) return []
    return [
      {
        id: playbook.id,
        code: playbook.code,
        name: playbook.name as LocalizedText,
        version: playbook.version,
        definition: playbookDefinition.parse(published.definition),
        publishedAt: published.publishedAt,
      },
    ]
  })
}

/** The shipped ones count from the beginning of time, as the shipped stage rules do. */
const FROM_THE_BEGINNING = new Date(0)

/** Gives a new installation its seven playbooks, published and active. What is there already is left alone. */
export async function installPlaybooks(transaction: Transaction): Promise<void> {
  const known = new Set((await transaction.playbook.findMany({ select: { code: true } })).map(({ code }) => code))
  for (const { code, name, definition } of SHIPPED_PLAYBOOKS) {
    if (known.has(code)) continue
    const checked = playbookDefinition.parse(definition) as unknown as Prisma.InputJsonObject
    await transaction.playbook.create({
      data: {
        code,
        name,
        status: 'active',
        version: 1,
        draft: checked,
        updatedBy: 'system',
        versions: {
          create: { version: 1, definition: checked, publishedBy: 'system', publishedAt: FROM_THE_BEGINNING },
        },
      },
    })
  }
}
