import { builder } from '../../builder.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { releaseLead } from '../../workflows/release-lead.ts'
import { LeadStateFailure } from '../domain/errors.ts'
import { assignLead } from '../use-cases/assign-customer.ts'
import { disqualifyLead, quarantineLead, reopenLead, startWorkingLead } from '../use-cases/change-lead.ts'
import { convertLead } from '../use-cases/convert-lead.ts'
import { LeadStatusRef } from './enums.graphql.ts'
import { LeadRef } from './lead.graphql.ts'
import { OpportunityRef } from './opportunity.graphql.ts'

builder.objectType(LeadStateFailure, {
  name: 'LeadStateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof LeadStateFailure,
  fields: (t) => ({ status: t.expose('status', { type: LeadStatusRef }) }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure, LeadStateFailure]

/** Steps of a lead's life that need nothing but the lead. */
const steps = { startWorkingLead, reopenLead, quarantineLead, releaseLead }

builder.mutationFields((t) => ({
  ...Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      t.prismaField({
        type: LeadRef,
        errors: { types: failures },
        args: { leadId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const { leadId } = await step(asStaff(context), rowId('Lead', args.leadId))
          return context.database.prisma.lead.findUniqueOrThrow({ ...rowQuery(query), where: { id: leadId } })
        },
      }),
    ]),
  ),
  disqualifyLead: t.prismaField({
    type: LeadRef,
    errors: { types: failures },
    args: { leadId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { leadId } = await disqualifyLead(asStaff(context), rowId('Lead', args.leadId), args.reason)
      return context.database.prisma.lead.findUniqueOrThrow({ ...rowQuery(query), where: { id: leadId } })
    },
  }),
  assignLead: t.prismaField({
    type: LeadRef,
    errors: { types: failures },
    args: {
      leadId: t.arg.id({ required: true }),
      userId: t.arg.id({ description: 'Null hands the lead back to nobody.' }),
    },
    resolve: async (query, _root, args, context) => {
      const userId = args.userId ? rowId('User', args.userId) : null
      const { leadId } = await assignLead(asStaff(context), rowId('Lead', args.leadId), userId)
      return context.database.prisma.lead.findUniqueOrThrow({ ...rowQuery(query), where: { id: leadId } })
    },
  }),
  convertLead: t.prismaField({
    type: OpportunityRef,
    errors: { types: [...failures, IdempotencyFailure] },
    args: {
      leadId: t.arg.id({ required: true }),
      name: t.arg.string({ required: true }),
      idempotencyKey: t.arg.string({ required: true }),
    },
    resolve: async (query, _root, args, context) => {
      const { opportunityId } = await convertLead(asStaff(context), { ...args, leadId: rowId('Lead', args.leadId) })
      return context.database.prisma.opportunity.findUniqueOrThrow({ ...rowQuery(query), where: { id: opportunityId } })
    },
  }),
}))
