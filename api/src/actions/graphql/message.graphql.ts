import { builder } from '../../builder.ts'
import { MailMessageRef } from '../../mail/graphql/mail.graphql.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { NoConsentFailure } from '../domain/errors.ts'
import { writeMessage } from '../use-cases/write-message.ts'

const WriteToCustomerInputRef = builder.inputType('WriteToCustomerInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    contactId: t.id({ required: true }),
    locale: t.string({ required: true, description: 'Language of the text.' }),
    subject: t.string({ required: true }),
    body: t.string({ required: true }),
  }),
})

builder.mutationField('writeToCustomer', (t) =>
  t.prismaField({
    type: MailMessageRef,
    description: 'A mail to a contact in the caller’s name, sent once.',
    errors: { types: [ValidationFailure, NotFoundFailure, ForbiddenFailure, IdempotencyFailure, NoConsentFailure] },
    args: { input: t.arg({ type: WriteToCustomerInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { mailId } = await writeMessage(asStaff(context), {
        ...input,
        accountId: rowId('Account', input.accountId),
        contactId: rowId('Contact', input.contactId),
      })
      return context.database.prisma.mailMessage.findUniqueOrThrow({ ...rowQuery(query), where: { id: mailId } })
    },
  }),
)
