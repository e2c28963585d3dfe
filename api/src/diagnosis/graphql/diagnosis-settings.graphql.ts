import { builder } from '../../builder.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import {
  changeDiagnosisSettings,
  type DiagnosisSettings,
  diagnosisSettings,
} from '../use-cases/change-diagnosis-settings.ts'

const BlockerLimitsRef = builder.objectRef<DiagnosisSettings['limits']>('BlockerLimits').implement({
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

const HouseTargetsRef = builder.objectRef<DiagnosisSettings['targets']>('HouseTargets').implement({
  description: 'What the house wants to reach; null: it has no target.',
  fields: (t) => ({
    winRate: t.exposeFloat('win_rate', { nullable: true }),
    responseHours: t.exposeFloat('response_hours', { nullable: true }),
    cycleDays: t.exposeFloat('cycle_days', { nullable: true }),
    discountPercent: t.exposeFloat('discount_percent', { nullable: true }),
  }),
})

const DiagnosisSettingsRef = builder.objectRef<DiagnosisSettings>('DiagnosisSettings').implement({
  fields: (t) => ({
    limits: t.field({ type: BlockerLimitsRef, resolve: ({ limits }) => limits }),
    targets: t.field({ type: HouseTargetsRef, resolve: ({ targets }) => targets }),
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

const HouseTargetsInput = builder.inputType('HouseTargetsInput', {
  fields: (t) => ({ winRate: t.float(), responseHours: t.float(), cycleDays: t.float(), discountPercent: t.float() }),
})

builder.queryField('diagnosisSettings', (t) =>
  t.field({
    type: DiagnosisSettingsRef,
    authScopes: { staff: true },
    resolve: (_root, _args, context) => diagnosisSettings(context),
  }),
)

builder.mutationField('changeDiagnosisSettings', (t) =>
  t.field({
    type: DiagnosisSettingsRef,
    description: 'For executives and admins.',
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: {
      limits: t.arg({ type: BlockerLimitsInput, required: true }),
      targets: t.arg({ type: HouseTargetsInput, required: true }),
    },
    resolve: (_root, { limits, targets }, context) =>
      changeDiagnosisSettings(context, {
        limits,
        targets: {
          win_rate: targets.winRate ?? null,
          response_hours: targets.responseHours ?? null,
          cycle_days: targets.cycleDays ?? null,
          discount_percent: targets.discountPercent ?? null,
        },
      }),
  }),
)
