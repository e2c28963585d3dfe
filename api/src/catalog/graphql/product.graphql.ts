import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import { CURRENCIES, type Currency, type LocalizedText } from '@tradewind/schema/locales'
import { GraphQLError } from 'graphql'
import { builder } from '../../builder.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { PriceTierRef } from '../../quotes/graphql/public-quote.graphql.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { publishedProduct } from '../policy.ts'
import { type ProductPrices, productPrices } from '../use-cases/product-prices.ts'

const OptionPriceRef = builder.objectRef<ProductPrices['options'][number]>('OptionPrice').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    price: t.field({ type: MoneyRef, resolve: (option) => option.price }),
  }),
})

function currencyArgument(currency: string | null | undefined): Currency {
  if (!currency) return 'USD'
  if ((CURRENCIES as readonly string[]).includes(currency)) return currency as Currency
  throw new GraphQLError(`Prices are given in ${CURRENCIES.join(', ')}.`, { extensions: { code: 'INPUT.INVALID' } })
}

export const CatalogProductRef = builder.prismaNode('Product', {
  id: { field: 'id' },
  nullable: true,
  variant: 'CatalogProduct',
  findUnique: (id) => ({ id: uuidOrNone(id), AND: [publishedProduct] }),
  description: 'A published product with what the API adds: prices, stock, lead time.',
  fields: (t) => ({
    sku: t.exposeString('sku'),
    slug: t.exposeString('slug'),
    category: t.exposeString('category'),
    name: t.field({
      type: 'LocalizedText',
      resolve: (product) => (product.publication as unknown as CatalogProduct).name as LocalizedText,
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime' }),
    publication: t.field({
      type: 'JSON',
      description: 'The CatalogProduct of schema/src/contracts/catalog.ts.',
      resolve: (product) => product.publication,
    }),
    listPrice: t.field({
      type: MoneyRef,
      nullable: true,
      description: 'Unit price for one piece; null when there is none.',
      args: { currency: t.arg.string() },
      resolve: async (product, { currency }, context) =>
        (await productPrices(context, product.sku, currencyArgument(currency))).tiers[0]?.unitPrice ?? null,
    }),
    priceTiers: t.field({
      type: [PriceTierRef],
      args: { currency: t.arg.string() },
      resolve: async (product, { currency }, context) =>
        (await productPrices(context, product.sku, currencyArgument(currency))).tiers,
    }),
    optionPrices: t.field({
      type: [OptionPriceRef],
      args: { currency: t.arg.string() },
      resolve: async (product, { currency }, context) =>
        (await productPrices(context, product.sku, currencyArgument(currency))).options,
    }),
    leadTimeDays: t.int({
      nullable: true,
      resolve: async (product, _args, context) => (await productPrices(context, product.sku, 'USD')).leadTimeDays,
    }),
    stockQuantity: t.int({
      nullable: true,
      resolve: async (product, _args, context) => (await productPrices(context, product.sku, 'USD')).stockQuantity,
    }),
    hsCode: t.string({
      nullable: true,
      resolve: async (product, _args, context) => (await productPrices(context, product.sku, 'USD')).hsCode,
    }),
    countryOfOrigin: t.string({
      nullable: true,
      resolve: async (product, _args, context) => (await productPrices(context, product.sku, 'USD')).countryOfOrigin,
    }),
  }),
})

const ProductFilterRef = builder.inputType('ProductFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the SKU or of the name in any language.' }),
    category: t.stringList(),
    sku: t.stringList(),
  }),
})

function productCondition(filter: typeof ProductFilterRef.$inferInput | null | undefined): Prisma.ProductWhereInput[] {
  if (!filter) return []
  const conditions: Prisma.ProductWhereInput[] = []
  const { search } = filter
  if (search) {
    const named = ['en', 'zh', 'es', 'ar', 'ja', 'de', 'pt'].map((locale) => ({
      publication: { path: ['name', locale], string_contains: search, mode: 'insensitive' as const },
    }))
    conditions.push({ OR: [{ sku: { contains: search, mode: 'insensitive' } }, ...named] })
  }
  if (filter.category) conditions.push({ category: { in: [...filter.category] } })
  if (filter.sku) conditions.push({ sku: { in: [...filter.sku] } })
  return conditions
}

builder.queryField('catalogProducts', (t) =>
  t.prismaConnection({
    type: CatalogProductRef,
    cursor: 'id',
    args: { filter: t.arg({ type: ProductFilterRef }) },
    totalCount: (_root, { filter }, { database }) =>
      database.prisma.product.count({ where: { AND: [publishedProduct, ...productCondition(filter)] } }),
    resolve: (query, _root, { filter }, { database }) =>
      database.prisma.product.findMany({
        ...query,
        where: { AND: [publishedProduct, ...productCondition(filter)] },
        orderBy: [{ category: 'asc' }, { sku: 'asc' }, { id: 'asc' }],
      }),
  }),
)

builder.queryField('catalogProduct', (t) =>
  t.prismaField({
    type: CatalogProductRef,
    nullable: true,
    args: { sku: t.arg.string({ required: true }) },
    resolve: (query, _root, { sku }, { database }) =>
      database.prisma.product.findFirst({ ...query, where: { sku, AND: [publishedProduct] } }),
  }),
)
