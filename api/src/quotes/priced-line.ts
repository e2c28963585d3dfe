import type { Currency } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import type { QuoteLineItem } from '../generated/prisma/client.ts'
import type { PricedLine, PricedOption } from './domain/totals.ts'

/** A version's amount in its currency. Minor units of a quotation stay far below 2^53. */
export function versionMoney(minor: bigint, currency: string): Money {
  return { minor: Number(minor), currency: currency as Currency }
}

/** A stored line as every reader of lines takes it. */
export function pricedLine(line: QuoteLineItem, currency: string): PricedLine {
  return {
    id: line.id,
    position: line.position,
    sku: line.sku,
    name: line.name,
    quantity: line.quantity,
    listPrice: versionMoney(line.listPriceMinor, currency),
    discountPercent: line.discountPercent.toString(),
    unitPrice: versionMoney(line.unitPriceMinor, currency),
    lineTotal: versionMoney(line.lineTotalMinor, currency),
    options: line.options as unknown as PricedOption[],
  }
}
