import { hashPassword } from 'better-auth/crypto'
import type { Transaction } from '../database/client.ts'
import { DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TEAMS } from './people.ts'

/** Teams and people of the demo company. Running it again changes nothing. */
export async function seedPeople(transaction: Transaction): Promise<void> {
  const teams = new Map<string, string>()
  for (const name of DEMO_TEAMS) {
    teams.set(name, (await transaction.team.upsert({ where: { name }, create: { name }, update: {} })).id)
  }
  const password = await hashPassword(DEMO_PASSWORD)
  for (const { team, ...person } of DEMO_PEOPLE) {
    if ((await transaction.user.count({ where: { email: person.email } })) > 0) continue
    const user = await transaction.user.create({
      data: { ...person, emailVerified: true, teamId: team === null ? null : (teams.get(team) ?? null) },
    })
    await transaction.credential.create({
      data: { userId: user.id, accountId: user.id, providerId: 'credential', password },
    })
  }
}
