import type { QuoteStatus } from '../../generated/prisma/enums.ts'
import { Failure } from '../../shared/domain/failure.ts'

/** What was asked for does not fit the state the quotation is in. */
export class QuoteStateFailure extends Failure {
  readonly code = 'QUOTE.STATE'
  readonly status: QuoteStatus
  constructor(status: QuoteStatus, what: string) {
    super(what)
    this.status = status
  }
}

/** More discount than the person's role may give. */
export class DiscountFailure extends Failure {
  readonly code = 'QUOTE.DISCOUNT_TOO_HIGH'
  readonly allowedPercent: string
  readonly askedPercent: string
  constructor(allowedPercent: string, askedPercent: string) {
    super(
      `Your role may give up to ${allowedPercent} % discount; ${askedPercent} % was asked for. Ask a lead to set it.`,
    )
    this.allowedPercent = allowedPercent
    this.askedPercent = askedPercent
  }
}

/** Something that cannot be priced: not for sale, no such option, no rate for the currency. */
export class PriceFailure extends Failure {
  readonly code: string
  readonly sku: string
  constructor(
    code: 'PRICE.UNKNOWN_PRODUCT' | 'PRICE.UNKNOWN_OPTION' | 'PRICE.NO_PRICE' | 'PRICE.NO_RATE',
    sku: string,
    message: string,
  ) {
    super(message)
    this.code = code
    this.sku = sku
  }
}
