import { builder } from '../../builder.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { TARGET_CODES, type Target } from '../domain/targets.ts'
import { readTargets, setTarget } from '../use-cases/targets.ts'

const TargetCodeRef = builder.enumType('TargetCode', {
  description: 'A figure the house can aim at: the key figures, and those of the benchmark line.',
  values: TARGET_CODES,
})

const TargetRef = builder.objectRef<Target>('Target').implement({
  description: 'What the house aims at with a figure; the same wherever the figure is shown.',
  fields: (t) => ({
    code: t.expose('code', { type: TargetCodeRef }),
    unit: t.exposeString('unit', { description: 'share (0–1), hours, days, percent (0–100) or usd.' }),
    target: t.exposeFloat('target', { nullable: true, description: 'Null: the house has none.' }),
    moreIsBetter: t.exposeBoolean('moreIsBetter'),
  }),
})

builder.queryField('targets', (t) =>
  t.field({
    type: [TargetRef],
    description: 'Every figure that can have a target.',
    authScopes: { staff: true },
    resolve: async (_root, _args, context) => [...(await readTargets(context))],
  }),
)

builder.mutationField('setTarget', (t) =>
  t.boolean({
    description: 'What the house aims at; null takes the target away. For executives and admins.',
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: {
      code: t.arg({ type: TargetCodeRef, required: true }),
      target: t.arg.float(),
    },
    resolve: async (_root, { code, target }, context) => {
      await setTarget(context, { code, target: target ?? null })
      return true
    },
  }),
)
