import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { AccountRef } from '../../crm/graphql/account.graphql.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { rowId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { meetingNotePolicy } from '../policy.ts'
import { addMeetingNote, correctMinutes, takeUpNextStep } from '../use-cases/keep-notes.ts'

const MeetingNoteRef = builder.prismaNode('MeetingNote', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(meetingNotePolicy, context.actor)] }),
  description: 'What was said in a meeting, and what was read out of it.',
  fields: (t) => ({
    text: t.exposeString('text'),
    locale: t.exposeString('locale'),
    minutes: t.field({
      type: 'JSON',
      description: '{summary, needs, pains, competitors, objections, decisions, nextSteps: [{what, who, due, taskId}]}',
      resolve: ({ minutes }) => minutes,
    }),
    correctedByPerson: t.boolean({ resolve: ({ readBy }) => readBy.startsWith('user:') }),
    readBy: t.exposeString('readBy'),
    happenedAt: t.expose('happenedAt', { type: 'DateTime' }),
    author: t.relation('author'),
    account: t.relation('account'),
    opportunity: t.relation('opportunity', { nullable: true }),
  }),
})

const notes = { cursor: 'id' as const, query: { orderBy: [{ happenedAt: 'desc' as const }, { id: 'asc' as const }] } }
builder.prismaObjectFields(AccountRef, (t) => ({ meetingNotes: t.relatedConnection('meetingNotes', notes) }))
builder.prismaObjectFields(OpportunityRef, (t) => ({ meetingNotes: t.relatedConnection('meetingNotes', notes) }))

const AddMeetingNoteInputRef = builder.inputType('AddMeetingNoteInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    opportunityId: t.id(),
    locale: t.string({ required: true }),
    text: t.string({ required: true }),
    happenedAt: t.field({ type: 'DateTime' }),
  }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure, IdempotencyFailure]
const written = (context: Context, query: object, id: string) =>
  context.database.prisma.meetingNote.findUniqueOrThrow({ ...rowQuery(query), where: { id } })

builder.mutationFields((t) => ({
  addMeetingNote: t.prismaField({
    type: MeetingNoteRef,
    errors: { types: failures },
    args: { input: t.arg({ type: AddMeetingNoteInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { noteId } = await addMeetingNote(asStaff(context), {
        ...input,
        accountId: rowId('Account', input.accountId),
        opportunityId: input.opportunityId ? rowId('Opportunity', input.opportunityId) : null,
      })
      return written(context, query, noteId)
    },
  }),
  correctMeetingMinutes: t.prismaField({
    type: MeetingNoteRef,
    errors: { types: failures },
    args: { noteId: t.arg.id({ required: true }), minutes: t.arg({ type: 'JSON', required: true }) },
    resolve: async (query, _root, args, context) => {
      const { noteId } = await correctMinutes(asStaff(context), rowId('MeetingNote', args.noteId), args.minutes)
      return written(context, query, noteId)
    },
  }),
  takeUpNextStep: t.prismaField({
    type: MeetingNoteRef,
    description: 'Makes a task of a next step; doing it again finds the task.',
    errors: { types: failures },
    args: { noteId: t.arg.id({ required: true }), position: t.arg.int({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { noteId } = await takeUpNextStep(asStaff(context), rowId('MeetingNote', args.noteId), args.position)
      return written(context, query, noteId)
    },
  }),
}))
