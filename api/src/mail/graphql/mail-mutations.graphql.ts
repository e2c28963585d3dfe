import { builder } from '../../builder.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { resendMail } from '../use-cases/resend-mail.ts'
import { MailMessageRef } from './mail.graphql.ts'

builder.mutationField('resendMail', (t) =>
  t.prismaField({
    type: MailMessageRef,
    errors: { types: [NotFoundFailure, ForbiddenFailure] },
    args: { mailId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { mailId } = await resendMail(asStaff(context), rowId('MailMessage', args.mailId))
      return context.database.prisma.mailMessage.findUniqueOrThrow({ ...rowQuery(query), where: { id: mailId } })
    },
  }),
)
