import { builder } from '../../builder.ts'
import { qrCode } from '../../documents/view/qr-code.ts'
import type { LeadCard } from '../../generated/prisma/client.ts'
import { isStaff } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { TooManyCardsFailure } from '../domain/errors.ts'
import { createCard, listCards, whoseCard, withdrawCard } from '../use-cases/manage-cards.ts'

builder.objectType(TooManyCardsFailure, {
  name: 'TooManyCardsFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof TooManyCardsFailure,
  fields: (t) => ({ most: t.exposeInt('most') }),
})

/** Modules of white around a code that is printed on anything (ISO/IEC 18004). */
const QUIET_ZONE = 4

const addressOf = ({ code }: LeadCard, siteUrl: string): string => new URL(`/hello/${code}`, siteUrl).href

const LeadCardRef = builder.objectRef<LeadCard>('LeadCard').implement({
  description: 'A code to be scanned. It leads to the form that says hello.',
  fields: (t) => ({
    code: t.exposeString('code'),
    fair: t.exposeString('fair', { nullable: true }),
    personal: t.exposeBoolean('personal', { description: 'Who scans it is the person’s customer.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    address: t.string({ resolve: (card, _args, { environment }) => addressOf(card, environment.SITE_URL) }),
    qrCode: t.string({
      description: 'The address as a QR code, an SVG document.',
      resolve: (card, _args, { environment }) => qrCode(addressOf(card, environment.SITE_URL), QUIET_ZONE),
    }),
  }),
})

const ScannedCardRef = builder.objectRef<NonNullable<Awaited<ReturnType<typeof whoseCard>>>>('ScannedCard').implement({
  description: 'Whose code was scanned, as the code itself says it to everybody.',
  fields: (t) => ({
    fair: t.exposeString('fair', { nullable: true }),
    person: t.string({
      nullable: true,
      description: 'Who gets in touch; null at a stand, where it is whoever is next.',
      resolve: ({ metBy }) => metBy?.name ?? null,
    }),
  }),
})

builder.queryFields((t) => ({
  leadCards: t.field({
    type: [LeadCardRef],
    description: 'The viewer’s own that were not withdrawn.',
    resolve: (_root, _args, context) => (isStaff(context.actor) ? listCards(asStaff(context)) : []),
  }),
  scannedCard: t.field({
    type: ScannedCardRef,
    nullable: true,
    description: 'For everybody; null for a code that leads nowhere or was withdrawn.',
    args: { code: t.arg.string({ required: true }) },
    resolve: (_root, { code }, context) => whoseCard(context, code),
  }),
}))

builder.mutationFields((t) => ({
  createLeadCard: t.field({
    type: LeadCardRef,
    description: 'The same once more gives the same card.',
    errors: { types: [ValidationFailure, ForbiddenFailure, TooManyCardsFailure] },
    args: { fair: t.arg.string(), personal: t.arg.boolean() },
    resolve: (_root, args, context) => createCard(asStaff(context), args, Math.random),
  }),
  withdrawLeadCard: t.field({
    type: LeadCardRef,
    errors: { types: [NotFoundFailure, ForbiddenFailure] },
    args: { code: t.arg.string({ required: true }) },
    resolve: (_root, { code }, context) => withdrawCard(asStaff(context), code),
  }),
}))
