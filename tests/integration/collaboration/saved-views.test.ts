import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const SAVE = `mutation($input: SaveViewInput!) { saveView(input: $input) { __typename
  ... on SaveViewSuccess { data { id name query shared position isMine } } ... on Failure { code message } } }`
const save = async (person: PersonName, name: string, more: object = {}): Promise<Answer> =>
  (await (await house.as(person)).ask(SAVE, { input: { list: 'customers', name, query: 'stage=decision', ...more } }))
    .saveView
const namesOf = async (person: PersonName, list = 'customers'): Promise<string[]> =>
  (await (await house.as(person)).ask(`{ savedViews(list: ${list}) { name } }`)).savedViews.map(
    (view: Answer) => view.name,
  )

it('keeps views in one’s own order, replaces by name, and undoes a removal', async () => {
  const first = (await save('salesWest', 'hot')).data
  const second = (await save('salesWest', 'cold')).data
  expect(await namesOf('salesWest')).toEqual(['hot', 'cold'])
  expect((await save('salesWest', 'hot', { query: 'grade=A' })).data).toMatchObject({
    id: first.id,
    query: 'grade=A',
    position: 0,
  })
  const client = await house.as('salesWest')
  await client.ask('mutation($ids: [ID!]!) { reorderViews(viewIds: $ids) { __typename } }', {
    ids: [second.id, first.id],
  })
  expect(await namesOf('salesWest')).toEqual(['cold', 'hot'])
  await client.ask('mutation($id: ID!) { deleteView(viewId: $id) { __typename } }', { id: second.id })
  expect(await namesOf('salesWest')).toEqual(['hot'])
  await save('salesWest', 'cold', { position: 0 })
  expect(await namesOf('salesWest')).toEqual(['cold', 'hot'])
  const rename =
    'mutation($id: ID!, $name: String!) { renameView(viewId: $id, name: $name) { __typename ... on Failure { code } } }'
  expect((await client.ask(rename, { id: first.id, name: 'cold' })).renameView.code).toBe('INPUT.INVALID')
  expect((await client.ask(rename, { id: first.id, name: 'warm' })).renameView.__typename).toBe('RenameViewSuccess')
  expect(await namesOf('salesWest', 'deals')).toEqual([])
})

it('shows shared views to the team, and lets nobody else change them', async () => {
  const { id } = (await save('salesWest', 'team view', { shared: true })).data
  expect(await namesOf('otherSalesWest')).toEqual(['team view'])
  expect(await namesOf('leadWest')).toEqual(['team view'])
  expect(await namesOf('salesEast')).toEqual([])
  expect(await namesOf('executive')).toEqual([])
  const other = await house.as('otherSalesWest')
  for (const name of [
    'deleteView(viewId: $id)',
    'renameView(viewId: $id, name: "mine")',
    'shareView(viewId: $id, shared: false)',
  ]) {
    const answer = await other.ask(`mutation($id: ID!) { done: ${name} { __typename ... on Failure { code } } }`, {
      id,
    })
    expect(answer.done.code, name).toBe('RECORD.NOT_FOUND')
  }
  const { node } = await (await house.as('salesEast')).ask('query($id: ID!) { node(id: $id) { id } }', { id })
  expect(node).toBeNull()
})

it('refuses what is no view', async () => {
  for (const more of [{ query: 'a b' }, { query: '<script>' }, { query: 'x'.repeat(2_001) }, { position: -1 }]) {
    expect((await save('salesEast', 'odd', more)).code).toBe('INPUT.INVALID')
  }
  expect((await save('salesEast', '   ')).code).toBe('INPUT.INVALID')
  expect((await save('salesEast', 'x'.repeat(61))).code).toBe('INPUT.INVALID')
})
