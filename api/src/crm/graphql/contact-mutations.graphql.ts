import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { BuyingRoleRef } from '../../deals/graphql/decision-chain.graphql.ts'
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
import { readable } from '../../shared/row-policy.ts'
import { FactsChangedFailure, MailTakenFailure } from '../domain/errors.ts'
import { accountPolicy, contactPolicy } from '../policy.ts'
import { changeContact, createContact, setContactArchived, withdrawConsent } from '../use-cases/change-contact.ts'
import { AccountRef } from './account.graphql.ts'
import { ContactRef } from './contact.graphql.ts'

builder.objectType(FactsChangedFailure, {
  name: 'FactsChangedFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof FactsChangedFailure,
  fields: (t) => ({
    changed: t.stringList({
      description: 'Facts that stand differently now.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
})

builder.objectType(MailTakenFailure, {
  name: 'MailTakenFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof MailTakenFailure,
  fields: (t) => ({
    sameCustomer: t.exposeBoolean('sameCustomer'),
    contact: t.prismaField({
      type: ContactRef,
      nullable: true,
      description: 'Who has the address; null when the viewer may not see them.',
      resolve: (query, { holder }, _args, { actor, database }) =>
        database.prisma.contact.findFirst({
          ...query,
          where: { id: holder.contactId, AND: [readable(contactPolicy, actor)] },
        }),
    }),
    account: t.prismaField({
      type: AccountRef,
      nullable: true,
      description: 'Whose person that is; null when the viewer may not see them.',
      resolve: (query, { holder }, _args, { actor, database }) =>
        database.prisma.account.findFirst({
          ...query,
          where: { id: holder.accountId, AND: [readable(accountPolicy, actor)] },
        }),
    }),
  }),
})

const PartInputRef = builder.inputType('DecisionPartInput', {
  fields: (t) => ({
    opportunityId: t.id({ required: true }),
    role: t.field({ type: BuyingRoleRef, description: 'null: plays no part.' }),
  }),
})

const FactsInputRef = builder.inputType('ContactFactsInput', {
  description: 'What is not given stays; null empties.',
  fields: (t) => ({
    name: t.string(),
    email: t.string(),
    phone: t.string(),
    jobTitle: t.string(),
    locale: t.string(),
  }),
})

const CreateContactInputRef = builder.inputType('CreateContactInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    facts: t.field({ type: FactsInputRef, required: true }),
    decisionParts: t.field({ type: [PartInputRef] }),
  }),
})

type PartInput = typeof PartInputRef.$inferInput
const parts = (given: readonly PartInput[] | null | undefined) =>
  given?.map(({ opportunityId, role }) => ({ opportunityId: rowId('Opportunity', opportunityId), role: role ?? null }))

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]

/** What a mutation reads back of what it wrote. */
const contactAfter = async (query: object, { database }: Context, done: Promise<{ readonly contactId: string }>) =>
  database.prisma.contact.findUniqueOrThrow({ ...rowQuery(query), where: { id: (await done).contactId } })

builder.mutationFields((t) => ({
  createContact: t.prismaField({
    type: ContactRef,
    errors: { types: [...failures, IdempotencyFailure, MailTakenFailure] },
    args: { input: t.arg({ type: CreateContactInputRef, required: true }) },
    resolve: (query, _root, { input }, context) =>
      contactAfter(
        query,
        context,
        createContact(asStaff(context), {
          ...input.facts,
          idempotencyKey: input.idempotencyKey,
          accountId: rowId('Account', input.accountId),
          decisionParts: parts(input.decisionParts),
        }),
      ),
  }),
  changeContact: t.prismaField({
    type: ContactRef,
    description: 'A new mail address has no consent until the person agrees; the former one finds its consent again.',
    errors: { types: [...failures, FactsChangedFailure, MailTakenFailure] },
    args: {
      contactId: t.arg.id({ required: true }),
      facts: t.arg({ type: FactsInputRef, required: true }),
      seen: t.arg({ type: FactsInputRef, description: 'What the caller saw of them: refused if it changed since.' }),
      decisionParts: t.arg({ type: [PartInputRef] }),
    },
    resolve: async (query, _root, args, context) => {
      const input = { ...args.facts, decisionParts: parts(args.decisionParts) }
      return contactAfter(
        query,
        context,
        changeContact(asStaff(context), rowId('Contact', args.contactId), input, args.seen),
      )
    },
  }),
  ...Object.fromEntries(
    Object.entries({ archiveContact: true, restoreContact: false }).map(([name, archived]) => [
      name,
      t.prismaField({
        type: ContactRef,
        errors: { types: failures },
        args: { contactId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const id = rowId('Contact', args.contactId)
          return contactAfter(query, context, setContactArchived(asStaff(context), id, archived))
        },
      }),
    ]),
  ),
  withdrawConsent: t.prismaField({
    type: ContactRef,
    description: 'The person does not want to be written to any more. Only they can agree again.',
    errors: { types: failures },
    args: { contactId: t.arg.id({ required: true }) },
    resolve: (query, _root, args, context) =>
      contactAfter(query, context, withdrawConsent(asStaff(context), rowId('Contact', args.contactId))),
  }),
}))
