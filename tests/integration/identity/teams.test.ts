import { afterAll, beforeAll, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry, userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
let customer: Customer
beforeAll(async () => {
  house = await openHouse()
  await submitInquiry(house, { email: 'a@teams.example', company: 'Teams' })
  customer = await customerOf(house, 'a@teams.example')
  await assign(house, customer, 'salesWest')
})
afterAll(() => house.close())

async function act(person: PersonName, name: string, args: string, variables: object = {}, head = ''): Promise<Answer> {
  const success = `${name.charAt(0).toUpperCase()}${name.slice(1)}Success`
  const data = name === 'deleteTeam' ? 'data { ok }' : 'data { id }'
  const document = `mutation${head} { done: ${name}(${args}) { __typename ... on ${success} { ${data} } ... on Failure { code } } }`
  return (await (await house.as(person)).ask(document, variables)).done
}
const sees = async (person: PersonName): Promise<boolean> =>
  (await (await house.as(person)).ask('query($id: ID!) { node(id: $id) { id } }', { id: customer.account })).node !==
  null

it('lets an administrator make teams and move people; customers go with their owner, and leads see them from then on', async () => {
  const { data } = await act('admin', 'createTeam', 'name: "Africa"')
  expect((await act('admin', 'createTeam', 'name: "africa"')).code).toBe('INPUT.INVALID')
  expect(
    (await act('admin', 'renameTeam', 'teamId: $t, name: "Africa and Oceania"', { t: data.id }, '($t: ID!)'))
      .__typename,
  ).toBe('RenameTeamSuccess')
  expect(await sees('leadWest')).toBe(true)
  expect(await sees('leadEast')).toBe(false)
  const move = (person: PersonName, team: string | null) =>
    userIdOf(house, person).then((id) =>
      act('admin', 'setUserTeam', 'userId: $u, teamId: $t', { u: globalId('User', id), t: team }, '($u: ID!, $t: ID)'),
    )
  await move('leadEast', data.id)
  await move('salesWest', data.id)
  expect(await sees('leadWest')).toBe(false)
  expect(await sees('leadEast')).toBe(true)
  expect(await sees('salesWest')).toBe(true)
  const { teams } = await (await house.as('leadWest')).ask('{ teams { name members { name role } } }')
  const africa = teams.find((team: Answer) => team.name === 'Africa and Oceania')
  expect(africa.members.map((member: Answer) => member.role)).toEqual(['lead', 'sales'])
  expect((await act('admin', 'deleteTeam', 'teamId: $t', { t: data.id }, '($t: ID!)')).code).toBe('ACCESS.FORBIDDEN')
  const { data: empty } = await act('admin', 'createTeam', 'name: "Nobody yet"')
  expect((await act('admin', 'deleteTeam', 'teamId: $t', { t: empty.id }, '($t: ID!)')).__typename).toBe(
    'DeleteTeamSuccess',
  )
})

it('is for administrators alone', async () => {
  const user = globalId('User', await userIdOf(house, 'salesEast'))
  for (const person of ['salesWest', 'leadWest', 'executive', 'marketer'] as const) {
    expect((await act(person, 'createTeam', 'name: "Mine"')).code, person).toBe('ACCESS.FORBIDDEN')
    expect((await act(person, 'setUserTeam', 'userId: $u', { u: user }, '($u: ID!)')).code, person).toBe(
      'ACCESS.FORBIDDEN',
    )
  }
  expect(await house.database.count('team', `name = 'Mine'`)).toBe(0)
})
