import { builder } from '../../builder.ts'
import { ContactRef } from '../../crm/graphql/contact.graphql.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import { BuyingRole, Stance } from '../../generated/prisma/enums.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import type { ChainGap, ChainMember } from '../domain/decision-chain.ts'
import {
  type DecisionChain,
  decisionChain,
  removeDecisionContact,
  setDecisionContact,
} from '../use-cases/decision-chain.ts'

export const BuyingRoleRef = builder.enumType('BuyingRole', { values: Object.values(BuyingRole) })
export const StanceRef = builder.enumType('Stance', { values: Object.values(Stance) })

const MemberRef = builder.objectRef<ChainMember>('DecisionMember').implement({
  fields: (t) => ({
    contact: t.prismaField({
      type: ContactRef,
      resolve: (query, { contactId }, _args, { database }) =>
        database.prisma.contact.findUniqueOrThrow({ ...query, where: { id: contactId } }),
    }),
    role: t.expose('role', { type: BuyingRoleRef }),
    stance: t.expose('stance', { type: StanceRef }),
    lastReachedAt: t.expose('lastReachedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since the deal opened; null: not reached.',
    }),
  }),
})

const GapRef = builder.objectRef<ChainGap>('DecisionGap').implement({
  description: 'What is missing in a decision chain: a code the client words, whom it is about, and what helps.',
  fields: (t) => ({
    code: t.exposeString('code'),
    remedy: t.exposeString('remedy'),
    days: t.exposeInt('days', { nullable: true }),
    contact: t.prismaField({
      type: ContactRef,
      nullable: true,
      resolve: (query, { contactId }, _args, { database }) =>
        contactId === null ? null : database.prisma.contact.findUnique({ ...query, where: { id: contactId } }),
    }),
  }),
})

const ChainRef = builder.objectRef<DecisionChain>('DecisionChain').implement({
  fields: (t) => ({
    members: t.field({ type: [MemberRef], resolve: ({ members }) => [...members] }),
    gaps: t.field({ type: [GapRef], resolve: ({ gaps }) => [...gaps] }),
  }),
})

builder.prismaObjectField(OpportunityRef, 'decisionChain', (t) =>
  t.field({ type: ChainRef, resolve: (deal, _args, context) => decisionChain(context, deal.id) }),
)

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]

builder.mutationFields((t) => ({
  setDecisionContact: t.prismaField({
    type: OpportunityRef,
    errors: { types: failures },
    args: {
      opportunityId: t.arg.id({ required: true }),
      contactId: t.arg.id({ required: true }),
      role: t.arg({ type: BuyingRoleRef, required: true }),
      stance: t.arg({ type: StanceRef, required: true }),
    },
    resolve: async (query, _root, args, context) => {
      const { opportunityId } = await setDecisionContact(asStaff(context), {
        ...args,
        opportunityId: rowId('Opportunity', args.opportunityId),
        contactId: rowId('Contact', args.contactId),
      })
      return context.database.prisma.opportunity.findUniqueOrThrow({ ...rowQuery(query), where: { id: opportunityId } })
    },
  }),
  removeDecisionContact: t.prismaField({
    type: OpportunityRef,
    errors: { types: failures },
    args: { opportunityId: t.arg.id({ required: true }), contactId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { opportunityId } = await removeDecisionContact(
        asStaff(context),
        rowId('Opportunity', args.opportunityId),
        rowId('Contact', args.contactId),
      )
      return context.database.prisma.opportunity.findUniqueOrThrow({ ...rowQuery(query), where: { id: opportunityId } })
    },
  }),
}))
