import { builder } from '../../builder.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import type { KEY_FIGURES, KeyFigure } from '../domain/key-figures.ts'
import { readKeyFigures } from '../use-cases/key-figures.ts'

const KeyFigureCodeRef = builder.enumType('KeyFigureCode', {
  values: {
    lead_conversion: {
      description: 'Leads of the period that became a deal / leads of the period, without quarantine.',
    },
    reach: {
      description: 'Customers with an owner that were called, mailed, visited or met / customers with an owner.',
    },
    task_completion: { description: 'Done / due in the period, without cancelled ones.' },
    win_rate: { description: 'Deals won in the period / deals opened in it.' },
    closing_rate: { description: 'Deals won in the period / deals decided in it.' },
    response_hours: { description: 'Hours from lead to first call, mail, visit or meeting, on average.' },
    pipeline_value: { description: 'Expected order value of the deals open at the end of the period.' },
    weighted_value: { description: 'The same × probability to win.' },
    won_value: { description: 'Order value of the deals won in the period.' },
  } satisfies Record<(typeof KEY_FIGURES)[number], object>,
})

const KeyFigureRef = builder.objectRef<KeyFigure>('KeyFigure').implement({
  fields: (t) => ({
    code: t.expose('code', { type: KeyFigureCodeRef }),
    unit: t.exposeString('unit', { description: 'share (0–1), hours or usd.' }),
    value: t.exposeFloat('value', { nullable: true }),
    before: t.exposeFloat('before', { nullable: true, description: 'Of the period before of the same length.' }),
    cases: t.exposeInt('cases', { description: 'What it rests on.' }),
    target: t.exposeFloat('target', { nullable: true }),
    moreIsBetter: t.exposeBoolean('moreIsBetter'),
  }),
})

builder.queryField('keyFigures', (t) =>
  t.field({
    type: [KeyFigureRef],
    description: 'The panel of key figures of a period, of what the viewer may see.',
    authScopes: { staff: true },
    errors: { types: [ValidationFailure] },
    args: {
      from: t.arg({ type: 'DateTime', required: true }),
      to: t.arg({ type: 'DateTime', required: true }),
      teamId: t.arg.globalID(),
      ownerId: t.arg.globalID(),
    },
    resolve: async (_root, { from, to, teamId, ownerId }, context) => [
      ...(await readKeyFigures(context, {
        from,
        to,
        teamId: teamId ? uuidOrNone(teamId.id) : null,
        ownerId: ownerId ? uuidOrNone(ownerId.id) : null,
      })),
    ],
  }),
)
