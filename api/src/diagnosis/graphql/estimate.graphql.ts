import { builder } from '../../builder.ts'
import type { Estimate } from '../domain/diagnosis.ts'

export const EstimateRef = builder.objectRef<Estimate>('Estimate').implement({
  description: 'A figure with its 95 % interval.',
  fields: (t) => ({
    value: t.exposeFloat('value'),
    low: t.exposeFloat('low'),
    high: t.exposeFloat('high'),
  }),
})
