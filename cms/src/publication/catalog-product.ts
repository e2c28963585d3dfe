import { type CatalogProduct, catalogProduct } from '@tradewind/schema/contracts/catalog'
import { LOCALES, type LocalizedText } from '@tradewind/schema/locales'

/** A stored product with every text as a record by language, as `locale: 'all'` reads it. */
export interface StoredProduct {
  readonly id: number | string
  readonly sku: string
  readonly slug: string
  readonly name?: unknown
  readonly summary?: unknown
  readonly sellingPoints?: readonly { readonly text?: unknown }[] | null
  readonly industries?: readonly string[] | null
  readonly specifications?: unknown
  readonly options?: readonly { readonly code: string; readonly name?: unknown }[] | null
  readonly catalogChangedAt?: string | null
  readonly updatedAt: string
}

/** What a product refers to, already looked up. */
export interface ProductRelations {
  readonly category: string
  /** SKUs of the accessories that are published, in the product's order. */
  readonly accessories: readonly string[]
  readonly drawingSvg?: string
}

export type CatalogResult =
  | { readonly ok: true; readonly product: CatalogProduct }
  | { readonly ok: false; readonly reason: string }

/** The product as the contract says it, or why it cannot be told: it is checked with the receivers' own rule. */
export function toCatalogProduct(stored: StoredProduct, relations: ProductRelations): CatalogResult {
  const parsed = catalogProduct.safeParse({
    cmsId: String(stored.id),
    sku: stored.sku,
    slug: stored.slug,
    category: relations.category,
    name: texts(stored.name),
    summary: texts(stored.summary),
    sellingPoints: (stored.sellingPoints ?? []).map((point) => texts(point.text)),
    industries: stored.industries ?? [],
    specifications: stored.specifications ?? {},
    options: (stored.options ?? []).map((option) => ({ code: option.code, name: texts(option.name) })),
    accessories: relations.accessories,
    ...(relations.drawingSvg === undefined ? {} : { drawingSvg: relations.drawingSvg }),
    publishedAt: new Date(stored.catalogChangedAt ?? stored.updatedAt).toISOString(),
  })
  if (parsed.success) return { ok: true, product: parsed.data }
  const issue = parsed.error.issues[0]
  return { ok: false, reason: `${stored.sku}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not valid'}` }
}

/** Only languages that have a text: an absent key means "not translated", an empty string would pass for a text. */
function texts(value: unknown): LocalizedText {
  const given: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const filled = LOCALES.flatMap((locale) => {
    const text = given[locale]
    return typeof text === 'string' && text.trim() !== '' ? [[locale, text] as const] : []
  })
  return Object.fromEntries(filled)
}
