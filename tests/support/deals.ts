import { randomUUID } from 'node:crypto'
import { globalId } from './global-id.ts'
import type { Answer, Client } from './graphql-client.ts'
import type { House } from './house.ts'

const PARTS = `id name status stageLocked stuck nextStep productLine competitor lostCategory lostReason closedAt expectedCloseOn
  value { amount currency } valueUsd { amount currency } stage { id code } owner { name } team { name }
  stageHistory { fromStage { code } toStage { code } rule { code } user { name } }
  stageSuggestions { id toStage { code } rule { code } }`
const FAILED = `... on Failure { code message } ... on ValidationFailure { fields { path code message } }
  ... on DealMovedFailure { stageId } ... on DealStateFailure { status }`

const mutation = (name: string, input: string): string => {
  const success = `${name.charAt(0).toUpperCase()}${name.slice(1)}Success`
  return `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on ${success} { data { ${PARTS} } } ${FAILED} } }`
}

export const CREATE_DEAL = mutation('createDeal', 'CreateDealInput').replace('... on DealMovedFailure { stageId }', '')
export const CHANGE_DEAL = mutation('changeDeal', 'ChangeDealInput').replace('... on DealMovedFailure { stageId }', '')
export const MOVE_DEAL = mutation('moveDeal', 'MoveDealInput')
export const WIN_DEAL = mutation('winDeal', 'WinDealInput').replace('... on DealMovedFailure { stageId }', '')
export const LOSE_DEAL = mutation('loseDeal', 'LoseDealInput').replace('... on DealMovedFailure { stageId }', '')
export const REOPEN_DEAL = `mutation($id: ID!) { reopenDeal(opportunityId: $id) { __typename ... on ReopenDealSuccess { data { ${PARTS} } } ... on Failure { code } } }`
export const UNDO_DEAL_MOVE = `mutation($id: ID!, $seen: ID!) { undoDealMove(opportunityId: $id, expectedStageId: $seen) { __typename ... on UndoDealMoveSuccess { data { ${PARTS} } } ... on Failure { code message } } }`

/** Opens a deal for a customer and returns it as the API does. */
export async function openDeal(client: Client, account: string, changes: object = {}): Promise<Answer> {
  const input = { idempotencyKey: randomUUID(), accountId: account, name: 'Six tools for line 4', ...changes }
  const { createDeal } = await client.ask(CREATE_DEAL, { input })
  if (createDeal.__typename !== 'CreateDealSuccess') throw new Error(JSON.stringify(createDeal))
  return createDeal.data
}

/** A deal as staff read it. */
export async function dealOf(client: Client, id: string): Promise<Answer> {
  return (await client.ask(`query($id: ID!) { node(id: $id) { ... on Opportunity { ${PARTS} } } }`, { id })).node
}

/** The stage of a pipeline by its code, as a global id. */
export async function stageIdOf(house: House, code: string, pipeline = 'standard'): Promise<string> {
  const { id } = await house.database.row<{ id: string }>(
    'SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE s.code = $1 AND p.code = $2',
    [code, pipeline],
  )
  return globalId('Stage', id)
}

/** From → to of each step, with the rule's code or the person's name. */
export const steps = (deal: Answer): string[] =>
  deal.stageHistory.map(
    (step: Answer) =>
      `${step.fromStage?.code ?? '-'} → ${step.toStage.code} by ${step.rule?.code ?? step.user?.name ?? 'nobody'}`,
  )
