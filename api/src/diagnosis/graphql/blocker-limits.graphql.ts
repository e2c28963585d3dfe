import { builder } from '../../builder.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import type { BlockerLimits } from '../domain/blocker-limits.ts'
import { changeBlockerLimits, readBlockerLimits } from '../use-cases/change-blocker-limits.ts'

const BlockerLimitsRef = builder.objectRef<BlockerLimits>('BlockerLimits').implement({
  description: 'Days after which something counts as stuck; a stage’s own limit goes before.',
  fields: (t) => ({
    firstTouchDays: t.exposeInt('firstTouchDays'),
    decisionDays: t.exposeInt('decisionDays'),
    quoteAnswerDays: t.exposeInt('quoteAnswerDays'),
    followUpDays: t.exposeInt('followUpDays'),
    documentDays: t.exposeInt('documentDays'),
    fewestDocumentReads: t.exposeInt('fewestDocumentReads'),
  }),
})

const BlockerLimitsInput = builder.inputType('BlockerLimitsInput', {
  fields: (t) => ({
    firstTouchDays: t.int({ required: true }),
    decisionDays: t.int({ required: true }),
    quoteAnswerDays: t.int({ required: true }),
    followUpDays: t.int({ required: true }),
    documentDays: t.int({ required: true }),
    fewestDocumentReads: t.int({ required: true }),
  }),
})

builder.queryField('blockerLimits', (t) =>
  t.field({
    type: BlockerLimitsRef,
    authScopes: { staff: true },
    resolve: (_root, _args, context) => readBlockerLimits(context),
  }),
)

builder.mutationField('changeBlockerLimits', (t) =>
  t.field({
    type: BlockerLimitsRef,
    description: 'For executives and admins.',
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: { limits: t.arg({ type: BlockerLimitsInput, required: true }) },
    resolve: (_root, { limits }, context) => changeBlockerLimits(context, { limits }),
  }),
)
