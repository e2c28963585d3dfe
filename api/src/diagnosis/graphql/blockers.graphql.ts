import { builder } from '../../builder.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { BLOCKER_CODES, type Blocker } from '../domain/diagnosis.ts'
import { type BlockerCount, type Blockers, findBlockers } from '../use-cases/find-blockers.ts'

const BlockerCodeRef = builder.enumType('BlockerCode', { values: BLOCKER_CODES })

const BlockerRef = builder.objectRef<Blocker>('Blocker').implement({
  description: 'A deal, or a customer without an open one, that does not move.',
  fields: (t) => ({
    code: t.expose('code', { type: BlockerCodeRef }),
    accountId: t.globalID({ resolve: ({ accountId }) => ({ type: 'Account', id: accountId }) }),
    accountName: t.exposeString('accountName'),
    opportunityId: t.globalID({
      nullable: true,
      resolve: ({ opportunityId }) => (opportunityId === null ? null : { type: 'Opportunity', id: opportunityId }),
    }),
    ownerName: t.exposeString('ownerName', { nullable: true }),
    stageCode: t.exposeString('stageCode'),
    days: t.exposeInt('days'),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    reason: t.expose('reason', { type: 'LocalizedText' }),
    action: t.expose('action', { type: 'LocalizedText', description: 'What to do next.' }),
  }),
})

const BlockerCountRef = builder.objectRef<BlockerCount>('BlockerCount').implement({
  description: 'Deals and customers that are stuck, each once, and what they are worth.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Blocker code, stage code or the owner’s row id; empty: nobody owns them.',
    }),
    label: t.exposeString('label', { nullable: true, description: 'The owner’s name.' }),
    stuck: t.exposeInt('stuck'),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
  }),
})

const BlockersRef = builder.objectRef<Blockers>('Blockers').implement({
  fields: (t) => ({
    stuck: t.exposeInt('stuck'),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    byCode: t.field({ type: [BlockerCountRef], resolve: ({ byCode }) => [...byCode] }),
    byStage: t.field({ type: [BlockerCountRef], resolve: ({ byStage }) => [...byStage] }),
    byOwner: t.field({ type: [BlockerCountRef], resolve: ({ byOwner }) => [...byOwner] }),
    blockers: t.field({ type: [BlockerRef], resolve: ({ blockers }) => [...blockers] }),
  }),
})

builder.queryField('blockers', (t) =>
  t.field({
    type: BlockersRef,
    description: 'What does not move right now, by the limits of the house; most valuable first.',
    authScopes: { staff: true },
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: {
      teamId: t.arg.globalID({}),
      ownerId: t.arg.globalID({}),
      stageCode: t.arg.string({}),
      code: t.arg({ type: BlockerCodeRef }),
      first: t.arg.int({ defaultValue: 50, required: true }),
    },
    resolve: (_root, { teamId, ownerId, stageCode, code, first }, context) =>
      findBlockers(context, {
        teamId: teamId ? uuidOrNone(teamId.id) : null,
        ownerId: ownerId ? uuidOrNone(ownerId.id) : null,
        stageCode: stageCode ?? null,
        code: code ?? null,
        first,
      }),
  }),
)
