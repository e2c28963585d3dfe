import { hashPassword } from 'better-auth/crypto'
import { z } from 'zod'
import type { Database } from '../../database/client.ts'
import { Failure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'

/** Somebody works here already: further people are invited by an admin. */
export class AlreadySetUpFailure extends Failure {
  readonly code = 'SETUP.DONE'
  constructor() {
    super('This installation has its first admin already. Ask an admin for an invitation.')
  }
}

const firstAdmin = z.object({
  name: z.string().trim().min(2, 'say who you are').max(120),
  email: z.email('is not a mail address').max(200).trim().toLowerCase(),
  password: z.string().min(10, 'needs at least 10 characters').max(128, 'has at most 128 characters'),
})

export async function needsFirstAdmin({ prisma }: Database): Promise<boolean> {
  return (await prisma.user.findFirst({ select: { id: true } })) === null
}

/** Makes the first user of an empty installation, an admin. Of two at the same moment one is refused. */
export async function createFirstAdmin(database: Database, input: unknown, now: Date): Promise<{ userId: string }> {
  const { password, ...person } = parseInput(firstAdmin, input)
  if (!(await needsFirstAdmin(database))) throw new AlreadySetUpFailure()
  const hashed = await hashPassword(password)
  return database.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first-admin', 0))`
    if ((await transaction.user.count()) > 0) throw new AlreadySetUpFailure()
    const user = await transaction.user.create({ data: { ...person, role: 'admin', emailVerified: true } })
    await transaction.credential.create({
      data: { userId: user.id, accountId: user.id, providerId: 'credential', password: hashed },
    })
    await transaction.auditEntry.create({
      data: {
        actor: 'system',
        action: 'first_admin_created',
        subject: 'user',
        subjectId: user.id,
        detail: {},
        at: now,
      },
    })
    return { userId: user.id }
  })
}
