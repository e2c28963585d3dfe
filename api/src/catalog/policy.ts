import type { Prisma } from '../generated/prisma/client.ts'

/** The published catalogue is for everybody; what was withdrawn is for nobody. */
export const publishedProduct: Prisma.ProductWhereInput = { withdrawnAt: null }
