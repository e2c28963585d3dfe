import { type Money, toDecimal } from '@tradewind/schema/money'
import { builder } from '../../builder.ts'

export const MoneyRef = builder.objectRef<Money>('Money').implement({
  description: 'An exact amount in a currency (ISO 4217).',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', resolve: toDecimal }),
    currency: t.exposeString('currency'),
  }),
})
