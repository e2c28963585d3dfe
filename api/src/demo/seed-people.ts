import { hashPassword } from 'better-auth/crypto'
import type { Transaction } from '../database/client.ts'
import { DEMO_PASSWORD, type DemoPerson } from './people.ts'

/** People of the demo company with their teams. Running it again changes nothing. */
export async function seedPeople(transaction: Transaction, people: readonly DemoPerson[]): Promise<void> {
  const teams = new Map<string, string>()
  for (const name of new Set(people.flatMap(({ team }) => team ?? []))) {
    teams.set(name, (await transaction.team.upsert({ where: { name }, create: { name }, update: {} })).id)
  }
  const password = await hashPassword(DEMO_PASSWORD)
  for (const { team, ...person } of people) {
    if ((await transaction.user.count({ where: { email: person.email } })) > 0) continue
    const user = await transaction.user.create({
      data: { ...person, emailVerified: true, teamId: team === null ? null : (teams.get(team) ?? null) },
    })
    await transaction.credential.create({
      data: { userId: user.id, accountId: user.id, providerId: 'credential', password },
    })
  }
}
