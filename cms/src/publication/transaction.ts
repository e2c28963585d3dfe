import type { PayloadRequest } from 'payload'

/** What it takes to read or write within the transaction of a request. */
export type Transaction = Pick<PayloadRequest, 'transactionID'>

/** Only the transaction of a request: Payload's operations change the request they are given (its language, its user). */
export function transactionOf(req: PayloadRequest): Transaction {
  return req.transactionID === undefined ? {} : { transactionID: req.transactionID }
}
