import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'

/** A list price as the API tells it: exact decimal string and ISO 4217 code. */
export interface ListPrice {
  readonly amount: string
  readonly currency: string
}

/** A published product with what the API adds to it. */
export interface CatalogueProduct {
  readonly publication: CatalogProduct
  readonly listPrice?: ListPrice
}
